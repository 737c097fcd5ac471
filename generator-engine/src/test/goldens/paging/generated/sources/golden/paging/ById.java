package golden.paging;

import dev.quire.client.http.Call;
import dev.quire.client.paging.BiPagedCall;
import dev.quire.client.paging.NextPage;
import dev.quire.client.paging.Parameter;
import dev.quire.client.paging.Source;
import dev.quire.client.paging.Walk;
import dev.quire.client.paging.WalkPlan;
import golden.paging.model.Item;
import golden.paging.model.Page;
import java.util.List;

/** What {@code GET /by-id} lists, page by page. */
public final class ById extends BiPagedCall<Item, Page, ById> {
    private static final WalkPlan PLAN = WalkPlan.named("bidirectional-cursor")
            .items("/data")
            .next(NextPage.token(Parameter.query("after"), Source.body("/data/-1/id")))
            .previous(NextPage.token(Parameter.query("before"), Source.body("/data/0/id")))
            .hasMore("/more")
            .pageSizeAtMost(Parameter.query("limit"), 50)
            .ok("/ok")
            .error("/message")
            .itemsMayBeAbsent()
            .nextMayBeAbsent();

    ById(Call<Page> call) { super(call, PLAN); }

    private ById(Walk<Item, Page> walk) { super(walk); }

    /** A list of these pages, for tests: no client, no requests. */
    public static ById ofPages(Page... bodies) { return new ById(Walk.ofPages(PLAN, List.of(bodies))); }

    @Override
    protected ById copy(Walk<Item, Page> walk) { return new ById(walk); }
}
