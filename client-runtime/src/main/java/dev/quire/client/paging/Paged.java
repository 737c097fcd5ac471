package dev.quire.client.paging;

import dev.quire.client.Cursor;
import dev.quire.client.http.CallOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A list of an API that comes in pages, as one sequence of items: every item that the API returns, once, in order.
 *
 * <p>Immutable and restartable: each step returns a new list, and each loop, stream or terminal call begins a walk of
 * its own. Nothing is requested before the first item is asked for, and a page is requested only when its first item
 * is. What an API answers wrongly is thrown, never skipped: an exception of a walk tells by {@code walk()} from where to
 * go on. A walk is for one thread.
 *
 * @param <T> the items
 */
public interface Paged<T> extends Iterable<T> {
    /** Returns the items as a sequential, ordered stream; a page is fetched when the stream asks for its first item. */
    Stream<T> stream();

    /** Returns the first item; costs one request, unless the API begins with empty pages. */
    Optional<T> first();

    /**
     * Returns all items.
     *
     * @param atMost how many items the caller is ready to hold
     * @throws TooManyItemsException if there are more
     */
    List<T> toList(int atMost);

    /**
     * Begins at a place that a walk over this same list named before.
     *
     * @throws IllegalArgumentException if the cursor is of another operation, other filters or another format
     */
    Paged<T> from(Cursor cursor);

    /** Ends after this many items; requests are not made smaller by it. */
    Paged<T> limit(long items);

    /**
     * Asks for pages of this many items.
     *
     * @throws IllegalArgumentException if the API lets nobody choose, gives fewer at most, or the cursor counts by pages
     *     of another size
     */
    Paged<T> pageSize(int items);

    /** Ends after this many pages, silently like {@link #limit}. */
    Paged<T> maxPages(int pages);

    /**
     * Hands out the place of the first item not yet consumed, each time the walk is asked for more. Who keeps the last
     * one and gives it to {@link #from} goes on exactly there.
     */
    Paged<T> checkpoint(Consumer<Cursor> saver);

    /**
     * Gives every request of the walk these options; what they add to the query counts as filters.
     *
     * @throws IllegalArgumentException if they set a parameter that the walk sets by itself, or filters that the cursor
     *     given before was not made with
     */
    Paged<T> with(CallOptions options);

    /**
     * Fetches up to so many pages ahead of the one that is consumed, one request after the other, from the first item on:
     * worth it where consuming a page takes about as long as fetching one. Needs no thread. Leaving early may have cost
     * these requests; none lies beyond a limit.
     *
     * @param pages how many pages are held at most beside the one that is consumed; 0 for none ahead
     */
    Paged<T> prefetch(int pages);

    /** Returns the same list to be walked without blocking a thread; its steps hold. Nothing is requested yet. */
    AsyncPaged<T> async();

    /**
     * For tests: a list of these pages, in order, that asks no API. Whatever takes a {@code Paged} can be given one.
     *
     * @throws IllegalArgumentException if there is none; an empty list is a page without items
     */
    static <T> IndexedPaged<T> ofPages(List<List<T>> pages) {
        return GivenItems.of(pages);
    }
}
