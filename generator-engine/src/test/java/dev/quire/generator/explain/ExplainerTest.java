package dev.quire.generator.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.paging.PagingScheme;
import dev.quire.generator.source.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>&'";

    private static final String API = """
            openapi: 3.1.0
            info: {title: Books <b>, version: '7'}
            paths:
              /books:
                get:
                  operationId: listBooks
                  parameters:
                    - {name: starting_after, in: query, schema: {type: string}}
                    - {name: ending_before, in: query, schema: {type: string}}
                    - {name: limit, in: query, schema: {type: integer}}
                  responses:
                    '200':
                      description: Books
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              data: {type: array, items: {type: object, properties: {id: {type: string}}}}
                              has_more: {type: boolean}
                              total: {type: integer}
                post:
                  responses: {'201': {description: Added}}
              /links:
                get:
                  operationId: '"><script>alert(1)</script>&'''
                  parameters:
                    - {name: page, in: query, schema: {type: integer}}
                    - {name: per_page, in: query, schema: {type: integer}}
                  responses:
                    '200':
                      description: Links
                      headers: {Link: {schema: {type: string}}}
                      content: {application/json: {schema: {type: array, items: {}}}}
                  x-pagination: {next: {link: next}, pageSize: per_page}
              /doubt:
                get:
                  parameters: [{name: limit, in: query, schema: {type: integer}}]
                  responses: {'200': {description: A, content: {application/json: {schema: {type: array, items: {}}}}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void jsonHasTheNamesThatProgramsKnow() throws IOException {
        JsonNode report =
                new ObjectMapper().readTree(explain(API, ExplainFormat.JSON).text());
        assertThat(report.get("summary"))
                .hasToString("{\"operations\":4,\"paged\":2,\"doubtful\":1,"
                        + "\"schemes\":{\"bidirectional-id-cursor\":1,\"link-header\":1}}");
        JsonNode books = operation(report, "GET", "/books");
        List<String> names = new ArrayList<>();
        books.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .startsWith(
                        "method",
                        "path",
                        "operationId",
                        "paged",
                        "scheme",
                        "requestParams",
                        "itemsPath",
                        "nextPath",
                        "hasMorePath",
                        "decidedBy",
                        "reason");
        assertThat(books.get("scheme").textValue()).isEqualTo("bidirectional-id-cursor");
        assertThat(books.get("requestParams")).hasToString("[\"starting_after\",\"ending_before\",\"limit\"]");
        assertThat(books.get("itemsPath").textValue()).isEqualTo("$.data");
        assertThat(books.get("nextPath").textValue()).isEqualTo("$.data[-1].id");
        assertThat(books.get("hasMorePath").textValue()).isEqualTo("$.has_more");
        assertThat(books.get("decidedBy").textValue()).isEqualTo("detection");
        assertThat(books.get("totalPath").textValue()).isEqualTo("$.total");
        assertThat(books.get("parameters").get(1))
                .hasToString("{\"name\":\"ending_before\",\"in\":\"query\",\"purpose\":\"previous\"}");
    }

    @Test
    void whatIsCalledOnceHasNullsAndAReason() throws IOException {
        JsonNode report =
                new ObjectMapper().readTree(explain(API, ExplainFormat.JSON).text());
        JsonNode post = operation(report, "POST", "/books");
        assertThat(post.get("paged").booleanValue()).isFalse();
        assertThat(post.get("operationId").isNull()).isTrue();
        assertThat(post.get("scheme").isNull()).isTrue();
        assertThat(post.get("requestParams")).isEmpty();
        assertThat(post.get("reason").textValue()).isEqualTo("nothing asks for another page");
        assertThat(operation(report, "GET", "/doubt").get("doubtful").booleanValue())
                .isTrue();
    }

    @Test
    void anAddressNamesTheParametersThatStandInIt() throws IOException {
        JsonNode links = operation(
                new ObjectMapper().readTree(explain(API, ExplainFormat.JSON).text()), "GET", "/links");
        assertThat(links.get("nextPath").textValue()).isEqualTo("header:Link rel=next");
        assertThat(links.get("requestParams")).hasToString("[\"page\",\"per_page\"]");
        assertThat(links.get("parameters").get(0).get("purpose").textValue()).isEqualTo("address");
    }

    @Test
    void textBeginsWithASummary() {
        assertThat(explain(API, ExplainFormat.TEXT).text())
                .startsWith("Books <b> 7\n2 of 4 operations page, 1 is doubtful.\n")
                .contains("GET /books  listBooks\n    pages by       bidirectional-id-cursor\n")
                .contains("    next by        starting_after (query)\n    previous by    ending_before (query)\n")
                .contains("    GET /doubt: takes limit, but nothing in the answer says how to ask for the next page\n")
                .contains("\nCalled once:\n    POST /books: nothing asks for another page\n");
    }

    @Test
    void thePageNeedsNothingElseAndRunsNothingOfTheDescription() {
        String html = explain(API, ExplainFormat.HTML).text();
        assertThat(html)
                .doesNotContain(HOSTILE)
                .doesNotContain("<b>")
                .contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;")
                .doesNotContainPattern("(src|href)=\"[^#]")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .contains("prefers-color-scheme:dark")
                .containsOnlyOnce("<script>");
    }

    @Test
    void everySchemeOfTheReportHasItsPicture() {
        String html = explain(API, ExplainFormat.HTML).text();
        for (PagingScheme scheme : List.of(PagingScheme.BIDIRECTIONAL_ID_CURSOR, PagingScheme.LINK_HEADER)) {
            assertThat(html).contains("aria-label=\"Three pages by " + scheme.word() + ":");
        }
        assertThat(html.split("<svg")).hasSize(3);
    }

    @Test
    void problemsDoNotPreventAReport() {
        ExplainReport report = explain(API.replace("{link: next}", "{url: $.nowhere}"), ExplainFormat.TEXT);
        assertThat(report.summary()).isEqualTo("1 of 4 operations pages, 2 are doubtful");
        assertThat(report.problems())
                .anySatisfy(problem -> assertThat(problem.message()).isEqualTo("The answer has no $.nowhere"));
    }

    @Test
    void whatIsNoDescriptionIsRefused() {
        assertThatThrownBy(() -> explain("hello: world", ExplainFormat.TEXT)).isInstanceOf(SpecException.class);
    }

    @Test
    void theReportIsWrittenWhereItIsWanted() throws IOException {
        Path file = folder.resolve("deep/report.json");
        Path spec = Files.writeString(folder.resolve("api.yaml"), API);
        ExplainReport report = Explainer.explain(new ExplainOptions(
                spec, List.of(), null, PagingOptions.NONE, OperationFilter.ALL, ExplainFormat.JSON, file, null));
        assertThat(report.written()).containsExactly(file);
        assertThat(file).hasContent(report.text());
    }

    private ExplainReport explain(String yaml, ExplainFormat format) {
        try {
            Path spec = Files.writeString(folder.resolve("api.yaml"), yaml);
            return Explainer.explain(new ExplainOptions(
                    spec, List.of(), null, PagingOptions.NONE, OperationFilter.ALL, format, null, null));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode operation(JsonNode report, String method, String path) {
        for (JsonNode operation : report.get("operations")) {
            if (operation.get("method").textValue().equals(method)
                    && operation.get("path").textValue().equals(path)) {
                return operation;
            }
        }
        throw new AssertionError(method + ' ' + path);
    }
}
