package dev.quire.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportTest {
    private static final List<CheckedApi> ALL =
            List.of(Samples.planetScale(), Samples.hostileName(), Samples.unchanged());

    @Test
    void isValidByTheSchemaOfSarif() throws IOException {
        JsonSchema schema = schema();

        assertThat(schema.validate(SarifReport.of(ALL), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(SarifReport.of(List.of()), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(SarifReport.of(ALL).replace("\"level\"", "\"grade\""), InputFormat.JSON))
                .isNotEmpty();
    }

    /** As OASIS published it; a library brings it along. */
    private static JsonSchema schema() throws IOException {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        }
    }

    @Test
    void resultsPointToTheirRulesAndFiles() throws IOException {
        JsonNode run = new ObjectMapper().readTree(SarifReport.of(ALL)).at("/runs/0");

        assertThat(run.path("results")).hasSize(5).allSatisfy(result -> {
            int rule = result.path("ruleIndex").asInt();
            assertThat(run.at("/tool/driver/rules/" + rule + "/id")).isEqualTo(result.path("ruleId"));
        });
        JsonNode file = run.at("/results/1/locations/0/physicalLocation/artifactLocation");
        assertThat(file.path("uri").asText()).isEqualTo("specs/a%20file.yaml");
        assertThat(file.path("uriBaseId").asText()).isEqualTo("%SRCROOT%");
        assertThat(run.at("/results/3/suppressions/0/kind").asText()).isEqualTo("external");
    }

    @Test
    void filesOutsideHaveAddresses() {
        assertThat(SarifReport.uri("/tmp/a b.yaml")).isEqualTo("file:///tmp/a%20b.yaml");
        assertThat(SarifReport.uri("C:/specs/a.yaml")).isEqualTo("file:///C:/specs/a.yaml");
        assertThat(SarifReport.uri("a:b.yaml")).isEqualTo("./a:b.yaml");
        assertThat(URI.create(SarifReport.uri("git:main:specs/a b.yaml")).getScheme())
                .isEqualTo("git");
    }
}
