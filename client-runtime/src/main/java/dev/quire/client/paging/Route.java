package dev.quire.client.paging;

import org.jspecify.annotations.Nullable;

/** Where a walk goes: one direction of one plan. */
interface Route {
    /** What to ask for first, when the walk begins at a place; null when nothing lies there. */
    @Nullable
    Position enter(Position place);

    /** What to ask for after a page; null at the end of the list. */
    @Nullable
    Position after(FetchedPage<?, ?> page);

    /** What to ask for before a page may be delivered, because it holds less than what lies there; mostly null. */
    default @Nullable Position missing(FetchedPage<?, ?> page) {
        return null;
    }

    /**
     * The route for a walk.
     *
     * @param size the page size; null when unknown
     */
    static Route of(WalkPlan plan, boolean backward, @Nullable Integer size) {
        if (!backward) {
            return new PartsRoute(plan, false);
        }
        if (plan.counting() instanceof Offset offset) {
            return new BackByOffset(offset, size);
        }
        if (plan.counting() instanceof PageNumber number) {
            return new BackByNumber(number);
        }
        return new PartsRoute(plan, true);
    }
}
