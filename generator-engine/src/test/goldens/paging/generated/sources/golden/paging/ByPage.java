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

/** What {@code GET /by-page} lists, page by page. */
public final class ByPage extends IndexedPagedCall<Item, Page, ByPage> {
    private static final WalkPlan PLAN = WalkPlan.named("page-number")
            .items("/data")
            .next(NextPage.pageNumber(Parameter.query("page"), 1, Source.body("/next_page")))
            .total(Source.body("/total"))
            .pageSize(Parameter.query("per_page"), 25, 100)
            .itemsMayBeAbsent()
            .nextMayBeAbsent();

    ByPage(Call<Page> call) { super(call, PLAN); }

    private ByPage(Walk<Item, Page> walk) { super(walk); }

    /** A list of these pages, for tests: no client, no requests. */
    public static ByPage ofPages(Page... bodies) { return new ByPage(Walk.ofPages(PLAN, List.of(bodies))); }

    @Override
    protected ByPage copy(Walk<Item, Page> walk) { return new ByPage(walk); }
}
