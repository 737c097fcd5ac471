package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.java.naming.NameOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of schema that descriptions are known to hold becomes Java that compiles without a warning, and what can not be
 * typed is reported: {@code CASE.warnings.txt}, accepted with {@code -Dgoldens=rewrite}.
 */
final class SchemaCasesTest {
    private static final Path CASES = Path.of("src/test/cases/schemas");

    @TempDir
    private Path temporary;

    @Test
    void allCompileAndSayWhatTheyLack() throws IOException {
        List<Path> sources = new ArrayList<>();
        List<String> names = cases();
        assertThat(names).hasSizeGreaterThan(7);
        for (String name : names) {
            Path folder = temporary.resolve(name);
            ClientReport report = generate(name, folder);
            sources.add(folder.resolve("sources"));
            String warnings = report.warnings().stream()
                    .map(warning -> warning.pointer() + ": " + warning.message() + "\n")
                    .collect(Collectors.joining());
            check(CASES.resolve(name + ".warnings.txt"), warnings);
        }
        assertThat(GeneratedCode.compile(sources, temporary.resolve("classes"))).isEmpty();
    }

    private static void check(Path golden, String warnings) throws IOException {
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.writeString(golden, warnings);
        }
        assertThat(warnings).as(golden + "; to accept: -Dgoldens=rewrite").isEqualTo(Files.readString(golden));
    }

    private static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        }
    }

    private static ClientReport generate(String name, Path folder) {
        return ClientGenerator.generate(new ClientOptions(
                CASES.resolve(name + ".yaml"),
                List.of(),
                "cases." + name.toLowerCase(Locale.ROOT),
                name,
                null,
                folder.resolve("sources"),
                folder.resolve("resources"),
                null,
                NameOptions.NONE));
    }
}
