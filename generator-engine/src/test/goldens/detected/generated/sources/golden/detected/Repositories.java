package golden.detected;

import dev.quire.client.http.Call;
import dev.quire.client.paging.NextPage;
import dev.quire.client.paging.PagedCall;
import dev.quire.client.paging.Parameter;
import dev.quire.client.paging.Walk;
import dev.quire.client.paging.WalkPlan;
import golden.detected.model.Repository;
import java.util.List;

/** What {@code GET /repositories/{owner}} lists, page by page. */
public final class Repositories extends PagedCall<Repository, List<Repository>, Repositories> {
    private static final WalkPlan PLAN = WalkPlan.named("link-header")
            .items("")
            .next(NextPage.link("next"))
            .pageSize(Parameter.query("per_page"), 30, 100)
            .carryAll();

    Repositories(Call<List<Repository>> call) { super(call, PLAN); }

    private Repositories(Walk<Repository, List<Repository>> walk) { super(walk); }

    /** A list of these pages, for tests: no client, no requests. */
    public static Repositories ofPages(List<List<Repository>> bodies) {
        return new Repositories(Walk.ofPages(PLAN, bodies));
    }

    @Override
    protected Repositories copy(Walk<Repository, List<Repository>> walk) { return new Repositories(walk); }
}
