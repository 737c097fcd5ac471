package dev.quire.client.paging;

import static dev.quire.client.paging.Parameter.query;

/** The schemes that the fake server speaks; the request counts are the table of {@code docs/paging.md}. */
enum Scheme {
    PAGE_NUMBER(true, true, NextPage.pageNumber(query("page"), 1)),
    PAGE_NUMBER_IN_BODY(true, false, NextPage.pageNumber(query("page"), 1, Source.body("/next_page"))),
    OFFSET(true, true, NextPage.offset(query("offset"), 0)),
    OFFSET_WITH_TOTAL(true, true, NextPage.offset(query("offset"), 0)),
    TOKEN(false, false, NextPage.token(query("token"), Source.body("/next"))),
    TOKEN_IN_HEADER(false, false, NextPage.token(query("token"), Source.header("X-Next"))),
    ID(false, false, NextPage.lastItem(query("starting_after"), "/id")),
    ID_WITHOUT_MORE(false, true, NextPage.lastItem(query("starting_after"), "/id")),
    BIDIRECTIONAL_ID(true, false, NextPage.lastItem(query("starting_after"), "/id")),
    BIDIRECTIONAL_CURSOR(true, false, NextPage.token(query("cursor"), Source.body("/next"))),
    NEXT_URL(false, false, NextPage.url(Source.body("/next"))),
    BIDIRECTIONAL_URL(true, false, NextPage.url(Source.body("/next"))),
    LINK_HEADER(false, false, NextPage.link("next"));

    final boolean goesBack;
    private final boolean endsWithEmptyPage;
    private final WalkPlan plan;

    Scheme(boolean goesBack, boolean endsWithEmptyPage, NextPage next) {
        this.goesBack = goesBack;
        this.endsWithEmptyPage = endsWithEmptyPage;
        this.plan = WalkPlan.named(name())
                .items("/data")
                .pageSize(query("limit"), 10, 100)
                .next(next);
    }

    WalkPlan plan() {
        return switch (this) {
            case OFFSET_WITH_TOTAL -> plan.total(Source.body("/total"));
            case ID -> plan.hasMore("/has_more");
            case BIDIRECTIONAL_ID ->
                plan.hasMore("/has_more").previous(NextPage.firstItem(query("ending_before"), "/id"));
            case BIDIRECTIONAL_CURSOR -> plan.previous(NextPage.token(query("cursor"), Source.body("/previous")));
            case BIDIRECTIONAL_URL -> plan.previous(NextPage.url(Source.body("/previous")));
            default -> plan;
        };
    }

    boolean needsIds() {
        return this == ID || this == ID_WITHOUT_MORE || this == BIDIRECTIONAL_ID;
    }

    /** How many requests a walk costs that delivers all it may. */
    int requests(int items, int pageSize, int limit) {
        if (limit <= items) {
            return pages(limit, pageSize);
        }
        if (items == 0) {
            return 1;
        }
        if (this == OFFSET_WITH_TOTAL) {
            return items / pageSize + 1;
        }
        return pages(items, pageSize) + (endsWithEmptyPage ? 1 : 0);
    }

    private static int pages(int items, int pageSize) {
        return (items + pageSize - 1) / pageSize;
    }
}
