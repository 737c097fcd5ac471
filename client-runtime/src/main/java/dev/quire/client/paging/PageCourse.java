package dev.quire.client.paging;

import dev.quire.client.WalkProgress;
import dev.quire.client.errors.ApiException;
import dev.quire.client.errors.StatusException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one walk without its requests: what to ask for, what an answer means, and how far the walk has come.
 * Whoever fetches the pages, on whatever threads, goes by it; it serves one thread at a time. What is wrong with the way
 * on is thrown when the walk is asked to go on, after all items of the page were delivered.
 */
final class PageCourse<T, B> {
    private final Walk<T, B> walk;
    private final Route route;
    private final GoingOn goingOn;
    private final @Nullable DriftWatch drifts;

    /** Pages of one window of an offset list that wait for their turn, the last of the list on top. */
    private final Deque<FetchedPage<T, B>> window = new ArrayDeque<>();

    private @Nullable Position ask;
    private @Nullable Position missing;
    private @Nullable ApiException fault;
    private Position place;
    private int pagesFetched;
    private long itemsDelivered;

    PageCourse(Walk<T, B> walk) {
        this.walk = walk;
        this.place = walk.start();
        this.route = Route.of(walk.plan(), walk.options().backward(), walk.size());
        this.goingOn = new GoingOn(walk.plan(), walk.options().backward(), walk.source());
        this.drifts = walk.isNumbered() && !walk.options().backward()
                ? new DriftWatch(walk.options().drifts())
                : null;
        this.ask = route.enter(place);
        if (ask != null) {
            goingOn.checkStart(ask);
        }
    }

    /** Whether there is something to ask for, or a failure in store for who wants more. */
    boolean goesOn() {
        return missing != null || (leadsOn() && pagesFetched < walk.options().maxPages());
    }

    private boolean leadsOn() {
        return ask != null || fault != null;
    }

    /** Returns the place to ask for; throws what is wrong with the way there. */
    Position wanted() {
        if (fault != null) {
            throw fault;
        }
        return Objects.requireNonNull(missing == null ? ask : missing);
    }

    /**
     * Takes the answer to what is wanted.
     *
     * @return the pages that may be delivered now, in order; none while something must be asked for first
     * @throws ApiException if it is no page
     */
    List<Step<T, B>> received(Answer<B> answer) {
        Position wanted = wanted();
        pagesFetched++;
        FetchedPage<T, B> page = FetchedPage.read(walk.source().operation(), walk.plan(), wanted, answer, walk.size());
        PageContract.check(page);
        goingOn.fetched(page);
        if (drifts != null) {
            drifts.fetched(page);
        }
        window.push(page);
        missing = route.missing(page);
        return missing == null ? steps() : List.of();
    }

    private List<Step<T, B>> steps() {
        goOnAfter(window.getLast());
        List<Step<T, B>> steps = new ArrayList<>();
        while (!window.isEmpty()) {
            FetchedPage<T, B> page = window.pop();
            Position next = window.isEmpty() ? ask : null;
            steps.add(Step.of(page, walk.options().backward(), next, !window.isEmpty() || leadsOn()));
        }
        return steps;
    }

    private void goOnAfter(FetchedPage<T, B> page) {
        ask = null;
        try {
            ask = goingOn.checked(page, route.after(page));
        } catch (ApiException wrongWay) {
            fault = wrongWay;
        }
    }

    /** Notes that a page goes to the caller. */
    Step<T, B> delivered(Step<T, B> step) {
        place = step.end();
        itemsDelivered += step.items().size();
        return step;
    }

    /** Returns what to throw for a failure, with how far the walk has come; what was wanted may be asked for again. */
    ApiException failed(ApiException failure) {
        ApiException told = failure instanceof StatusException refused && fault == null
                ? Expiry.explained(refused, wanted(), walk)
                : failure;
        window.clear();
        missing = null;
        told.attachWalk(new WalkProgress(walk.cursor(place), itemsDelivered, pagesFetched));
        return told;
    }
}
