package golden.extra;

import dev.quire.client.http.Call;
import dev.quire.client.paging.IndexedPagedCall;
import dev.quire.client.paging.NextPage;
import dev.quire.client.paging.Parameter;
import dev.quire.client.paging.Source;
import dev.quire.client.paging.Walk;
import dev.quire.client.paging.WalkPlan;
import golden.extra.model.ListResponse;
import golden.extra.model.Order;
import java.util.List;

/** What {@code GET /orders} lists, page by page. */
public final class Orders extends IndexedPagedCall<Order, ListResponse, Orders> {
    private static final WalkPlan PLAN = WalkPlan.named("page-number")
            .items("/data")
            .next(NextPage.pageNumber(Parameter.query("page"), 1, Source.body("/next_page")))
            .itemsMayBeAbsent()
            .nextMayBeAbsent();

    Orders(Call<ListResponse> call) { super(call, PLAN); }

    private Orders(Walk<Order, ListResponse> walk) { super(walk); }

    /** A list of these pages, for tests: no client, no requests. */
    public static Orders ofPages(ListResponse... bodies) { return new Orders(Walk.ofPages(PLAN, List.of(bodies))); }

    @Override
    protected Orders copy(Walk<Order, ListResponse> walk) { return new Orders(walk); }
}
