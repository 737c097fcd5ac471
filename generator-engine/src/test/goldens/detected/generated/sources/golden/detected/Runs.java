package golden.detected;

import dev.quire.client.http.Call;
import dev.quire.client.paging.NextPage;
import dev.quire.client.paging.PagedCall;
import dev.quire.client.paging.Parameter;
import dev.quire.client.paging.Source;
import dev.quire.client.paging.Walk;
import dev.quire.client.paging.WalkPlan;
import golden.detected.model.ListResponse_c309f6f6;
import golden.detected.model.Repository;
import java.util.List;

/** What {@code GET /repositories/{owner}/runs} lists, page by page. */
public final class Runs extends PagedCall<Repository, ListResponse_c309f6f6, Runs> {
    private static final WalkPlan PLAN = WalkPlan.named("link-header")
            .items("/runs")
            .next(NextPage.link("next"))
            .total(Source.body("/total_count"))
            .pageSize(Parameter.query("per_page"), 30, 100)
            .carryAll();

    Runs(Call<ListResponse_c309f6f6> call) { super(call, PLAN); }

    private Runs(Walk<Repository, ListResponse_c309f6f6> walk) { super(walk); }

    /** A list of these pages, for tests: no client, no requests. */
    public static Runs ofPages(ListResponse_c309f6f6... bodies) {
        return new Runs(Walk.ofPages(PLAN, List.of(bodies)));
    }

    @Override
    protected Runs copy(Walk<Repository, ListResponse_c309f6f6> walk) { return new Runs(walk); }
}
