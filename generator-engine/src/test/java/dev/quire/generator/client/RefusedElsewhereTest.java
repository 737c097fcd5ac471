package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.generator.java.naming.NameOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.codegen.SpecValidationException;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Defects for which OpenAPI Generator refuses a description are warnings here: {@code docs/intake.md} lists them. */
final class RefusedElsewhereTest {
    private static final Path CASES = Path.of("src/test/cases/refused");
    private static final Path DOCUMENT = Path.of("../docs/intake.md");

    @TempDir
    private Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomeAClientAndAWarningAtAPlace(Path spec) throws IOException {
        ClientReport report = ClientGenerator.generate(new ClientOptions(
                spec,
                List.of(),
                "refused",
                "Refused",
                null,
                folder.resolve("sources"),
                folder.resolve("resources"),
                null,
                NameOptions.NONE));
        assertThat(report.warnings()).isNotEmpty().allSatisfy(warning -> {
            assertThat(warning.location()).isNotNull();
            assertThat(warning.pointer()).isNotNull();
        });
        assertThat(GeneratedCode.compile(List.of(folder.resolve("sources")), folder.resolve("classes")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areRefusedThere(Path spec) {
        assertThatThrownBy(() -> new CodegenConfigurator()
                        .setGeneratorName("java")
                        .setInputSpec(spec.toString())
                        .toContext())
                .isInstanceOf(SpecValidationException.class);
    }

    @Test
    void theDocumentNamesThemAll() throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(cases().stream()
                        .map(spec -> String.valueOf(spec.getFileName()).replace(".yaml", ""))
                        .collect(Collectors.toSet()))
                .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
    }
}
