package golden.paging;

import dev.quire.client.http.Call;
import dev.quire.client.paging.NextPage;
import dev.quire.client.paging.PagedCall;
import dev.quire.client.paging.Walk;
import dev.quire.client.paging.WalkPlan;
import golden.paging.model.Item;
import java.util.List;

/** What {@code GET /by-link} lists, page by page. */
public final class ByLink extends PagedCall<Item, List<Item>, ByLink> {
    private static final WalkPlan PLAN = WalkPlan.named("link-header")
            .items("")
            .next(NextPage.link("next"))
            .carryAll();

    ByLink(Call<List<Item>> call) { super(call, PLAN); }

    private ByLink(Walk<Item, List<Item>> walk) { super(walk); }

    /** A list of these pages, for tests: no client, no requests. */
    public static ByLink ofPages(List<List<Item>> bodies) { return new ByLink(Walk.ofPages(PLAN, bodies)); }

    @Override
    protected ByLink copy(Walk<Item, List<Item>> walk) { return new ByLink(walk); }
}
