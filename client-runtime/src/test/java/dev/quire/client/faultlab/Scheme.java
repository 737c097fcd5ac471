package dev.quire.client.faultlab;

import static dev.quire.client.paging.Parameter.query;

import dev.quire.client.paging.NextPage;
import dev.quire.client.paging.Parameter;
import dev.quire.client.paging.Source;
import dev.quire.client.paging.WalkPlan;

/** How the laboratory's lists page: each scheme of {@code docs/paging.md}, some in two fashions. */
enum Scheme {
    PAGE_NUMBER("page-number", NextPage.pageNumber(query("page"), 1)),
    PAGE_NUMBER_IN_BODY("page-number", NextPage.pageNumber(query("page"), 1, Source.body("/next"))),
    OFFSET_LIMIT("offset-limit", NextPage.offset(query("offset"), 0)),
    OFFSET_LIMIT_WITH_TOTAL("offset-limit", NextPage.offset(query("offset"), 0)),
    PAGE_TOKEN("page-token", NextPage.token(query("token"), Source.body("/next"))),
    PAGE_TOKEN_IN_POST("page-token", NextPage.token(Parameter.body("/token"), Source.body("/next"))),
    PAGE_TOKEN_IN_HEADER("page-token", NextPage.token(Parameter.header("X-Token"), Source.header("X-Next"))),
    ID_CURSOR("id-cursor", NextPage.lastItem(query("starting_after"), "/id")),
    BIDIRECTIONAL_ID_CURSOR("bidirectional-id-cursor", NextPage.lastItem(query("starting_after"), "/id")),
    BIDIRECTIONAL_CURSOR("bidirectional-cursor", NextPage.token(query("token"), Source.body("/next"))),
    NEXT_URL("next-url", NextPage.url(Source.body("/next"))),
    LINK_HEADER("link-header", NextPage.link("next"));

    private final String word;
    private final NextPage next;

    Scheme(String word, NextPage next) {
        this.word = word;
        this.next = next;
    }

    WalkPlan plan() {
        Parameter size = this == PAGE_TOKEN_IN_POST ? Parameter.body("/limit") : query("limit");
        WalkPlan plan =
                WalkPlan.named(word).items("/data").pageSize(size, 10, 100).next(next);
        return switch (this) {
            case OFFSET_LIMIT_WITH_TOTAL -> plan.total(Source.body("/total"));
            case ID_CURSOR -> plan.hasMore("/has_more");
            case BIDIRECTIONAL_ID_CURSOR ->
                plan.hasMore("/has_more").previous(NextPage.firstItem(query("ending_before"), "/id"));
            case BIDIRECTIONAL_CURSOR -> plan.previous(NextPage.token(query("token"), Source.body("/previous")));
            case NEXT_URL -> plan.previous(NextPage.url(Source.body("/previous")));
            case LINK_HEADER -> plan.previous(NextPage.link("prev"));
            default -> plan;
        };
    }

    /** Whether the walk counts pages or items by itself. */
    boolean counts() {
        return this == PAGE_NUMBER || this == OFFSET_LIMIT || this == OFFSET_LIMIT_WITH_TOTAL;
    }

    /** Whether pages have numbers, so that several can be fetched at once. */
    boolean isNumbered() {
        return counts() || this == PAGE_NUMBER_IN_BODY;
    }

    boolean goesByIds() {
        return this == ID_CURSOR || this == BIDIRECTIONAL_ID_CURSOR;
    }

    boolean goesBack() {
        return isNumbered()
                || this == BIDIRECTIONAL_ID_CURSOR
                || this == BIDIRECTIONAL_CURSOR
                || this == NEXT_URL
                || this == LINK_HEADER;
    }
}
