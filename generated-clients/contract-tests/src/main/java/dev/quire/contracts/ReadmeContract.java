package dev.quire.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import dev.quire.client.http.ApiClient;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client's README shows the API that is generated: its example compiles, its outline is that of the sources. */
public abstract class ReadmeContract {
    private static final Path README = Path.of("README.md");
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private final Class<? extends ApiClient> client;
    private final List<String> types;

    @TempDir
    private Path classes;

    /**
     * Of a client.
     *
     * @param types what the outline shows, in this order: names below the client's package, such as {@code model.Invoice}
     */
    protected ReadmeContract(Class<? extends ApiClient> client, String... types) {
        this.client = client;
        this.types = List.of(types);
    }

    @Test
    void theExampleCompiles() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(README));
        assertThat(example.find()).isTrue();
        List<String> lines = example.group(1).lines().toList();
        StringBuilder program = new StringBuilder();
        lines.stream()
                .filter(ReadmeContract::isImport)
                .forEach(line -> program.append(line).append('\n'));
        program.append("class Example { static void example() {\n");
        lines.stream()
                .filter(line -> !isImport(line))
                .forEach(line -> program.append(line).append('\n'));
        assertThat(errors(program.append("} }").toString())).isEmpty();
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    /** To accept what is generated now: {@code -Dgoldens=rewrite}. */
    @Test
    void theOutlineIsThatOfTheSources() throws IOException {
        Path sources = Path.of(
                "target/generated-sources/quire", client.getPackageName().split("\\."));
        StringBuilder outline = new StringBuilder("```\n");
        for (String type : types) {
            String source = Files.readString(sources.resolve(type.replace('.', '/') + ".java"));
            outline.append(SourceOutline.of(type, source)).append('\n');
        }
        outline.setLength(outline.length() - 1);
        String readme = Files.readString(README);
        int start = readme.indexOf("```\n", readme.indexOf("## Outline"));
        int end = readme.indexOf("```", start + 4);
        String expected = readme.substring(0, start) + outline + readme.substring(end);
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.writeString(README, expected);
        }
        assertThat(Files.readString(README)).as("to accept: -Dgoldens=rewrite").isEqualTo(expected);
    }

    private String errors(String program) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String path = Stream.of(client, ApiClient.class, JsonFactory.class, NullMarked.class)
                .map(ReadmeContract::homeOf)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> options = List.of("--release", "17", "-proc:none", "-classpath", path, "-d", classes.toString());
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(new Program(program)))
                .call();
        return compiled ? "" : messages.toString();
    }

    private static String homeOf(Class<?> type) {
        try {
            URI home = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(home).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** A source that is no file. */
    private static final class Program extends SimpleJavaFileObject {
        private final String text;

        Program(String text) {
            super(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
