package dev.quire.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.paging.extensions.PagingRules;
import dev.quire.generator.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of the configuration: whom they name, in which order they decide, what is wrong with them. */
class PagingRulesTest {
    private static final String API = """
            paths:
              /v1/books:
                get:
                  operationId: listBooks
                  parameters:
                    - {name: at, in: query, schema: {type: integer}}
                    - {name: per, in: query, schema: {type: integer}}
                  responses:
                    "200":
                      description: A page
                      content: {application/json: {schema: {type: array, items: {type: object}}}}
              /v1/books/{id}:
                get:
                  operationId: getBook
                  responses: {"200": {description: A book, content: {application/json: {schema: {type: object}}}}}
              /v1/books/{id}/pages:
                get:
                  operationId: listPages
                  parameters:
                    - {name: offset, in: query, schema: {type: integer}}
                    - {name: limit, in: query, schema: {type: integer}}
                  responses:
                    "200":
                      description: A page
                      content: {application/json: {schema: {type: array, items: {type: object}}}}
            """;
    private static final String NUMBERED = "{items: $, next: {parameter: at, from: page}, pageSize: per}";
    private static final String BOOKS = "GET /v1/books pages by page-number (at, per; items $): configuration";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void operationIdsPathsAndMethodsNameOperations() {
        for (String pattern :
                List.of("listBooks", "GET /v1/books", "get /v1/books", "/v1/books", "* /v1/*", "/**", "list*")) {
            assertThat(lines(Map.of(pattern, NUMBERED), null).get(0))
                    .as(pattern)
                    .isEqualTo(BOOKS);
        }
        assertThat(problems.all()).isEmpty();
        for (String pattern : List.of("POST /v1/books", "/v1", "Books", "/v1/boo", "v1/books", "list.*")) {
            assertThat(lines(Map.of(pattern, NUMBERED), null).get(0))
                    .as(pattern)
                    .startsWith("GET /v1/books is called");
        }
        assertThat(problems.warnings())
                .hasSize(6)
                .allSatisfy(problem -> assertThat(problem.message()).endsWith("decides no operation"));
        assertThat(problems.errors()).isEmpty();
    }

    @Test
    void aRuleTakesPagingAwayFromWhatDetectionSees() {
        assertThat(lines(Map.of(), null).get(2))
                .isEqualTo("GET /v1/books/{id}/pages pages by offset-limit" + " (offset, limit; items $): detection");
        assertThat(lines(Map.of("/v1/books/*/pages", "false"), null).get(2))
                .isEqualTo("GET /v1/books/{id}/pages is called once: rule \"/v1/books/*/pages\"");
    }

    @Test
    void xPaginationAndOtherExtensionsStandBeforeRules() {
        String said = API.replace(
                "      operationId: listPages", "      operationId: listPages\n      x-pagination: offset-limit");
        assertThat(lines(said, Map.of("listPages", "false"), null).get(2)).endsWith(": x-pagination");
        String vendor = API.replace(
                "      operationId: listPages",
                "      operationId: listPages\n      x-ms-pageable: {nextLinkName: null}");
        assertThat(lines(vendor, Map.of("listPages", "offset-limit"), null).get(2))
                .endsWith("stated by x-ms-pageable");
    }

    @Test
    void theFirstRuleThatFitsDecidesAndThoseOfTheFileComeLast() throws IOException {
        Path file = Files.writeString(folder.resolve("rules.yaml"), "listBooks: false\ngetBook: false\n");
        assertThat(lines(Map.of("GET /v1/books", NUMBERED), file))
                .startsWith(BOOKS, "GET /v1/books/{id} is called once: rule \"getBook\"");
        assertThat(problems.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("The pagination rule \"listBooks\" decides no operation");
            assertThat(String.valueOf(problem.location())).endsWith("rules.yaml:1:1");
        });
    }

    @Test
    void aRuleThatDoesNotFitTheOneOperationItNamesIsAnError() throws IOException {
        Path file =
                Files.writeString(folder.resolve("rules.yaml"), "listBooks:\n  next: {parameter: page, from: page}\n");
        assertThat(lines(Map.of(), file).get(0)).isEqualTo("GET /v1/books stays unpaged: rule \"listBooks\" is wrong");
        assertThat(problems.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.message())
                    .isEqualTo("Pagination rule \"listBooks\": GET /v1/books has no query parameter \"page\"");
            assertThat(String.valueOf(problem.location())).endsWith("rules.yaml:1:1");
        });
    }

    @Test
    void whatIsNoMapIsAnError() throws IOException {
        lines(Map.of(), Files.writeString(folder.resolve("rules.yaml"), "- listBooks\n"));
        assertThat(problems.errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("This is no map of pagination rules"));
    }

    private List<String> lines(Map<String, String> rules, @Nullable Path file) {
        return lines(API, rules, file);
    }

    private List<String> lines(String yaml, Map<String, String> rules, @Nullable Path file) {
        List<PagingOptions.Rule> inOrder = new ArrayList<>();
        rules.forEach((operations, paging) -> inOrder.add(new PagingOptions.Rule(operations, paging)));
        ApiModel api = ApiFixture.read(yaml);
        PagingRules read = PagingRules.read(new PagingOptions(inOrder, file), problems);
        return PagingPlanner.plan(api, Map.of(), read, problems).decisions().entrySet().stream()
                .map(decision -> DecisionLine.of(decision.getKey(), decision.getValue()))
                .toList();
    }
}
