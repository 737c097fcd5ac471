package dev.quire.client.paging;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs what it is given one after the other, on the threads that give it: never two at once, never one inside another. */
final class Turns {
    private final Queue<Runnable> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * Runs it now, or lets the thread that is at it run it next.
     *
     * @param turn must not throw
     */
    void take(Runnable turn) {
        queue.add(turn);
        if (waiting.getAndIncrement() == 0) {
            do {
                queue.remove().run();
            } while (waiting.decrementAndGet() != 0);
        }
    }
}
