package dev.quire.client.paging;

import dev.quire.client.Cursor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asked of a walk.
 *
 * @param from where to begin; null for the beginning of the list
 * @param page the page to begin with, from 1; null when not by number
 * @param limit the most items to deliver
 * @param maxPages the most pages to fetch
 * @param pageSize what to send; null for the API's own
 * @param saver takes the place of the first item not yet consumed; null when nobody wants it
 * @param ahead what may be asked for before it is needed
 * @param drifts is told when a numbered list changes under the walk; null to log it
 */
record WalkOptions(
        @Nullable CursorText from,
        @Nullable Long page,
        boolean backward,
        long limit,
        int maxPages,
        @Nullable Integer pageSize,
        @Nullable Consumer<Cursor> saver,
        ReadingAhead ahead,
        @Nullable Consumer<Drift> drifts) {
    static final WalkOptions NONE =
            new WalkOptions(null, null, false, Long.MAX_VALUE, Integer.MAX_VALUE, null, null, ReadingAhead.NONE, null);

    WalkOptions from(CursorText place) {
        return new WalkOptions(place, null, backward, limit, maxPages, pageSize, saver, ahead, drifts);
    }

    WalkOptions page(long number) {
        return new WalkOptions(
                null, atLeast(1, number, "page"), backward, limit, maxPages, pageSize, saver, ahead, drifts);
    }

    WalkOptions backward(boolean goesBack) {
        return new WalkOptions(from, page, goesBack, limit, maxPages, pageSize, saver, ahead, drifts);
    }

    WalkOptions limit(long items) {
        return new WalkOptions(
                from, page, backward, atLeast(0, items, "limit"), maxPages, pageSize, saver, ahead, drifts);
    }

    WalkOptions maxPages(int pages) {
        return new WalkOptions(
                from, page, backward, limit, (int) atLeast(0, pages, "maxPages"), pageSize, saver, ahead, drifts);
    }

    WalkOptions pageSize(int items) {
        return new WalkOptions(
                from, page, backward, limit, maxPages, (int) atLeast(1, items, "pageSize"), saver, ahead, drifts);
    }

    WalkOptions checkpoint(Consumer<Cursor> takesPlaces) {
        return new WalkOptions(from, page, backward, limit, maxPages, pageSize, takesPlaces, ahead, drifts);
    }

    WalkOptions prefetch(int pages) {
        return ahead(new ReadingAhead((int) atLeast(0, pages, "prefetch"), ahead.atOnce()));
    }

    WalkOptions parallel(int requests) {
        return ahead(new ReadingAhead(ahead.pages(), (int) atLeast(1, requests, "parallel")));
    }

    WalkOptions onDrift(Consumer<Drift> listener) {
        return new WalkOptions(from, page, backward, limit, maxPages, pageSize, saver, ahead, listener);
    }

    private WalkOptions ahead(ReadingAhead changed) {
        return new WalkOptions(from, page, backward, limit, maxPages, pageSize, saver, changed, drifts);
    }

    private static long atLeast(long least, long value, String step) {
        if (value < least) {
            throw new IllegalArgumentException(step + "(" + value + "): must be at least " + least + ".");
        }
        return value;
    }
}
