package dev.quire.client.paging;

import dev.quire.client.http.Call;
import java.util.function.Consumer;

/**
 * Base of the types that paged operations return, for lists whose pages have numbers or offsets.
 *
 * @param <T> the items
 * @param <B> the bodies of pages
 * @param <S> the generated type, which steps return
 */
public abstract class IndexedPagedCall<T, B, S extends IndexedPagedCall<T, B, S>> extends BiPagedCall<T, B, S>
        implements IndexedPaged<T> {

    /** For generated code: the list that a call gives, by a plan. */
    protected IndexedPagedCall(Call<B> call, WalkPlan plan) {
        super(call, plan);
    }

    /** For generated code: a changed walk. */
    protected IndexedPagedCall(Walk<T, B> walk) {
        super(walk);
    }

    @Override
    public S page(long number) {
        return copy(walk().with(walk().options().page(number)));
    }

    @Override
    public S parallel(int requests) {
        return copy(walk().with(walk().options().parallel(requests)));
    }

    @Override
    public S onDrift(Consumer<Drift> listener) {
        return copy(walk().with(walk().options().onDrift(listener)));
    }
}
