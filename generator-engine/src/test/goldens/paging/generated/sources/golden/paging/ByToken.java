package golden.paging;

import dev.quire.client.http.Call;
import dev.quire.client.paging.NextPage;
import dev.quire.client.paging.PagedCall;
import dev.quire.client.paging.Parameter;
import dev.quire.client.paging.Source;
import dev.quire.client.paging.Walk;
import dev.quire.client.paging.WalkPlan;
import golden.paging.model.Item;
import golden.paging.model.Page;
import java.util.List;

/** What {@code POST /by-token} lists, page by page. */
public final class ByToken extends PagedCall<Item, Page, ByToken> {
    private static final WalkPlan PLAN = WalkPlan.named("page-token")
            .items("/data")
            .next(NextPage.token(Parameter.query("token"), Source.body("/next")))
            .endsWhenRepeated()
            .itemsMayBeAbsent()
            .nextMayBeAbsent()
            .expired(422);

    ByToken(Call<Page> call) { super(call, PLAN); }

    private ByToken(Walk<Item, Page> walk) { super(walk); }

    /** A list of these pages, for tests: no client, no requests. */
    public static ByToken ofPages(Page... bodies) { return new ByToken(Walk.ofPages(PLAN, List.of(bodies))); }

    @Override
    protected ByToken copy(Walk<Item, Page> walk) { return new ByToken(walk); }
}
