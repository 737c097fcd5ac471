package dev.quire.generator.paging;

import static dev.quire.generator.paging.SmallApi.OBJECTS;
import static dev.quire.generator.paging.SmallApi.line;
import static dev.quire.generator.paging.SmallApi.lines;
import static dev.quire.generator.paging.SmallApi.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What detection learnt from labelled APIs that it was not written with: habits that several of them share. */
class CommonPracticeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a token may be a number, and may be declared otherwise than it is taken
                "cursor: integer, limit: integer | things: ITEMS, next_cursor: integer"
                        + " | page-token (cursor from $.next_cursor, limit; items $.things)",
                "next_page_token: string, page: integer, size: integer | things: ITEMS, next_page_token: integer"
                        + " | page-token (next_page_token from $.next_page_token, size; items $.things)",
                "Marker: string, MaxItems: integer | Things: ITEMS, NextPageMarker: string"
                        + " | page-token (Marker from $.NextPageMarker, MaxItems; items $.Things)",
                "ExclusiveStartName: string, Limit: integer | Names: [string], LastEvaluatedName: string"
                        + " | page-token (ExclusiveStartName from $.LastEvaluatedName, Limit; items $.Names)",
                "lastSeenId: string, limit: integer | results: ITEMS | id-cursor (lastSeenId, limit; items $.results)",
                // a first one beside a maximum is what Java calls them
                "first: integer, max: integer | ITEMS | offset-limit (first, max; items $)",
                "page: integer, rpp: integer | data: ITEMS | page-number (page, rpp; items $.data)",
                // pages of a fixed size, whose number comes back
                "page: integer | data: ITEMS, page: integer, maxPages: integer | page-number (page; items $.data)",
                "pg: integer | data: ITEMS, page: integer, total: integer | page-number (pg; items $.data; total $.total)",
                "limit: integer | results: ITEMS, _links: {next_page: {href: string}, prev_page: {href: string}}"
                        + " | next-url ($._links.next_page.href/$._links.prev_page.href, limit; items $.results)",
                // two ways to page, each with a size of its own
                "count: integer, page: integer, cursor: string, limit: integer | items: ITEMS, total: integer"
                        + " | page-number (page, count; items $.items; total $.total)",
                "page: integer, page_size: integer, limit: integer, offset: integer | ITEMS"
                        + " | page-number (page, page_size; items $)",
                // the next page's address makes a page of what has much to say
                "count: integer | a: string, b: string, c: string, d: string, e: string, f: string, g: string, h: string,"
                        + " i: string, parts: ITEMS, nextUri: string | next-url ($.nextUri, count; items $.parts)",
            })
    void isSeen(String parameters, String answer, String expected) {
        assertThat(line("/things", parameters, answer)).isEqualTo("GET /things pages by " + expected + ": detection");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/things | page: integer, limit: integer | name: string, scan: {viruses: ITEMS}"
                        + " | stays unpaged: takes limit, but it answers with one thing that holds a list",
                "/things/{id} | fields: string | things: ITEMS, nextUri: string | is called once: nothing asks for another page",
                "/things | page: integer | data: ITEMS, page: integer"
                        + " | stays unpaged: page may count pages, yet nothing sets their size",
            })
    void keepsOneThingApart(String path, String parameters, String answer, String expected) {
        assertThat(line(path, parameters, answer)).isEqualTo("GET " + path + " " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accounts: ITEMS, gold_coins: ITEMS | /gold/coins/all | $.gold_coins",
                "magic_shelves: ITEMS, folders: ITEMS | /shelves | $.magic_shelves",
                "books: ITEMS, metadata: ITEMS | /shelf | $.books",
            })
    void pathsTellArraysApart(String answer, String path, String items) {
        assertThat(line(path, "page: integer, limit: integer", answer)).contains("items " + items + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "post | /things/get | true",
                "post | /getThings | true",
                "post | /things/get-or-create | false",
                "post | /things | false",
            })
    void aPostMaySayThatItReads(String method, String path, boolean paged) {
        String counted =
                "{name: offset, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}";
        String answer = "{type: object, properties: {items: " + OBJECTS + "}}";
        assertThat(SmallApi.decide(method, path, counted, answer) instanceof PagingDecision.Paged)
                .isEqualTo(paged);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cursor from previous response | Where it stands | pages by page-token (cursor from $.cursor; items $.data): detection",
                "Where to go on | The cursor, used for pagination | pages by page-token (cursor from $.cursor; items $.data): detection",
                "Where to go on | Where it stands"
                        + " | stays unpaged: cursor takes $.cursor, which may be something else than the next token",
            })
    void wordsSayWhatAnEchoIs(String taken, String given, String expected) {
        String parameter = "{name: cursor, in: query, description: '" + taken + "', schema: {type: string}}";
        String answer = "{type: object, properties: {data: " + OBJECTS
                + ", cursor: {allOf: [{$ref: '#/components/schemas/Mark'}], description: '" + given + "'}}}";
        String mark = "\ncomponents: {schemas: {Mark: {type: string, description: A mark}}}";
        assertThat(lines(ApiFixture.read(yaml("get", "/things", parameter, answer) + mark)))
                .containsExactly("GET /things " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many things are skipped | Lists things | true",
                "The identifier of the first thing to return | Lists things | false",
                "How many things are skipped | Takes a range and usually returns fewer things than specified in limit | false",
                "How many things are skipped | All are returned if there are fewer than the specified limit | true",
            })
    void anOffsetCountsItems(String taken, String said, boolean paged) {
        String parameters = "{name: offset, in: query, description: '" + taken
                + "', schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}";
        String api =
                yaml("get", "/things", parameters, OBJECTS).replace("{get: {", "{get: {description: '" + said + "', ");
        assertThat(lines(ApiFixture.read(api)).get(0).contains("pages by offset-limit"))
                .isEqualTo(paged);
    }
}
