package dev.quire.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XPaginationTest {

    /** One operation that could page in any way, and one that continues it. */
    private static final String API = """
            paths:
              /things:
                get:
                  operationId: listThings
                  parameters:
                    - {name: page, in: query, schema: {type: integer, minimum: 0}}
                    - {name: offset, in: query, schema: {type: integer, maximum: 500}}
                    - {name: pageToken, in: query, schema: {type: string}}
                    - {name: after, in: query, schema: {type: string}}
                    - {name: limit, in: query, schema: {type: integer, default: 20, maximum: 100}}
                    - {name: deleted, in: query, schema: {type: boolean}}
                    - {name: X-Shard, in: header, schema: {type: string}}
                  responses:
                    "200":
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [data]
                            properties:
                              data: {type: array, items: {type: object, properties: {id: {type: string}}}}
                              more: {type: array, items: {type: object}}
                              has_more: {type: boolean}
                              has_less: {type: boolean}
                              next: {type: string}
                              prev: {type: string}
                              nextPage: {type: integer}
                              total: {type: integer}
                              meta: {type: object, properties: {shard: {type: string}, message: {type: string}}}
                              anything: {}
                  x-pagination: %s
              /things/continue:
                post:
                  operationId: continueThings
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {cursor: {type: string}}}
                  responses:
                    "200": {content: {application/json: {schema: {type: object}}}}
            """;

    private static final SpecPointer POINTER =
            SpecPointer.ROOT.child("paths").child("/things").child("get").child("x-pagination");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{items: $.data, next: {parameter: page, from: page}, pageSize: limit}"
                        + " | page-number (page, limit; items $.data)",
                "{items: $.data, scheme: page-number, next: {parameter: page, from: $.nextPage}, ceiling: 9}"
                        + " | page-number (page from $.nextPage; items $.data; ceiling 9)",
                "{items: $.data, next: {parameter: offset, from: offset}, total: $.total}"
                        + " | offset-limit (offset; items $.data; total $.total)",
                "{items: $.data, next: {parameter: pageToken, from: {header: X-Next}}, total: {header: X-Total}}"
                        + " | page-token (pageToken from header X-Next; items $.data; total header X-Total)",
                "{items: $.data, next: {parameter: after, from: {item: $.id}}, hasMore: $.has_more}"
                        + " | id-cursor (after; items $.data; has more $.has_more)",
                "{items: $.data, next: {url: {header: X-Next}}} | next-url (header X-Next; items $.data)",
                "{items: $.data, next: {link: next}, previous: {link: prev}}"
                        + " | link-header (Link next/Link prev; items $.data)",
                "{items: none, next: {parameter: pageToken, from: $.next}} | page-token (pageToken from $.next; no items)",
                "{items: $.data, next: [{parameter: pageToken, from: $.next},"
                        + " {parameter: X-Shard, in: header, from: $.meta.shard}]}"
                        + " | page-token (pageToken from $.next and X-Shard from $.meta.shard; items $.data)",
                "{items: $.data, next: {parameter: cursor, in: body, from: $.anything.deep.down},"
                        + " nextOperation: continueThings}"
                        + " | page-token (cursor from $.anything.deep.down; items $.data)",
                "{items: $.data, next: {parameter: pageToken, from: $.next}, previous: {parameter: after, from: $.prev},"
                        + " hasMore: $.has_more, hasPrevious: $.has_less}"
                        + " | bidirectional-cursor (pageToken from $.next/after from $.prev; items $.data; has more $.has_more)",
            })
    void saysHowItPages(String written, String expected) {
        assertThat(line(written)).isEqualTo("GET /things pages by " + expected + ": x-pagination");
    }

    @Test
    void falseMeansCalledOnce() {
        assertThat(line("false")).isEqualTo("GET /things is called once: stated");
    }

    @Test
    void everyKeyArrives() {
        PagedOperation operation = paged("{items: $.data, next: {parameter: offset, from: offset}, start: 5,"
                + " pageSize: {parameter: limit, default: 7, maximum: 9}, hasMore: $.has_more, ceiling: 100,"
                + " endsWhen: repeated, carry: [deleted], ok: $.has_less, error: $.meta.message,"
                + " mayBeAbsent: [items, next], expired: [404, 422]}");
        ParameterRef limit = new ParameterRef(ParameterRef.Location.QUERY, "limit");
        assertThat(operation.next())
                .containsExactly(new NextPage.Offset(new ParameterRef(ParameterRef.Location.QUERY, "offset"), 5));
        assertThat(operation.pageSize()).isEqualTo(new PagedOperation.PageSize(limit, 7, 9));
        assertThat(operation.ceiling()).isEqualTo(100);
        assertThat(operation.endsWhen()).isEqualTo(PagedOperation.EndsWhen.REPEATED);
        assertThat(operation.carry().names()).containsExactly("deleted");
        assertThat(operation.ok()).hasToString("$.has_less");
        assertThat(operation.error()).hasToString("$.meta.message");
        assertThat(operation.mayBeAbsent())
                .containsExactlyInAnyOrder(PagedOperation.Absent.ITEMS, PagedOperation.Absent.NEXT);
        assertThat(operation.expiredStatuses()).containsExactly(404, 422);
    }

    @Test
    void theSchemaFillsWhatIsLeftOut() {
        PagedOperation operation = paged("{items: $.data, next: {parameter: page, from: page}, pageSize: limit}");
        assertThat(operation.pageSize()).extracting("defaultSize", "maximum").containsExactly(20, 100);
        assertThat(operation.next()).extracting("first").containsExactly(0L);
        assertThat(operation.endsWhen()).isEqualTo(PagedOperation.EndsWhen.ABSENT);
        assertThat(operation.carry()).isEqualTo(PagedOperation.Carry.ALL);
        assertThat(operation.mayBeAbsent()).isEmpty();
        assertThat(paged("{items: $.more, next: {parameter: pageToken, from: $.next}}")
                        .mayBeAbsent())
                .isEqualTo(Set.of(PagedOperation.Absent.ITEMS, PagedOperation.Absent.NEXT));
    }

    @Test
    void aSchemeWordTakesWhatTheOperationShows() {
        assertThat(line("page-number"))
                .isEqualTo(
                        "GET /things pages by page-number"
                                + " (page from $.nextPage, limit; items $.data; has more $.has_more; total $.total): x-pagination");
        assertThat(line("{scheme: offset-limit, total: none, hasMore: none, ceiling: 80}"))
                .isEqualTo("GET /things pages by offset-limit (offset, limit; items $.data; ceiling 80): x-pagination");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true |  | x-pagination is neither false | Write false",
                "page-numbr |  | \"scheme\" can not be \"page-numbr\" | Did you mean \"page-number\"?",
                "by number |  | \"scheme\" can not be | Use one of",
                "{scheme: id-cursor-x} | /scheme | \"scheme\" can not be | Did you mean \"id-cursor\"?",
                "bidirectional-id-cursor |  | does not show how it pages by bidirectional-id-cursor | Write out items and next",
                "{} |  | Nothing says how to ask for the next page | Add scheme, or next",
                "{next: {parameter: page, from: page}, pagesize: limit} | /pagesize | Unknown key \"pagesize\""
                        + " | Did you mean \"pageSize\"?",
                "{next: {parameter: pag, from: page}} | /next/parameter | has no query parameter \"pag\" | Did you mean \"page\"?",
                "{next: [{parameter: X-Shard, from: $.next}]} | /next/0/parameter | has no query parameter \"X-Shard\""
                        + " | Add \"in: header\"",
                "{next: {parameter: page, in: path, from: page}} | /next/in | \"in\" can not be \"path\" | Use one of body",
                "{next: {parameter: pageToken, from: $.nxt}} | /next/from | The answer has no $.nxt | Did you mean \"$.next\"?",
                "{next: {parameter: pageToken, from: '$.data[*]'}} | /next/from | \"$.data[*]\" is not a path to one value | Write a path",
                "{next: {parameter: pageToken, from: $.data}} | /next/from | $.data is not a single value | Name a member",
                "{next: {parameter: pageToken}} | /next | Nothing says what \"pageToken\" takes | Add from",
                "{next: {parameter: deleted, from: page}} | /next/parameter | deleted can not hold a number | Name a parameter",
                "{next: {parameter: after, from: {item: $.uid}}, hasMore: $.has_more} | /next/from/item"
                        + " | An item has no $.uid | Did you mean \"$.id\"?",
                "{next: {url: $.next, link: next}} | /next | exactly one of parameter, url and link | Write one mapping",
                "{next: {url: $.next, in: query}} | /next/in | \"in\" belongs to a parameter | Leave it out",
                "{next: {url: {head: X}}} | /next/url | \"url\" names no source | Write a path",
                "{next: page} | /next | is not a mapping | Write {parameter",
                "{next: {parameter: page, from: page}, items: $.meta} | /items | $.meta is not an array | Name a member",
                "{next: {parameter: page, from: page}, hasMore: $.total} | /hasMore | $.total is not true or false | Name",
                "{next: {parameter: page, from: page}, total: $.data} | /total | $.data is not a single value | Name",
                "{next: {parameter: page, from: page}, pageSize: {maximum: 5}} | /pageSize | pageSize names no parameter | Add",
                "{next: {parameter: page, from: page}, pageSize: deleted} | /pageSize | deleted is not a number | Name",
                "{next: {parameter: page, from: page}, ceiling: 0} | /ceiling | not a whole number of at least 1 | Write",
                "{next: {parameter: page, from: page}, start: -1} | /start | not a whole number of at least 0 | Write",
                "{next: {parameter: page, from: page}, endsWhen: emtpy-page} | /endsWhen | can not be | Did you mean \"empty-page\"?",
                "{next: {parameter: page, from: page}, carry: [delete]} | /carry/0 | can not hold \"delete\" | Did you mean \"deleted\"?",
                "{next: {parameter: page, from: page}, carry: some} | /carry | can not be \"some\" | Use one of all, none",
                "{next: {parameter: page, from: page}, mayBeAbsent: [total]} | /mayBeAbsent/0 | can not hold \"total\" | Use one of items, next",
                "{next: {parameter: page, from: page}, expired: [200]} | /expired/0 | statuses from 400 to 599 | Write",
                "{next: {parameter: cursor, in: body, from: $.next}, nextOperation: continueThing} | /nextOperation"
                        + " | No operation has the id \"continueThing\" | Did you mean \"continueThings\"?",
            })
    void whatIsWrongIsNamedWithItsPlaceAndItsRemedy(String written, String place, String message, String remedy) {
        Problems problems = problems(written);
        assertThat(problems.errors()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.remedy()).contains(remedy);
            assertThat(pointerBelow(problem)).isEqualTo(place == null ? "" : place);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "next: [{url: $.next}, {parameter: page, from: page}] | A whole address can not go with other parts",
                "scheme: offset-limit, next: {parameter: page, from: page} | pages by page-number, not by offset-limit",
                "next: {parameter: page, from: page}, previous: {parameter: page, from: page} | Numbers are counted down",
                "next: {parameter: pageToken, from: $.next}, previous: {url: $.prev} | another kind of source",
                "next: [{parameter: page, from: page}, {parameter: page, from: $.nextPage}] | page is set twice",
                "next: {parameter: page, from: page}, pageSize: page | The same parameter asks for the next page",
                "next: {parameter: pageToken, from: $.next}, start: 1 | Only page numbers and offsets have a start",
                "next: {link: next}, ceiling: 1 | Only page numbers and offsets have a ceiling",
                "next: {parameter: after, from: {item: $.id}} | Nothing says that an item is the last one",
                "next: {parameter: page, from: page}, items: none | Pages without items are never seen to be empty",
                "next: {parameter: offset, from: offset}, items: none, hasMore: $.has_more | An offset is counted by items",
                "next: {parameter: pageToken, from: $.next}, hasPrevious: $.has_less | It goes with hasMore and previous only",
                "next: {parameter: page, from: page}, error: $.meta.message | Without ok nothing says when error counts",
                "next: {url: $.next}, nextOperation: continueThings | A whole address needs no other operation",
                "next: {parameter: page, from: page}, carry: [page] | page is set anew for each page",
            })
    void whatCanNotHoldTogetherIsRefused(String written, String message) {
        String whole = written.contains("items:") ? written : "items: $.data, " + written;
        Problems problems = problems("{" + whole + "}");
        assertThat(problems.errors())
                .anySatisfy(problem -> assertThat(problem.message()).contains(message));
        assertThat(problems.errors())
                .allSatisfy(problem -> assertThat(problem.remedy()).isNotEmpty());
    }

    @Test
    void allErrorsOfAnOperationAreReportedTogether() {
        Problems problems = problems("{nxt: {}, items: $.dta, next: {parameter: pag, from: $.nxt}}");
        assertThat(problems.errors())
                .extracting(XPaginationTest::pointerBelow)
                .contains("/nxt", "/items", "/next/parameter", "/next/from");
    }

    @Test
    void errorsSayWhereTheyStand() {
        Problems problems = new Problems();
        ApiModel api = ApiFixture.read("""
                paths:
                  /things:
                    get:
                      responses: {"200": {description: Things}}
                      x-pagination:
                        itms: $.data
                """, problems);
        PagingPlanner.plan(api, problems);
        assertThat(problems.errors().get(0).toString())
                .endsWith("api.yaml:8:9 #/paths/~1things/get/x-pagination/itms: "
                        + "Unknown key \"itms\". Did you mean \"items\"?");
    }

    private static String pointerBelow(Problem problem) {
        String pointer = problem.pointer() == null ? "" : problem.pointer().pointer();
        assertThat(pointer).startsWith(POINTER.pointer());
        return pointer.substring(POINTER.pointer().length());
    }

    private static Problems problems(String written) {
        Problems problems = new Problems();
        PagingPlan plan = PagingPlanner.plan(api(written), problems);
        assertThat(plan.decisions().get(plan.decisions().firstKey()))
                .isEqualTo(new PagingDecision.Unpaged(true, "x-pagination", "what is stated is wrong"));
        return problems;
    }

    private static PagedOperation paged(String written) {
        return ((PagingDecision.Paged) decide(written)).operation();
    }

    private static String line(String written) {
        return DecisionLine.of(api(written).operations().get(0).key(), decide(written));
    }

    private static PagingDecision decide(String written) {
        Problems problems = new Problems();
        ApiModel api = api(written);
        PagingPlan plan = PagingPlanner.plan(api, problems);
        assertThat(problems.all()).isEmpty();
        return plan.decisions().get(api.operations().get(0).key());
    }

    private static ApiModel api(String written) {
        return ApiFixture.read(API.formatted(written));
    }
}
