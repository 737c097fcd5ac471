package dev.quire.client.paging;

import static dev.quire.client.paging.Parameter.query;

/** The plans of the tests. */
final class Plans {
    static final WalkPlan TOKEN = plan("page-token").next(NextPage.token(query("token"), Source.body("/next")));
    static final WalkPlan PAGE = plan("page-number").next(NextPage.pageNumber(query("page"), 1));
    static final WalkPlan PAGE_IN_BODY =
            plan("page-number").next(NextPage.pageNumber(query("page"), 1, Source.body("/next_page")));
    static final WalkPlan OFFSET =
            plan("offset-limit").next(NextPage.offset(query("offset"), 0)).total(Source.body("/total"));
    static final WalkPlan ID = plan("bidirectional-id-cursor")
            .next(NextPage.lastItem(query("starting_after"), "/id"))
            .previous(NextPage.firstItem(query("ending_before"), "/id"))
            .hasMore("/has_more");
    static final WalkPlan URL = plan("next-url").next(NextPage.url(Source.body("/next")));
    static final WalkPlan LINK = plan("link-header").next(NextPage.link("next"));

    private Plans() {}

    private static WalkPlan plan(String scheme) {
        return WalkPlan.named(scheme).items("/data").pageSize(query("limit"), 2, 100);
    }
}
