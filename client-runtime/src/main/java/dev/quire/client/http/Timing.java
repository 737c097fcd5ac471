package dev.quire.client.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Clock, sleep and chance of a client, so that tests need not wait. Safe for concurrent use. */
public interface Timing {
    /** Returns the time of day, for servers that name one. */
    Instant now();

    /** Returns nanoseconds from some start, which never go back. */
    long nanoTime();

    /** Completes after the time, on a thread that may work; for the pause before a retry. */
    CompletableFuture<Void> pause(Duration time);

    /** Completes after the time unless cancelled before; for deadlines. */
    CompletableFuture<Void> alarm(Duration time);

    /** Returns a random number from 0 (inclusive) to 1 (exclusive). */
    double random();

    /** The real ones; no threads of their own. */
    static Timing system() {
        return SystemTiming.INSTANCE;
    }
}
