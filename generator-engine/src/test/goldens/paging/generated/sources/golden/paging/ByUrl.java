package golden.paging;

import dev.quire.client.http.Call;
import dev.quire.client.paging.NextPage;
import dev.quire.client.paging.PagedCall;
import dev.quire.client.paging.Source;
import dev.quire.client.paging.Walk;
import dev.quire.client.paging.WalkPlan;
import golden.paging.model.Item;
import golden.paging.model.Page;
import java.util.List;

/** What {@code GET /by-url} lists, page by page. */
public final class ByUrl extends PagedCall<Item, Page, ByUrl> {
    private static final WalkPlan PLAN = WalkPlan.named("next-url")
            .items("/data")
            .next(NextPage.url(Source.body("/next")))
            .carryAll()
            .itemsMayBeAbsent()
            .nextMayBeAbsent();

    ByUrl(Call<Page> call) { super(call, PLAN); }

    private ByUrl(Walk<Item, Page> walk) { super(walk); }

    /** A list of these pages, for tests: no client, no requests. */
    public static ByUrl ofPages(Page... bodies) { return new ByUrl(Walk.ofPages(PLAN, List.of(bodies))); }

    @Override
    protected ByUrl copy(Walk<Item, Page> walk) { return new ByUrl(walk); }
}
