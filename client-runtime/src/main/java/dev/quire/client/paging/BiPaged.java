package dev.quire.client.paging;

import dev.quire.client.Cursor;
import dev.quire.client.http.CallOptions;
import java.util.function.Consumer;

/**
 * A paged list that can be walked backward from a place in it.
 *
 * @param <T> the items
 */
public interface BiPaged<T> extends Paged<T> {
    /**
     * Goes back: the items before the place of {@link #from}, the nearest first. A list without such a place throws
     * {@link IllegalStateException} when it is walked, as no API here begins at its end.
     */
    BiPaged<T> backward();

    @Override
    BiPaged<T> from(Cursor cursor);

    @Override
    BiPaged<T> limit(long items);

    @Override
    BiPaged<T> pageSize(int items);

    @Override
    BiPaged<T> maxPages(int pages);

    @Override
    BiPaged<T> checkpoint(Consumer<Cursor> saver);

    @Override
    BiPaged<T> with(CallOptions options);

    @Override
    BiPaged<T> prefetch(int pages);
}
