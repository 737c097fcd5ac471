package dev.quire.client.paging;

import dev.quire.client.Cursor;
import dev.quire.client.http.CallOptions;
import java.util.function.Consumer;

/**
 * A paged list whose pages can be asked for by number.
 *
 * @param <T> the items
 */
public interface IndexedPaged<T> extends BiPaged<T> {
    /**
     * Begins with the n-th page, counted from 1 whatever the API counts from. An offset list needs to know the page
     * size: where the API does not state it, {@link #pageSize} must be called, or walking throws
     * {@link IllegalStateException}.
     */
    IndexedPaged<T> page(long number);

    @Override
    IndexedPaged<T> backward();

    @Override
    IndexedPaged<T> from(Cursor cursor);

    @Override
    IndexedPaged<T> limit(long items);

    @Override
    IndexedPaged<T> pageSize(int items);

    @Override
    IndexedPaged<T> maxPages(int pages);

    @Override
    IndexedPaged<T> checkpoint(Consumer<Cursor> saver);

    @Override
    IndexedPaged<T> with(CallOptions options);

    @Override
    IndexedPaged<T> prefetch(int pages);
}
