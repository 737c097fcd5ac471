package dev.quire.generator.check;

import static dev.quire.generator.check.CheckedFolder.GOODS;
import static dev.quire.generator.check.CheckedFolder.HEAD;
import static dev.quire.generator.check.CheckedFolder.ORDERS;
import static dev.quire.generator.check.CheckedFolder.ORDERS_TO_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.generator.check.baselines.Artifacts;
import dev.quire.generator.impact.Effect;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.impact.VersionStep;
import dev.quire.generator.report.CheckedApi;
import dev.quire.generator.report.JsonReportReader;
import dev.quire.generator.report.ReportFormat;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecDiffTest {
    @TempDir
    private Path temporary;

    private CheckedFolder folder;

    @BeforeEach
    void before() throws IOException {
        folder = new CheckedFolder(temporary.toRealPath());
        folder.write("before.yaml", HEAD, ORDERS);
        folder.against(folder.path("before.yaml").toString());
    }

    private static List<String> ids(DiffReport report) {
        return report.api().findings().stream()
                .map(finding -> finding.change().id())
                .toList();
    }

    @Test
    void whatBreaksCallersStopsTheBuildAndSaysHowToGoOn() throws IOException {
        folder.write("openapi.yaml", HEAD, GOODS, ORDERS_TO_READ);

        DiffReport report = folder.check();

        assertThat(report.failed()).isTrue();
        assertThat(report.failure())
                .startsWith("Shop: 1 change breaks callers. openapi.yaml compared with before.yaml\n")
                .contains(
                        "ERROR operation-removed: POST /orders is gone",
                        "where  openapi.yaml:7:3",
                        "was    before.yaml:7:5",
                        "for    programs that call it: breaks",
                        "Suggested version of the client: major",
                        "pointer: '#/paths/~1orders/post'",
                        "until: 2027-02-19");
        assertThat(report.notes()).contains("INFO operation-added: GET /goods is new");
        assertThat(report.warnings()).isEmpty();
        Finding finding = report.api().findings().get(0);
        assertThat(finding.wire()).isEqualTo(Effect.BREAKING);
        assertThat(finding.place()).isEqualTo(new Location("openapi.yaml", 7, 3));
    }

    @Test
    void theSameDescriptionHasNoFindings() throws IOException {
        folder.write("openapi.yaml", HEAD, ORDERS);
        assertThat(folder.check().api().findings()).isEmpty();

        String reworded = HEAD.replace("{title: Shop, version: '1'}", "{version: \"1\", title: Shop}");
        folder.write("openapi.yaml", "# in other words\n", reworded, ORDERS);
        DiffReport report = folder.check();

        assertThat(report.failed()).isFalse();
        assertThat(report.api().findings()).isEmpty();
        assertThat(report.api().version()).isEqualTo(VersionStep.NONE);
        assertThat(report.notes()).containsExactly("Shop: no change that callers could feel");
    }

    @Test
    void aFileThatTheDescriptionRefersToIsComparedToo() throws IOException {
        String spec = HEAD + "  /orders: {$ref: 'paths.yaml#/orders'}\n";
        folder.write("a/openapi.yaml", spec);
        folder.write("b/openapi.yaml", spec);
        String get = "orders: {get: {responses: {'200': {description: x}}}";
        folder.write("a/paths.yaml", get, ", post: {responses: {'200': {description: x}}}}\n");
        folder.write("b/paths.yaml", get, "}\n");

        DiffReport report =
                folder.against(folder.path("a/openapi.yaml").toString()).check("b/openapi.yaml", Artifacts.none());

        assertThat(ids(report)).contains("operation-removed");
    }

    @Test
    void aPartIsComparedWithTheWhole() throws IOException {
        folder.write("openapi.yaml", HEAD, ORDERS);
        folder.write("whole.yaml", HEAD, GOODS, ORDERS_TO_READ);

        DiffReport report =
                folder.against(folder.path("whole.yaml").toString()).subset().check();

        assertThat(ids(report)).containsExactly("operation-removed");
        assertThat(report.api().findings().get(0).place()).isEqualTo(new Location("openapi.yaml", 7, 5));
    }

    @Test
    void withoutABaselineNothingStopsUnlessItIsStrict() throws IOException {
        folder.write("openapi.yaml", HEAD, ORDERS);

        DiffReport lenient = folder.against(null).check();
        assertThat(lenient.failed()).isFalse();
        assertThat(lenient.warnings())
                .anyMatch(line ->
                        line.contains("There is no baseline quire.baseline") && line.contains("mvn quire:baseline"));

        assertThat(folder.strict().check().failed()).isTrue();
    }

    @Test
    void theBaselineBesideTheDescriptionIsUsed() throws IOException {
        folder.write("openapi.yaml", HEAD, ORDERS);
        assertThat(AcceptedBaseline.write(folder.api("openapi.yaml"), null).changed())
                .isTrue();
        assertThat(AcceptedBaseline.write(folder.api("openapi.yaml"), null).changed())
                .isFalse();

        assertThat(folder.against(null).check().api().findings()).isEmpty();
        folder.write("openapi.yaml", HEAD, ORDERS_TO_READ);
        DiffReport report = folder.check();

        assertThat(report.failed()).isTrue();
        assertThat(report.failure())
                .contains("compared with quire.baseline", "To accept all of this:   mvn quire:baseline");
    }

    @Test
    void overlaysAndPagesAreAcceptedAsOneDocument() throws IOException {
        folder.write("openapi/orders.yaml", HEAD, ORDERS);
        folder.write("openapi/goods.md", "# Goods\n\n```yaml\n" + HEAD + GOODS + "```\n");
        Path overlay = folder.write("overlay.yaml", """
                overlay: 1.0.0
                info: {title: Ours, version: '1'}
                actions: [{target: "$.paths['/orders'].post", remove: true}]
                """);
        folder.overlay(overlay);

        AcceptedBaseline accepted = AcceptedBaseline.write(folder.api("openapi"), folder.path("accepted.json"));

        assertThat(accepted.file())
                .content()
                .contains("\"/goods\"", "\"/orders\"")
                .doesNotContain("addOrder");
        assertThat(ids(folder.against(accepted.file().toString()).check("openapi", Artifacts.none())))
                .isEmpty();
    }

    @Test
    void failOnSaysWhatStops() throws IOException {
        folder.write("openapi.yaml", HEAD, ORDERS_TO_READ);

        assertThat(folder.judged(Map.of(), null, false, FailOn.NONE).check().failed())
                .isFalse();
        Map<String, String> warning = Map.of("operation-removed", "warning");
        assertThat(folder.judged(warning, null, false, FailOn.ERROR).check().failed())
                .isFalse();
        DiffReport report = folder.judged(warning, null, false, FailOn.WARNING).check();
        assertThat(report.failed()).isTrue();
        assertThat(report.failure()).contains("WARNING operation-removed");
        assertThat(report.api().version()).isEqualTo(VersionStep.MAJOR);
    }

    @Test
    void aSideThatCanNotBeReadIsNamed() throws IOException {
        folder.write("openapi.yaml", "nothing: here\n");

        assertThatThrownBy(folder::check)
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("No OpenAPI description");
        assertThatThrownBy(() -> folder.against("no/such.yaml").check())
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("There is no baseline no/such.yaml");
    }

    @Test
    void reportsGoToFilesOrAreReturned() throws IOException {
        folder.write("openapi.yaml", HEAD, ORDERS_TO_READ);
        List<ReportFormat> all = List.of(ReportFormat.values());

        assertThat(folder.reported(new Reporting(temporary, all, null, null))
                        .check()
                        .printed())
                .hasSize(all.size());
        Path reports = temporary.resolve("reports");
        assertThat(folder.reported(new Reporting(temporary, all, reports, null))
                        .check()
                        .written())
                .hasSize(all.size())
                .allMatch(Files::exists);
        Path file = temporary.resolve("deep/diff.json");
        folder.reported(new Reporting(temporary, List.of(ReportFormat.JSON), file, null))
                .check();
        assertThat(JsonReportReader.read(Files.readString(file)).get(0).findings())
                .hasSize(1);
    }

    @Test
    void halfACharacterStopsNothing() throws IOException {
        String half =
                "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Shop \\ud800\", \"version\": \"1\"}, \"paths\": {}}";
        folder.write("openapi.json", half);
        folder.reported(new Reporting(temporary, List.of(ReportFormat.JSON), temporary.resolve("diff.json"), null));

        assertThat(folder.check("openapi.json", Artifacts.none()).written()).hasSize(1);
        assertThat(AcceptedBaseline.write(folder.api("openapi.json"), null).changed())
                .isTrue();
    }

    @Test
    void reportsOnManyModulesAreOne() throws IOException {
        folder.write("openapi.yaml", HEAD, ORDERS_TO_READ);
        folder.write("goods.yaml", HEAD.replace("Shop", "Goods"), ORDERS, GOODS);
        Path together = temporary.resolve("target/quire");
        folder.reported(new Reporting(temporary, List.of(ReportFormat.JSON), null, together));

        folder.check();
        folder.check("goods.yaml", Artifacts.none());
        assertThat(folder.check().printed()).isEmpty();

        List<CheckedApi> apis = JsonReportReader.read(Files.readString(together.resolve("quire-diff.json")));
        assertThat(apis).extracting(CheckedApi::name).containsExactlyInAnyOrder("Shop", "Goods");
    }
}
