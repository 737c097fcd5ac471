package dev.quire.generator.check;

import static dev.quire.generator.check.CheckedFolder.HEAD;
import static dev.quire.generator.check.CheckedFolder.ORDERS;
import static dev.quire.generator.check.CheckedFolder.ORDERS_TO_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.generator.check.baselines.Artifacts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suppressions and severities. */
class JudgingTest {
    @TempDir
    private Path temporary;

    private CheckedFolder folder;

    @BeforeEach
    void before() throws IOException {
        folder = new CheckedFolder(temporary.toRealPath());
        folder.write("before.yaml", HEAD, ORDERS);
        folder.write("openapi.yaml", HEAD, ORDERS_TO_READ);
        folder.against(folder.path("before.yaml").toString());
    }

    private void suppress(String pointer, String until) throws IOException {
        folder.write("quire.suppressions", """
                suppressions:
                  - rule: operation-removed
                    pointer: '%s'
                    reason: nobody adds orders
                    until: %s
                """.formatted(pointer, until));
    }

    @Test
    void aSuppressionLetsItsFindingPass() throws IOException {
        suppress("#/paths/~1orders/post", "2027-01-01");

        DiffReport report = folder.strict().check();

        assertThat(report.failed()).isFalse();
        assertThat(report.api().findings()).isEmpty();
        assertThat(report.api().suppressed()).singleElement().satisfies(passed -> {
            assertThat(passed.reason()).isEqualTo("nobody adds orders");
            assertThat(passed.until()).isEqualTo("2027-01-01");
        });
        assertThat(report.api().summary()).isEqualTo("1 suppressed; suggested version: major");
    }

    @Test
    void aNodeAboveCoversAllBelow() throws IOException {
        suppress("/paths/~1orders", "2027-01-01");

        assertThat(folder.check().api().suppressed()).hasSize(1);
    }

    @Test
    void anExpiredOneWarnsAndFailsWhenStrict() throws IOException {
        suppress("#/paths/~1orders/post", "2026-11-20");

        DiffReport lenient = folder.check();
        assertThat(lenient.failed()).isFalse();
        assertThat(lenient.warnings())
                .containsExactly("quire.suppressions:2:5: This suppression of operation-removed expired on 2026-11-20."
                        + " Accept the change (quire:baseline), have it undone, or give a later day with a new reason");

        DiffReport strict = folder.strict().check();
        assertThat(strict.failed()).isTrue();
        assertThat(strict.failure()).contains("quire.suppressions:2:5", "expired on 2026-11-20");
    }

    @Test
    void itsLastDayIsNotExpired() throws IOException {
        suppress("#/paths/~1orders/post", "2026-11-21");

        assertThat(folder.strict().check().failed()).isFalse();
    }

    @Test
    void aStaleOneWarnsAndFailsWhenStrict() throws IOException {
        folder.write("openapi.yaml", HEAD, ORDERS);
        suppress("#/paths/~1orders/post", "2027-01-01");

        assertThat(folder.check().warnings()).singleElement().asString().contains("covers nothing");
        assertThat(folder.strict().check().failed()).isTrue();
    }

    @Test
    void whatIsWrongInTheFileIsSaidAtOnceAndWhere() throws IOException {
        folder.write("quire.suppressions", """
                suppressions:
                  - {rule: operation-remove, pointer: '#/', reason: x, until: 2027-01-01}
                  - {rule: operation-removed, pointer: '#/', until: soon, why: y}
                """);

        assertThatThrownBy(folder::check)
                .hasMessageContaining("quire.suppressions:2:")
                .hasMessageContaining("There is no rule 'operation-remove'. Did you mean \"operation-removed\"?")
                .hasMessageContaining("'soon' is no day")
                .hasMessageContaining("quire.suppressions:3:")
                .hasMessageContaining("lacks its reason")
                .hasMessageContaining("Unknown key 'why'");
    }

    @Test
    void severitiesOfTheConfigurationGoBeforeThoseOfAFile() throws IOException {
        String file =
                folder.write("severities.yaml", "operation-removed: warning\n").toString();

        assertThat(folder.judged(Map.of(), file, false, FailOn.ERROR).check().failed())
                .isFalse();
        Map<String, String> error = Map.of("operation-removed", "error");
        assertThat(folder.judged(error, file, false, FailOn.ERROR).check().failed())
                .isTrue();
        Map<String, String> off = Map.of("operation-removed", "off");
        assertThat(folder.judged(off, null, false, FailOn.WARNING).check().api().findings())
                .isEmpty();
    }

    @Test
    void severitiesOfASharedArtifact() throws IOException {
        Path jar = jar("META-INF/quire/severities.yaml", "operation-removed: info\n");
        Artifacts artifacts = coordinates -> {
            assertThat(coordinates).isEqualTo("com.example:rules:1");
            return jar;
        };
        folder.judged(Map.of(), "artifact:com.example:rules:1", false, FailOn.WARNING);

        assertThat(folder.check("openapi.yaml", artifacts).failed()).isFalse();
        assertThatThrownBy(folder::check).hasMessageContaining("The artifact com.example:rules:1 can not be had");
    }

    private Path jar(String name, String text) throws IOException {
        Path jar = folder.path("rules.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    void unknownRulesAndWordsAreSaid() {
        folder.judged(Map.of("operation-removed", "fatal", "no-rule", "error"), null, false, FailOn.ERROR);

        assertThatThrownBy(folder::check)
                .hasMessageContaining("'fatal' is no severity")
                .hasMessageContaining("There is no rule 'no-rule'");
    }

    @Test
    void changesOfTheClientThatNothingExplainsAreJudgedLikeOthers() throws IOException {
        folder.judged(Map.of("client-changed", "error"), null, false, FailOn.ERROR);
        folder.write("quire.suppressions", """
                suppressions:
                  - {rule: client-changed, pointer: '#/paths', reason: x, until: 2027-01-01}
                """);

        assertThat(folder.check().warnings()).singleElement().asString().contains("covers nothing");
    }

    @Test
    void wordsThatMeanNothingAreSaidTogether() {
        DiffSettings settings = new DiffSettings(
                "sometimes",
                false,
                null,
                Map.of(),
                null,
                "tomorrow",
                null,
                null,
                temporary,
                temporary,
                "json,pdf",
                null,
                null);

        assertThatThrownBy(() -> settings.request(folder.api("openapi.yaml"), null, "all", null))
                .hasMessageContaining("quire.failOn is 'sometimes'. Use one of none, warning, error")
                .hasMessageContaining("quire.today is 'tomorrow'")
                .hasMessageContaining(
                        "quire.format is 'pdf'. Use one of text, markdown, json, html, junit, sarif, github")
                .hasMessageContaining("quire.compare is 'all'. Use one of version, subset");
    }
}
