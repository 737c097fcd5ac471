package dev.quire.generator.paging;

import static dev.quire.generator.paging.SmallApi.OBJECTS;
import static dev.quire.generator.paging.SmallApi.decide;
import static dev.quire.generator.paging.SmallApi.line;
import static dev.quire.generator.paging.SmallApi.lines;
import static dev.quire.generator.paging.SmallApi.only;
import static dev.quire.generator.paging.SmallApi.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.source.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What detection says of small operations, in the words of the log. */
class DetectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // a number in the body, before the address beside it
                "page: integer, per_page: integer | data: ITEMS, next_page: integer, next_page_url: string"
                        + " | page-number (page from $.next_page, per_page; items $.data)",
                "pageNumber: integer, pageSize: integer | items: ITEMS, totalElements: integer"
                        + " | page-number (pageNumber, pageSize; items $.items; total $.totalElements)",
                "page[number]: integer, page[size]: integer | data: ITEMS | page-number (page[number], page[size]; items $.data)",
                "offset: integer, limit: integer | data: ITEMS, hasMore: boolean"
                        + " | offset-limit (offset, limit; items $.data; has more $.hasMore)",
                "$skip: integer, $top: integer | value: ITEMS | offset-limit ($skip, $top; items $.value)",
                "pageToken: string, limit: integer | lineItems: ITEMS, nextPageToken: string, totalCount: integer"
                        + " | page-token (pageToken from $.nextPageToken, limit; items $.lineItems; total $.totalCount)",
                "continue: string, limit: integer | metadata: {continue: string}, items: ITEMS"
                        + " | page-token (continue from $.metadata.continue, limit; items $.items)",
                "page: string, limit: integer | data: ITEMS, next_page: string"
                        + " | page-token (page from $.next_page, limit; items $.data)",
                "offset: integer, limit: integer | data: ITEMS, next_offset: integer"
                        + " | page-token (offset from $.next_offset, limit; items $.data)",
                "starting_after: string, ending_before: string, limit: integer | data: ITEMS, has_more: boolean"
                        + " | bidirectional-id-cursor (starting_after/ending_before, limit; items $.data; has more $.has_more)",
                // the answer's cursor for going back is not for the parameter that goes forward
                "after: string, limit: integer | data: ITEMS, cursors: {after: string, before: string}"
                        + " | page-token (after from $.cursors.after, limit; items $.data)",
                "after_id: string, limit: integer | data: ITEMS, has_more: boolean"
                        + " | id-cursor (after_id, limit; items $.data; has more $.has_more)",
                "after: string, before: string, limit: integer"
                        + " | data: ITEMS, cursor_start: string, cursor_end: string, has_next: boolean, has_prev: boolean"
                        + " | bidirectional-cursor (after from $.cursor_end/before from $.cursor_start, limit;"
                        + " items $.data; has more $.has_next)",
                "cursor: string | meta: {cursors: {next: string, previous: string}}, data: ITEMS"
                        + " | bidirectional-cursor (cursor from $.meta.cursors.next/cursor from $.meta.cursors.previous;"
                        + " items $.data)",
                "PageSize: integer, Page: integer, PageToken: string | meta: {next_page_url: uri}, rooms: ITEMS"
                        + " | next-url ($.meta.next_page_url, PageSize; items $.rooms)",
                "limit: integer | links: {next: {href: string}}, data: ITEMS"
                        + " | next-url ($.links.next.href, limit; items $.data)",
                "limit: integer | next: uri, previous: uri, count: integer, results: ITEMS"
                        + " | next-url ($.next/$.previous, limit; items $.results)",
                "page: integer, limit: integer | result: {items: ITEMS, total: integer}"
                        + " | page-number (page, limit; items $.result.items; total $.result.total)",
                "page: integer, limit: integer | names: [string] | page-number (page, limit; items $.names)",
                "page: integer, limit: integer | ITEMS | page-number (page, limit; items $)",
                "start_cursor: string, page_size: integer | results: ITEMS, next_cursor: string, has_more: boolean"
                        + " | page-token (start_cursor from $.next_cursor, page_size; items $.results; has more $.has_more)",
                "limit: integer | items: ITEMS, pageDetails: {nextPageUrl: string}"
                        + " | next-url ($.pageDetails.nextPageUrl, limit; items $.items)",
                "marker: string, limit: integer | entries: ITEMS, next_marker: integer"
                        + " | page-token (marker from $.next_marker, limit; items $.entries)",
                // numbers that are declared as texts, where nothing in the answer could be a token
                "offset: string, limit: string | ITEMS | offset-limit (offset, limit; items $)",
                "page: string, pageSize: string | data: ITEMS, page: integer"
                        + " | page-number (page, pageSize; items $.data)",
                "page: string, limit: integer | data: ITEMS, total: integer"
                        + " | page-number (page, limit; items $.data; total $.total)",
                "start: integer, maxResults: integer | items: ITEMS, totalCount: integer"
                        + " | offset-limit (start, maxResults; items $.items; total $.totalCount)",
                "queryOptions.page: integer, queryOptions.pageSize: integer | result: ITEMS"
                        + " | page-number (queryOptions.page, queryOptions.pageSize; items $.result)",
                "paginate_page: integer, paginate_limit: integer | result: ITEMS"
                        + " | page-number (paginate_page, paginate_limit; items $.result)",
                "page: integer, hitsPerPage: integer | hits: ITEMS | page-number (page, hitsPerPage; items $.hits)",
                "page: integer, page_size: integer | message: {header: {code: integer}, body: {tracks: ITEMS}}"
                        + " | page-number (page, page_size; items $.message.body.tracks)",
                // with a flag for the end the answer's echo of the parameter is the next token
                "marker: string | data: ITEMS, marker: string, hasMoreResults: boolean"
                        + " | page-token (marker from $.marker; items $.data; has more $.hasMoreResults)",
            })
    void seesTheScheme(String parameters, String answer, String expected) {
        assertThat(line("/things", parameters, answer)).isEqualTo("GET /things pages by " + expected + ": detection");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "limit: integer | data: ITEMS | stays unpaged: takes limit, but nothing in the answer says how to ask for the next page",
                "page: integer, limit: integer | books: ITEMS, authors: ITEMS"
                        + " | stays unpaged: takes limit, but any of $.books, $.authors could be the items",
                "cursor: string | data: ITEMS, cursor: string"
                        + " | stays unpaged: cursor takes $.cursor, which may be something else than the next token",
                "cursor: string | data: ITEMS, next: string, previous: string"
                        + " | stays unpaged: cursor takes $.next, cursor takes $.previous going back,"
                        + " yet that may be something else than tokens for other pages",
                "starting_after: string | data: ITEMS"
                        + " | stays unpaged: takes starting_after, but nothing in the answer says how to ask for the next page",
                "after: integer, limit: integer | data: ITEMS, has_more: boolean"
                        + " | stays unpaged: takes limit, but nothing in the answer says how to ask for the next page",
                "page: integer | data: ITEMS | stays unpaged: page may count pages, yet nothing sets their size",
                "page: integer, limit: integer | id: string, name: string, tags: [string]"
                        + " | stays unpaged: takes limit, but it answers with one thing that holds a list",
                "page: integer, limit: integer | result: {id: string, related_things: ITEMS}"
                        + " | stays unpaged: takes limit, but it answers with one thing that holds a list",
                "offset: integer, limit: integer | data: ITEMS, errors: ITEMS, id: string, x: {y: ITEMS}"
                        + " | pages by offset-limit (offset, limit; items $.data): detection",
                "since: date-time, before: date-time | data: ITEMS | is called once: nothing asks for another page",
                "from: integer, to: integer | data: ITEMS | is called once: nothing asks for another page",
                "limit: integer, pageToken: string | facets: ITEMS, nextPageToken: string"
                        + " | is called once: nothing asks for another page",
                "status: string | data: ITEMS, total: integer | is called once: nothing asks for another page",
                "offset: string, limit: integer | data: ITEMS"
                        + " | stays unpaged: takes limit, but nothing in the answer says how to ask for the next page",
                "start_at: string, count: integer | ITEMS"
                        + " | stays unpaged: takes count, but nothing in the answer says how to ask for the next page",
                "limit: integer | links: {next: string}, data: {party: {address: ITEMS}}"
                        + " | is called once: nothing asks for another page",
                "offset: integer, limit: integer | a: string, b: string, c: string, d: string, e: string, f: string,"
                        + " g: string, h: string, i: string, tags: ITEMS"
                        + " | stays unpaged: takes limit, but it answers with one thing that holds a list",
                "limit: integer | type: string, object: {kind: string} | is called once: nothing asks for another page",
            })
    void precisionComesFirst(String parameters, String answer, String expected) {
        assertThat(line("/things", parameters, answer)).isEqualTo("GET /things " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Page number of the results | pages by page-number (page; items $.data): detection",
                "Up to 100 things are returned | pages by page-number (page; items $.data): detection",
                "Which page to get | pages by page-number (page; items $.data): detection",
                "The page that mentions it | stays unpaged: page may count pages, yet nothing sets their size",
            })
    void pagesOfAFixedSizeAreKnownByWhatIsSaid(String description, String expected) {
        String parameters = "{name: page, in: query, description: " + description + ", schema: {type: integer}}";
        String answer = "{type: object, properties: {data: " + OBJECTS + "}}";
        assertThat(lines(ApiFixture.read(yaml("get", "/things", parameters, answer))))
                .containsExactly("GET /things " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "starting_after | Things that came before the one with this id (exclusive)"
                        + " | pages by id-cursor (starting_after, limit; items $.data): detection",
                "since_id | Things after the one with this id, exclusive"
                        + " | stays unpaged: takes limit, but nothing in the answer says how to ask for the next page",
                "offset | A token that an earlier answer returned"
                        + " | stays unpaged: takes limit, but nothing in the answer says how to ask for the next page",
                "offset | How many things are skipped | pages by offset-limit (offset, limit; items $.data): detection",
            })
    void descriptionsSettleWhatNamesLeaveOpen(String name, String description, String expected) {
        String parameters = "{name: " + name + ", in: query, description: '" + description
                + "', schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}";
        String answer = "{type: object, properties: {data: " + OBJECTS + "}}";
        assertThat(lines(ApiFixture.read(yaml("get", "/things", parameters, answer))))
                .containsExactly("GET /things " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parts: ITEMS, next_token: string | /things/{kind} | pages by page-token (next_token from $.next_token; items $.parts)",
                "id: string, parts: ITEMS, next_token: string | /things/{id}"
                        + " | stays unpaged: takes next_token, but it answers with one thing that holds a list",
                "id: string, items: ITEMS, next_token: string | /things/{id}"
                        + " | pages by page-token (next_token from $.next_token; items $.items)",
            })
    void whatGivesTheNextTokenIsAPage(String answer, String path, String expected) {
        assertThat(line(path, "next_token: string", answer)).startsWith("GET " + path + " " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "books: ITEMS, errors: [string] | /shelf | $.books",
                "books: ITEMS, authors: ITEMS | /authors/{id}/books | $.books",
                "data: ITEMS, included: ITEMS | /shelf | $.data",
                "results: ITEMS, facets: ITEMS, tags: [string] | /shelf | $.results",
                "books: ITEMS, tags: [string] | /shelf | $.books",
            })
    void namesTellArraysApart(String answer, String path, String items) {
        assertThat(line(path, "page: integer, limit: integer", answer)).contains("items " + items + ")");
    }

    @Test
    void onlyReadsAreLists() {
        String parameters = "{name: continue, in: query, schema: {type: string}}";
        String answer = "{type: object, properties: {items: " + OBJECTS + ", continue: {type: string}}}";
        assertThat(decide("delete", "/things", parameters, answer)).isInstanceOf(PagingDecision.Unpaged.class);
        assertThat(decide("post", "/things", parameters, answer)).isInstanceOf(PagingDecision.Paged.class);
        String counted =
                "{name: page, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}";
        assertThat(decide("post", "/things", counted, answer)).isInstanceOf(PagingDecision.Unpaged.class);
        assertThat(decide("post", "/things/search", counted, answer)).isInstanceOf(PagingDecision.Paged.class);
    }

    @Test
    void numbersComeFromTheSchemaAndTheDescription() {
        PagedOperation operation = paged(
                "{name: offset, in: query, schema: {type: integer, default: 0, maximum: 10000}},"
                        + "{name: limit, in: query, schema: {type: integer}, description: 'Up to 50, the default is 20 (max 50)'}",
                "{type: object, required: [data], properties: {data: " + OBJECTS + "}}");
        assertThat(operation.ceiling()).isEqualTo(10000);
        assertThat(operation.pageSize())
                .isEqualTo(new PagedOperation.PageSize(new ParameterRef(ParameterRef.Location.QUERY, "limit"), 20, 50));
        assertThat(operation.mayBeAbsent()).isEmpty();
        assertThat(operation.endsWhen()).isEqualTo(PagedOperation.EndsWhen.ABSENT);
        assertThat(operation.carry()).isEqualTo(PagedOperation.Carry.ALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: integer} | 1",
                "{type: integer, default: 0} | 0",
                "{type: integer, minimum: 0} | 0",
                "{type: integer, minimum: 1} | 1",
                "{type: integer, description: The zero-based page} | 0",
            })
    void theFirstPageIsWhatTheSchemaSays(String schema, long first) {
        PagedOperation operation = paged(
                "{name: page, in: query, schema: " + schema + "}, {name: limit, in: query, schema: {type: integer}}",
                OBJECTS);
        assertThat(operation.next())
                .containsExactly(
                        new NextPage.PageNumber(new ParameterRef(ParameterRef.Location.QUERY, "page"), first, null));
    }

    @Test
    void aBodyHoldsPagingParametersToo() {
        String body = "{content: {application/json: {schema: {type: object, properties:"
                + " {page: {type: object, properties: {cursor: {type: string}, limit: {type: integer}}}}}}}}";
        ApiModel api = ApiFixture.read("paths: {/things/search: {post: {requestBody: " + body + ", responses: {'200':"
                + " {content: {application/json: {schema: {type: object, properties: {data: " + OBJECTS
                + ", next_cursor: {type: string}}}}}}}}}}");
        assertThat(lines(api))
                .containsExactly("POST /things/search pages by page-token"
                        + " ($.page.cursor from $.next_cursor, $.page.limit; items $.data): detection");
        PagedOperation operation = ((PagingDecision.Paged) only(PagingPlanner.plan(api, new Problems()))).operation();
        assertThat(operation.next().get(0).target())
                .isEqualTo(new ParameterRef(ParameterRef.Location.BODY, "/page/cursor"));
    }

    @Test
    void anUndeclaredLinkHeaderIsBelievedWhereTheApiSendsItAsARule() {
        Map<String, String> operations = new LinkedHashMap<>();
        for (int number = 1; number <= 6; number++) {
            operations.put("/declared" + number, "headers: {Link: {schema: {type: string}}}, ");
        }
        operations.put("/undeclared", "");
        assertThat(lines(linked(operations)))
                .contains("GET /declared1 pages by link-header (Link next, per_page; items $): detection")
                .contains("GET /undeclared pages by link-header (Link next, per_page; items $): detection;"
                        + " 6 of 7 sure lists of this API page so");
        operations.keySet().removeIf(path -> path.matches("/declared[1-4]"));
        assertThat(lines(linked(operations)))
                .contains("GET /undeclared pages by page-number (page, per_page; items $): detection");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Next-Token | The token of the next page | pages by page-token (X-Page-Token from header X-Next-Token; items $)",
                "X-Next-Token | Asks for changes later on | stays unpaged: X-Page-Token takes header X-Next-Token, which may be something else",
                "X-Page-Token | The token for the next page | pages by page-token (X-Page-Token from header X-Page-Token; items $)",
            })
    void aTokenMayComeInAHeader(String header, String description, String expected) {
        assertThat(lines(ApiFixture.read("paths: {/things: {get: {parameters: [{name: X-Page-Token, in: header,"
                        + " schema: {type: string}}], responses: {'200': {headers: {" + header + ": {description: "
                        + description + ", schema: {type: string}}}, content: {application/json: {schema: " + OBJECTS
                        + "}}}}}}}")))
                .singleElement()
                .asString()
                .startsWith("GET /things " + expected);
    }

    @Test
    void aLinkHeaderAloneIsNoPaging() {
        ApiModel api =
                ApiFixture.read("paths: {/things: {get: {responses: {'200': {headers: {Link: {schema: {type: string}}},"
                        + " content: {application/json: {schema: " + OBJECTS + "}}}}}}}");
        assertThat(lines(api)).containsExactly("GET /things is called once: nothing asks for another page");
    }

    private static ApiModel linked(Map<String, String> headers) {
        return ApiFixture.read(headers.entrySet().stream()
                .map(entry -> entry.getKey() + ": {get: {parameters: [{name: page, in: query, schema: {type: integer}},"
                        + " {name: per_page, in: query, schema: {type: integer}}], responses: {'200': {"
                        + entry.getValue()
                        + "content: {application/json: {schema: " + OBJECTS + "}}}}}}")
                .collect(Collectors.joining(", ", "paths: {", "}")));
    }

    private static PagedOperation paged(String parameters, String answer) {
        return ((PagingDecision.Paged) decide("get", "/things", parameters, answer)).operation();
    }
}
