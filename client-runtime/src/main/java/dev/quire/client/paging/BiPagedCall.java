package dev.quire.client.paging;

import dev.quire.client.http.Call;

/**
 * Base of the types that paged operations return, for lists that go both ways.
 *
 * @param <T> the items
 * @param <B> the bodies of pages
 * @param <S> the generated type, which steps return
 */
public abstract class BiPagedCall<T, B, S extends BiPagedCall<T, B, S>> extends PagedCall<T, B, S>
        implements BiPaged<T> {

    /** For generated code: the list that a call gives, by a plan. */
    protected BiPagedCall(Call<B> call, WalkPlan plan) {
        super(call, plan);
    }

    /** For generated code: a changed walk. */
    protected BiPagedCall(Walk<T, B> walk) {
        super(walk);
    }

    @Override
    public S backward() {
        return copy(walk().with(walk().options().backward(true)));
    }
}
