package dev.quire.client.paging;

import dev.quire.client.errors.ApiException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the pages of one walk without waiting, one request at a time: the page that is asked for, and as many after it
 * as the caller wanted ahead. It has no thread: whoever asks, and whoever brings an answer, drives it. Callers' code never
 * runs under its lock.
 */
final class ReadAhead<T, B> {
    private final PageCourse<T, B> course;
    private final PageFetch<B> pages;
    private final int ahead;
    private final long mostItems;

    private final Queue<Step<T, B>> ready = new ArrayDeque<>();
    private long itemsReceived;
    private @Nullable CompletableFuture<@Nullable Step<T, B>> asked;
    private @Nullable Flight<B> flight;
    private @Nullable Throwable failure;
    private boolean isStopped;

    /** A request under way. It equals itself only, as its future does. */
    private record Flight<B>(Position place, CompletableFuture<Answer<B>> answer) {}

    /** A walk whose caller takes at most so many items; no page that lies beyond them is fetched ahead. */
    ReadAhead(Walk<T, B> walk, long mostItems) {
        this.course = new PageCourse<>(walk);
        this.pages = walk.fetch(mostItems);
        this.ahead = walk.options().ahead().pages();
        this.mostItems = mostItems;
    }

    /**
     * Asks for the next page; null at the end of the list. One at a time: the one before must be done, or stopped. After a
     * failure the same page may be asked for again.
     */
    CompletableFuture<@Nullable Step<T, B>> next() {
        CompletableFuture<@Nullable Step<T, B>> step = new CompletableFuture<>();
        synchronized (this) {
            asked = step;
            isStopped = false;
        }
        fetch();
        outcome().run();
        return step;
    }

    /** Whether {@link #next} would find the end of the list, and that without a request. */
    synchronized boolean isOver() {
        return ready.isEmpty() && failure == null && !course.goesOn();
    }

    /** Forgets what is asked for, and gives up the request under way. Pages that came are kept for who asks again. */
    void stop() {
        Flight<B> given;
        synchronized (this) {
            given = flight;
            flight = null;
            asked = null;
            isStopped = true;
        }
        if (given != null) {
            given.answer().cancel(true);
        }
        pages.stop();
    }

    /** Returns what to throw for a failure of the caller's own, with how far the walk has come. */
    synchronized Throwable told(Throwable thrown) {
        return thrown instanceof ApiException api ? course.failed(api) : thrown;
    }

    /** Fetches what may be fetched, without recursion where answers are there at once. */
    private void fetch() {
        Flight<B> next = takeOff();
        while (next != null) {
            send(next);
            if (!next.answer().isDone()) {
                Flight<B> sent = next;
                Later.whenDone(sent.answer(), (answer, thrown) -> arrived(sent, answer, thrown));
                return;
            }
            Flight<B> landed = next;
            Later.whenDone(landed.answer(), (answer, thrown) -> land(landed, answer, thrown));
            next = takeOff();
        }
    }

    private void arrived(Flight<B> landed, @Nullable Answer<B> answer, @Nullable Throwable thrown) {
        land(landed, answer, thrown);
        fetch();
        outcome().run();
    }

    private synchronized @Nullable Flight<B> takeOff() {
        if (!mayFetch()) {
            return null;
        }
        try {
            flight = new Flight<>(course.wanted(), new CompletableFuture<>());
        } catch (ApiException fault) {
            failure = fault;
        }
        return flight;
    }

    private boolean mayFetch() {
        if (isStopped || flight != null || failure != null || !course.goesOn()) {
            return false;
        }
        int promised = asked == null ? 0 : 1;
        return ready.size() < promised || (ready.size() < promised + ahead && itemsReceived < mostItems);
    }

    private void send(Flight<B> flight) {
        try {
            Later.follow(pages.fetch(flight.place()), flight.answer());
            if (flight.answer().isCancelled()) {
                pages.stop();
            }
        } catch (RuntimeException | Error refused) {
            flight.answer().completeExceptionally(refused);
        }
    }

    /** Takes an answer, or the failure if that is not null. One that was given up counts no more. */
    private synchronized void land(Flight<B> landed, @Nullable Answer<B> answer, @Nullable Throwable thrown) {
        if (!landed.equals(flight)) {
            return;
        }
        flight = null;
        if (answer == null) {
            failure = thrown;
            return;
        }
        try {
            for (Step<T, B> step : course.received(answer)) {
                ready.add(step);
                itemsReceived += step.items().size();
            }
        } catch (RuntimeException | Error broken) {
            failure = broken;
        }
    }

    /** What is to be done for who asked, outside the lock. */
    private synchronized Runnable outcome() {
        CompletableFuture<@Nullable Step<T, B>> waiting = asked;
        if (waiting == null || (ready.isEmpty() && failure == null && course.goesOn())) {
            return () -> {};
        }
        asked = null;
        Step<T, B> step = ready.poll();
        if (step != null) {
            course.delivered(step);
        } else if (failure != null) {
            Throwable thrown = told(failure);
            failure = null;
            return () -> waiting.completeExceptionally(thrown);
        }
        return () -> waiting.complete(step);
    }
}
