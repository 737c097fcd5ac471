package dev.quire.client.paging;

import dev.quire.client.errors.RefusedTargetException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold before a walk goes on from one page to the next. Keeps what it needs from the pages before. */
final class GoingOn {
    private static final int MOST_EMPTY_PAGES = 1_000;

    private final String operation;
    private final WalkPlan plan;
    private final PageSource<?> source;
    private final boolean backward;
    private final Set<String> seen = new HashSet<>();
    private int emptyInARow;

    GoingOn(WalkPlan plan, boolean backward, PageSource<?> source) {
        this.operation = source.operation();
        this.backward = backward;
        this.plan = plan;
        this.source = source;
    }

    /** Notes a page that came; throws when it can not be the one that was asked for. */
    void fetched(FetchedPage<?, ?> page) {
        emptyInARow = page.isEmpty() ? emptyInARow + 1 : 0;
        if (plan.counting() != null) {
            return;
        }
        seen.add(digest(page.asked()));
        if (plan.parts(page.asked().backward()).get(0) instanceof NextUrl) {
            seen.add(digest(page.ownAddress()));
        }
        checkIds(page);
        checkPlace(page);
    }

    /** Whose last id was asked with before holds what was delivered before, so none of it is delivered again. */
    private void checkIds(FetchedPage<?, ?> page) {
        boolean back = page.asked().backward();
        if (plan.parts(back).get(0) instanceof ItemId
                && seen.contains(digest(Position.of(back, new PartsRoute(plan, back).valuesAfter(page))))
                && !page.isEmpty()) {
            throw loop(
                    "gave a page that this walk has already been past: it takes no notice of the ids it is asked by.");
        }
    }

    /** The place that a cursor names in a page is lost when that page comes without its items. */
    private void checkPlace(FetchedPage<?, ?> page) {
        if (page.asked().skip() == 0 || !page.isEmpty()) {
            return;
        }
        if (!backward && new PartsRoute(plan, false).after(page) != null) {
            throw new PageContractException(
                    operation,
                    "forward-needs-its-place",
                    "gave no items for the page that the cursor names a place in, and what follows may have been"
                            + " delivered before");
        } else if (backward && !page.asked().backward()) {
            checkPlaceBehind(page);
        }
    }

    /**
     * Going back begins with the page that a place lies in, asked for by the way forward. What lies before the place may
     * follow on another page, or nothing may lead back.
     */
    private void checkPlaceBehind(FetchedPage<?, ?> page) {
        boolean goesOn = page.saysMore() || new PartsRoute(plan, false).after(page) != null;
        boolean leadsBack = new PartsRoute(plan, true).after(page) != null;
        if (goesOn || (!leadsBack && !page.asked().asksLike(plan.start()))) {
            throw new PageContractException(
                    operation,
                    "backward-needs-its-place",
                    "gave no items for the page that the cursor names a place in, and going back can not begin there");
        }
    }

    /** Returns where to go on after a page, null when the list ends there; throws when it must not go on. */
    @Nullable
    Position checked(FetchedPage<?, ?> page, @Nullable Position next) {
        if (next == null || endsAtCeiling(page, next)) {
            return null;
        }
        checkEmptyPages();
        checkProgress(page, next);
        checkOrigin(next);
        return next;
    }

    /** Refuses to begin where the API can not. */
    void checkStart(Position start) {
        if (isAboveCeiling(start)) {
            throw new CeilingException(operation, start.number(), ceiling(), null);
        }
        checkOrigin(start);
    }

    private void checkEmptyPages() {
        if (emptyInARow > MOST_EMPTY_PAGES) {
            throw new PageContractException(
                    operation, "empty-pages-are-bounded", "gave " + emptyInARow + " empty pages in a row");
        }
    }

    private void checkProgress(FetchedPage<?, ?> page, Position next) {
        if (plan.counting() != null) {
            checkAdvance(page.asked(), next);
        } else if (seen.contains(digest(next))) {
            throw loop("named a next page that this walk has already been to: its cursors run in a loop.");
        }
    }

    private void checkAdvance(Position asked, Position next) {
        boolean advances = backward ? next.number() < asked.number() : next.number() > asked.number();
        if (!advances) {
            throw loop("named " + next.number() + " as the page to follow " + asked.number()
                    + ": its numbers do not advance.");
        }
    }

    private CursorLoopException loop(String what) {
        return new CursorLoopException(operation, what);
    }

    private void checkOrigin(Position next) {
        String value = next.values().get(0);
        if (value == null || !(plan.parts(next.backward()).get(0) instanceof NextUrl)) {
            return;
        }
        URI address = URI.create(value);
        if (!source.mayReach(address)) {
            String origin = Addresses.origin(address);
            throw new RefusedTargetException(
                    operation,
                    origin,
                    "the API named a next page at " + origin + "; nothing was sent there (rule next-url-keeps-origin)."
                            + " If that host is trusted, list it together with its credentials");
        }
    }

    private boolean endsAtCeiling(FetchedPage<?, ?> page, Position next) {
        if (!isAboveCeiling(next)) {
            return false;
        }
        if (page.totalIsReached()) {
            return true;
        }
        throw new CeilingException(operation, next.number(), ceiling(), page.total());
    }

    private boolean isAboveCeiling(Position place) {
        return plan.ceiling() != null && plan.counting() != null && place.number() > plan.ceiling();
    }

    private long ceiling() {
        return plan.ceiling() == null ? Long.MAX_VALUE : plan.ceiling();
    }

    /** The same for what asks for the same page, whichever way it is meant to lead. */
    private String digest(Position place) {
        List<String> names = plan.parts(place.backward()).stream()
                .map(part -> String.valueOf(part.parameter()))
                .toList();
        return Digests.of(names + " " + Cursors.kept(place, source, plan), 32);
    }
}
