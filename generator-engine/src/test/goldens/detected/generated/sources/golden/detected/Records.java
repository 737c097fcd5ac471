package golden.detected;

import dev.quire.client.http.Call;
import dev.quire.client.paging.NextPage;
import dev.quire.client.paging.PagedCall;
import dev.quire.client.paging.Parameter;
import dev.quire.client.paging.Source;
import dev.quire.client.paging.Walk;
import dev.quire.client.paging.WalkPlan;
import golden.detected.model.Repository;
import golden.detected.model.SearchResponse;
import java.util.List;

/** What {@code POST /records/search} lists, page by page. */
public final class Records extends PagedCall<Repository, SearchResponse, Records> {
    private static final WalkPlan PLAN = WalkPlan.named("page-token")
            .items("/records")
            .next(NextPage.token(Parameter.body("/pageToken"), Source.body("/nextPageToken")))
            .pageSizeAtMost(Parameter.body("/limit"), 500)
            .nextMayBeAbsent();

    Records(Call<SearchResponse> call) { super(call, PLAN); }

    private Records(Walk<Repository, SearchResponse> walk) { super(walk); }

    /** A list of these pages, for tests: no client, no requests. */
    public static Records ofPages(SearchResponse... bodies) { return new Records(Walk.ofPages(PLAN, List.of(bodies))); }

    @Override
    protected Records copy(Walk<Repository, SearchResponse> walk) { return new Records(walk); }
}
