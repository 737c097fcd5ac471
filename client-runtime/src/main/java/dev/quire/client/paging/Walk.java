package dev.quire.client.paging;

import dev.quire.client.Cursor;
import dev.quire.client.http.CallOptions;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk that may be taken: where pages come from, how they are linked, and what the caller asked for. Immutable; each
 * call of {@link #pages} or {@link #items} is a walk of its own. Generated code passes it on and calls nothing of it.
 *
 * @param <T> the items
 * @param <B> the bodies of pages
 */
public final class Walk<T, B> {
    private final PageSource<B> source;
    private final WalkPlan plan;
    private final WalkOptions options;

    private Walk(PageSource<B> source, WalkPlan plan, WalkOptions options) {
        this.source = source;
        this.plan = plan;
        this.options = options;
        checkPageSize();
    }

    static <T, B> Walk<T, B> over(PageSource<B> source, WalkPlan plan) {
        return new Walk<>(source, plan, WalkOptions.NONE);
    }

    /**
     * For fakes: a walk over these bodies, one page each, in order, whatever they say of next pages.
     *
     * @throws IllegalArgumentException if there is none; an empty list is a page without items
     */
    public static <T, B> Walk<T, B> ofPages(WalkPlan plan, List<B> bodies) {
        if (bodies.isEmpty()) {
            throw new IllegalArgumentException("No page given. An empty list is one page without items.");
        }
        return over(new GivenPages<>(plan.scheme(), List.copyOf(bodies)), plan.counted(bodies.size()));
    }

    PageSource<B> source() {
        return source;
    }

    WalkPlan plan() {
        return plan;
    }

    WalkOptions options() {
        return options;
    }

    Walk<T, B> with(WalkOptions changed) {
        return new Walk<>(source, plan, changed);
    }

    /**
     * The same with options, which hold for every page.
     *
     * @throws IllegalArgumentException if they set what tells the pages apart, so that every page would be the same, or
     *     make this another list than that of the cursor it begins at
     */
    Walk<T, B> with(CallOptions more) {
        for (Parameter own : plan.ownParameters()) {
            if (own.isSetBy(more)) {
                throw new IllegalArgumentException(source.operation() + ": the options set the " + own
                        + ", which a walk sets by itself. Use from(cursor), page(n) or pageSize(n), or fetch one page"
                        + " with calls().");
            }
        }
        PageSource<B> changed = source.with(more);
        if (options.from() != null) {
            Cursors.checkList(options.from(), changed);
        }
        return new Walk<>(changed, plan, options);
    }

    /** Begins at a cursor of this very list. */
    Walk<T, B> from(Cursor cursor) {
        return with(options.from(Cursors.read(cursor, source, plan)));
    }

    /** The text of a place. */
    Cursor cursor(Position place) {
        return Cursors.write(place, source, plan, size());
    }

    /** Begins to walk, for a caller who takes at most so many items; no request yet. */
    Iterator<Step<T, B>> pages(long mostItems) {
        return options.ahead().isNone()
                ? new PageWalker<>(this)
                : new AheadWalker<>(source.operation(), new ReadAhead<>(this, mostItems));
    }

    /** Begins to walk; no request yet. */
    ItemWalker<T> items() {
        return new ItemWalker<>(pages(options.limit()), options, this::cursor);
    }

    /** The request for a place. */
    PageRequest request(Position place) {
        return PageRequest.of(plan, place, sentSize());
    }

    /** How pages are fetched without waiting, for a caller who takes at most so many items. */
    PageFetch<B> fetch(long mostItems) {
        PageFetch<B> oneByOne = place -> source.fetchLater(request(place));
        boolean isAtOnce = options.ahead().atOnce() > 1 && isNumbered() && !options.backward();
        return isAtOnce ? new PagesAtOnce<>(this, oneByOne, mostItems) : oneByOne;
    }

    /** Whether pages have numbers or offsets. */
    boolean isNumbered() {
        return plan.counting() != null;
    }

    /** Where the walk begins. */
    Position start() {
        if (options.from() != null) {
            return options.from().place();
        }
        if (options.backward()) {
            throw new IllegalStateException(
                    "backward() needs a place to go back from: call from(cursor) with a cursor of this list.");
        }
        return options.page() == null ? plan.start() : pageStart(options.page() - 1);
    }

    private Position pageStart(long before) {
        if (plan.counting() instanceof PageNumber number) {
            return Position.of(false, number.firstNumber() + before, 0);
        }
        Integer size = size();
        if (!(plan.counting() instanceof Offset offset) || size == null) {
            throw new IllegalStateException("page(n) of an offset list needs the page size: call pageSize(n).");
        }
        return Position.of(false, offset.firstNumber() + before * size, 0);
    }

    /** The page size that requests carry; null to leave it to the API. */
    @Nullable
    Integer sentSize() {
        return options.pageSize() != null || !cursorFixesSize() ? options.pageSize() : cursorSize();
    }

    /** The page size as far as it is known. */
    @Nullable
    Integer size() {
        Integer sent = sentSize();
        return sent != null || plan.pageSize() == null ? sent : plan.pageSize().defaultSize();
    }

    private @Nullable Integer cursorSize() {
        return options.from() == null ? null : options.from().size();
    }

    private boolean cursorFixesSize() {
        return options.from() != null && Cursors.countsByPage(options.from().place(), plan, options.backward());
    }

    private void checkPageSize() {
        Integer asked = options.pageSize();
        if (asked == null) {
            return;
        }
        if (plan.pageSize() == null) {
            throw new IllegalArgumentException(
                    "pageSize(" + asked + "): " + source.operation() + " lets nobody choose the page size.");
        }
        Integer maximum = plan.pageSize().maximum();
        if (maximum != null && asked > maximum) {
            throw new IllegalArgumentException(
                    "pageSize(" + asked + "): " + source.operation() + " gives at most " + maximum + " items a page.");
        }
        if (cursorFixesSize() && !asked.equals(cursorSize())) {
            throw new IllegalArgumentException("pageSize(" + asked + "): the cursor counts by pages of "
                    + (cursorSize() == null ? "the API's own size" : cursorSize() + " items")
                    + ". Leave pageSize out to go on with that.");
        }
    }
}
