package dev.quire.client.paging;

import dev.quire.client.WalkProgress;
import dev.quire.client.errors.ApiException;
import dev.quire.client.errors.StatusException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Goes from page to page. A page is fetched when it is asked for and not before; what is wrong with the way on is
 * thrown when the walk is asked to go on, after all items of the page were delivered.
 */
final class PageWalker<T, B> implements Iterator<Step<T, B>> {
    private final Walk<T, B> walk;
    private final Route route;
    private final GoingOn goingOn;

    /** Pages of one window of an offset list that wait for their turn, the last of the list on top. */
    private final Deque<FetchedPage<T, B>> held = new ArrayDeque<>();

    private @Nullable Position ask;
    private @Nullable ApiException fault;
    private Position place;
    private int pagesFetched;
    private long itemsDelivered;

    PageWalker(Walk<T, B> walk) {
        this.walk = walk;
        this.place = walk.start();
        this.route = Route.of(walk.plan(), walk.options().backward(), walk.size());
        this.goingOn = new GoingOn(walk.plan(), walk.options().backward(), walk.source());
        this.ask = route.enter(place);
        if (ask != null) {
            goingOn.checkStart(ask);
        }
    }

    @Override
    public boolean hasNext() {
        return !held.isEmpty() || (goesOn() && pagesFetched < walk.options().maxPages());
    }

    private boolean goesOn() {
        return ask != null || fault != null;
    }

    @Override
    public Step<T, B> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        FetchedPage<T, B> page = held.isEmpty() ? fetched() : held.pop();
        return delivered(page);
    }

    private FetchedPage<T, B> fetched() {
        try {
            if (fault != null) {
                throw fault;
            }
            return window();
        } catch (ApiException failure) {
            held.clear();
            failure.attachWalk(new WalkProgress(walk.cursor(place), itemsDelivered, pagesFetched));
            throw failure;
        }
    }

    /** Fetches the page asked for, and what it lacks of its window. */
    private FetchedPage<T, B> window() {
        FetchedPage<T, B> first = page(Objects.requireNonNull(ask));
        FetchedPage<T, B> page = first;
        Position missing = route.missing(page);
        while (missing != null) {
            held.push(page);
            page = page(missing);
            missing = route.missing(page);
        }
        goOnAfter(first);
        return page;
    }

    private FetchedPage<T, B> page(Position wanted) {
        Answer<B> answer = answer(wanted);
        pagesFetched++;
        FetchedPage<T, B> page = FetchedPage.read(walk.source().operation(), walk.plan(), wanted, answer, walk.size());
        PageContract.check(page);
        goingOn.fetched(page);
        return page;
    }

    private Answer<B> answer(Position wanted) {
        try {
            return walk.source().fetch(PageRequest.of(walk.plan(), wanted, walk.sentSize()));
        } catch (StatusException refused) {
            throw Expiry.explained(refused, wanted, walk);
        }
    }

    private void goOnAfter(FetchedPage<T, B> page) {
        ask = null;
        try {
            ask = goingOn.checked(page, route.after(page));
        } catch (ApiException wrongWay) {
            fault = wrongWay;
        }
    }

    private Step<T, B> delivered(FetchedPage<T, B> page) {
        Position next = held.isEmpty() ? ask : null;
        Step<T, B> step = Step.of(page, walk.options().backward(), next, !held.isEmpty() || goesOn());
        place = step.end();
        itemsDelivered += step.items().size();
        return step;
    }
}
