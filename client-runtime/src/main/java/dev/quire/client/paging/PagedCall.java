package dev.quire.client.paging;

import dev.quire.client.Cursor;
import dev.quire.client.http.Call;
import dev.quire.client.http.CallOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Base of the types that paged operations return, for lists that go forward only.
 *
 * @param <T> the items
 * @param <B> the bodies of pages
 * @param <S> the generated type, which steps return
 */
public abstract class PagedCall<T, B, S extends PagedCall<T, B, S>> implements Paged<T> {
    private final Walk<T, B> walk;

    /** For generated code: the list that a call gives, by a plan. */
    protected PagedCall(Call<B> call, WalkPlan plan) {
        this(Walk.over(new CallSource<>(call), plan));
    }

    /** For generated code: a changed walk. */
    protected PagedCall(Walk<T, B> walk) {
        this.walk = Objects.requireNonNull(walk, "walk");
    }

    /** For generated code: returns the same type over a changed walk. */
    protected abstract S copy(Walk<T, B> changed);

    /** Returns the pages one by one, each with its body. */
    public Pages<T, B> pages() {
        return new Pages<>(walk);
    }

    @Override
    public Iterator<T> iterator() {
        return walk.items();
    }

    @Override
    public Spliterator<T> spliterator() {
        return new WalkSpliterator<>(walk::items);
    }

    @Override
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Optional<T> first() {
        Iterator<T> items = limit(1).iterator();
        return items.hasNext() ? Optional.ofNullable(items.next()) : Optional.empty();
    }

    @Override
    public List<T> toList(int atMost) {
        List<T> list = new ArrayList<>();
        for (T item : limit(Math.min(walk.options().limit(), atMost + 1L))) {
            if (list.size() == atMost) {
                throw new TooManyItemsException(atMost);
            }
            list.add(item);
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public S from(Cursor cursor) {
        return copy(walk.from(cursor));
    }

    @Override
    public S limit(long items) {
        return copy(walk.with(walk.options().limit(items)));
    }

    @Override
    public S pageSize(int items) {
        return copy(walk.with(walk.options().pageSize(items)));
    }

    @Override
    public S maxPages(int pages) {
        return copy(walk.with(walk.options().maxPages(pages)));
    }

    @Override
    public S checkpoint(Consumer<Cursor> saver) {
        return copy(walk.with(walk.options().checkpoint(saver)));
    }

    @Override
    public S with(CallOptions options) {
        return copy(walk.with(options));
    }

    @Override
    public S prefetch(int pages) {
        return copy(walk.with(walk.options().prefetch(pages)));
    }

    @Override
    public AsyncPaged<T> async() {
        return new AsyncPaged<>(new Elements.Items<>(walk));
    }

    Walk<T, B> walk() {
        return walk;
    }
}
