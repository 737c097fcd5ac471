package dev.quire.generator.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final List<CheckedApi> ALL =
            List.of(Samples.planetScale(), Samples.hostileName(), Samples.unchanged());

    @Test
    void isWhatThePublishedSchemaSays() throws IOException {
        JsonSchema schema = schema();

        assertThat(schema.validate(JsonReport.of(ALL), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(JsonReport.of(List.of()), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(JsonReport.of(ALL).replace("\"breaking\"", "\"bad\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = JsonReport.class.getResourceAsStream("diff-report.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        }
    }

    @Test
    void tellsIdSeverityBothPlacesAndThreeVerdicts() throws IOException {
        JsonNode finding = new ObjectMapper().readTree(JsonReport.of(ALL)).at("/findings/0");

        assertThat(finding.path("id").asText()).isEqualTo("response-property-removed");
        assertThat(finding.path("severity").asText()).isEqualTo("error");
        assertThat(finding.at("/before/pointer").asText()).isEqualTo(Samples.TOTAL);
        assertThat(finding.at("/before/line").asInt()).isEqualTo(88);
        assertThat(finding.path("after").isNull()).isTrue();
        assertThat(finding.at("/place/line").asInt()).isEqualTo(120);
        assertThat(finding.path("wire").asText()).isEqualTo("breaking");
        assertThat(finding.path("paging").asText()).isEqualTo("none");
        assertThat(finding.at("/java/source").asText()).isEqualTo("breaking");
        assertThat(finding.at("/java/changes/0/element").asText()).isEqualTo("Invoice.total()");
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        assertThat(JsonReportReader.read(JsonReport.of(ALL))).isEqualTo(ALL);
    }

    @Test
    void whatIsNoReportIsRefused() {
        assertThatThrownBy(() -> JsonReportReader.read("{\"version\": 2}")).hasMessageContaining("version 1");
        assertThatThrownBy(() -> JsonReportReader.read("<html>")).hasMessageContaining("no JSON");
    }
}
