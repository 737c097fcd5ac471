package golden.detected;

import dev.quire.client.http.Call;
import dev.quire.client.paging.NextPage;
import dev.quire.client.paging.PagedCall;
import dev.quire.client.paging.Parameter;
import dev.quire.client.paging.Source;
import dev.quire.client.paging.Walk;
import dev.quire.client.paging.WalkPlan;
import golden.detected.model.ListResponse_e6f6d7cb;
import golden.detected.model.Repository;
import java.util.List;

/** What {@code GET /events} lists, page by page. */
public final class Events extends PagedCall<Repository, ListResponse_e6f6d7cb, Events> {
    private static final WalkPlan PLAN = WalkPlan.named("page-token")
            .items("/response/events")
            .next(NextPage.token(Parameter.query("cursor"), Source.body("/response_metadata/next_cursor")))
            .pageSize(Parameter.query("limit"))
            .itemsMayBeAbsent()
            .nextMayBeAbsent();

    Events(Call<ListResponse_e6f6d7cb> call) { super(call, PLAN); }

    private Events(Walk<Repository, ListResponse_e6f6d7cb> walk) { super(walk); }

    /** A list of these pages, for tests: no client, no requests. */
    public static Events ofPages(ListResponse_e6f6d7cb... bodies) {
        return new Events(Walk.ofPages(PLAN, List.of(bodies)));
    }

    @Override
    protected Events copy(Walk<Repository, ListResponse_e6f6d7cb> walk) { return new Events(walk); }
}
