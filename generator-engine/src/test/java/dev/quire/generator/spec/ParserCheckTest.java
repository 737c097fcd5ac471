package dev.quire.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParserCheckTest {
    @TempDir
    private Path folder;

    @Test
    void messagesOfSwaggerParserAreLocated() {
        DescriptionFolder specs = new DescriptionFolder(folder)
                .api(
                        "3.0.3",
                        "paths:\n  /a.b:\n    get:\n      parameters:\n        - {name: p, in: query, description: [], schema:"
                                + " {type: integer}}\n      responses: {'200': {content: {}}}\n");
        ParserCheck.report(specs.read("api.yaml"), specs.problems());
        assertThat(specs.errors()).isEmpty();
        assertThat(specs.warnings())
                .anyMatch(warning ->
                        warning.startsWith("api.yaml:8:19 #/paths/~1a.b/get/responses/200: Swagger Parser says:")
                                && warning.contains("description is missing"))
                .anyMatch(warning -> warning.startsWith("api.yaml:7:32 #/paths/~1a.b/get/parameters/0/description: "));
    }

    @Test
    void aGoodDescriptionGivesNone() {
        DescriptionFolder specs = new DescriptionFolder(folder).api("3.1.0", "paths: {}\n");
        ParserCheck.report(specs.read("api.yaml"), specs.problems());
        assertThat(specs.problems().all()).isEmpty();
    }
}
