package golden.paging;

import dev.quire.client.http.Call;
import dev.quire.client.paging.IndexedPagedCall;
import dev.quire.client.paging.NextPage;
import dev.quire.client.paging.Parameter;
import dev.quire.client.paging.Source;
import dev.quire.client.paging.Walk;
import dev.quire.client.paging.WalkPlan;
import golden.paging.model.Item;
import golden.paging.model.Page;
import java.util.List;

/** What {@code GET /by-offset} lists, page by page. */
public final class ByOffset extends IndexedPagedCall<Item, Page, ByOffset> {
    private static final WalkPlan PLAN = WalkPlan.named("offset-limit")
            .items("/data")
            .next(NextPage.offset(Parameter.query("offset"), 0))
            .hasMore("/more")
            .total(Source.header("X-Total"))
            .pageSize(Parameter.query("limit"), 100, 1000)
            .ceiling(10000L)
            .itemsMayBeAbsent()
            .nextMayBeAbsent();

    ByOffset(Call<Page> call) { super(call, PLAN); }

    private ByOffset(Walk<Item, Page> walk) { super(walk); }

    /** A list of these pages, for tests: no client, no requests. */
    public static ByOffset ofPages(Page... bodies) { return new ByOffset(Walk.ofPages(PLAN, List.of(bodies))); }

    @Override
    protected ByOffset copy(Walk<Item, Page> walk) { return new ByOffset(walk); }
}
