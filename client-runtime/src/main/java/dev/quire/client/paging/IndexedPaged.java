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

    /**
     * Fetches up to so many pages at the same time, from the second on; they are delivered in order, and up to one less
     * than so many are held. Where the API states a total, no page beyond it is asked for; elsewhere up to one less than so
     * many requests may go beyond the end, and beyond where the caller leaves. Going back, pages come one by one.
     *
     * @param requests how many may be under way; 1 for one after the other
     */
    IndexedPaged<T> parallel(int requests);

    /**
     * Tells when the list shows that it changed under a walk that goes forward: another total, or items of one page again
     * on the next. Without a listener the first of each walk is logged as a warning.
     */
    IndexedPaged<T> onDrift(Consumer<Drift> listener);

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
