package dev.quire.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.ModelReader;
import dev.quire.generator.paging.extensions.vendors.VendorFormats;
import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each extension of another tool has a folder with a description and how it pages; {@code -Dgoldens=rewrite} accepts. */
class VendorExtensionsTest {
    private static final Path CASES = Path.of("src/test/cases/paging");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void plansWhatWasReviewed(String name) throws IOException {
        Problems problems = new Problems();
        SpecSource source = SpecSource.of(CASES.resolve(name).resolve("openapi.yaml"));
        ApiModel api = ModelReader.read(SpecReader.read(source, problems), problems);
        String plan = lines(api, problems);
        Path golden = CASES.resolve(name).resolve("plan.txt");
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.writeString(golden, plan);
        }
        assertThat(plan).as("to accept: -Dgoldens=rewrite").isEqualTo(Files.readString(golden));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void eachFormatHasACase() throws IOException {
        List<String> formats = VendorFormats.of(ApiFixture.read("paths: {}")).stream()
                .map(format -> format.getClass().getSimpleName())
                .sorted()
                .toList();
        assertThat(cases()).isEqualTo(formats);
    }

    @Test
    void whatCanNotBeFollowedIsAWarningAndDetectionDecides() {
        Problems problems = new Problems();
        ApiModel api = ApiFixture.read("""
                paths:
                  /things:
                    get:
                      parameters:
                        - {name: pageToken, in: query, schema: {type: string}}
                      responses:
                        "200":
                          description: Things
                          content:
                            application/json:
                              schema:
                                type: object
                                properties: {things: {type: array, items: {}}, nextPageToken: {type: string}}
                      x-speakeasy-pagination:
                        type: cursor
                        inputs: [{name: token, in: parameters, type: cursor}]
                        outputs: {results: $.things, nextCursor: $.nextPageToken}
                """, problems);
        assertThat(lines(api, problems))
                .isEqualTo(
                        "GET /things pages by page-token (pageToken from $.nextPageToken; items $.things): detection\n");
        assertThat(problems.errors()).isEmpty();
        assertThat(problems.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.message())
                    .isEqualTo("x-speakeasy-pagination of GET /things can not be followed:"
                            + " GET /things has no query parameter \"token\"");
            assertThat(String.valueOf(problem.location())).contains("api.yaml:16");
        });
    }

    @Test
    void xPaginationStandsBeforeOtherExtensions() {
        Problems problems = new Problems();
        ApiModel api = ApiFixture.read("""
                paths:
                  /things:
                    get:
                      responses: {"200": {description: Things, content: {application/json: {schema: {type: array}}}}}
                      x-pagination: {items: $, next: {link: next}}
                      x-ms-pageable: {nextLinkName: null}
                """, problems);
        assertThat(lines(api, problems)).contains("pages by link-header").contains(": x-pagination");
    }

    private static String lines(ApiModel api, Problems problems) {
        StringBuilder lines = new StringBuilder();
        PagingPlanner.plan(api, problems)
                .decisions()
                .forEach((key, decision) ->
                        lines.append(DecisionLine.of(key, decision)).append('\n'));
        return lines.toString();
    }
}
