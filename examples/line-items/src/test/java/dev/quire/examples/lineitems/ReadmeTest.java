package dev.quire.examples.lineitems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final String PROGRAM = """
            import dev.quire.client.Cursor;
            import dev.quire.client.auth.Credentials;
            import dev.quire.client.errors.TooManyRequestsException;
            import dev.quire.clients.stripe.InvoiceLineItems;
            import dev.quire.clients.stripe.StripeClient;
            import dev.quire.clients.stripe.model.InvoiceLineItem;

            abstract class Readme {
                long total;

                abstract void store(InvoiceLineItem line);

                abstract void save(String cursor);

                void run(String key, String saved) {
            %s
                }
            }
            """;

    @Test
    void codeOfTheReadmeCompilesAgainstTheGeneratedClient(@TempDir Path classes) throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        String code = readme.substring(start, readme.indexOf("```", start));

        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        problems,
                        List.of("-d", classes.toString(), "-Xlint:all,-classfile,-try", "-proc:none"),
                        null,
                        List.of(source(PROGRAM.formatted(code))))
                .call();

        assertThat(problems.getDiagnostics())
                .extracting(problem -> problem.getMessage(Locale.ROOT))
                .isEmpty();
        assertThat(compiled).isTrue();
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
