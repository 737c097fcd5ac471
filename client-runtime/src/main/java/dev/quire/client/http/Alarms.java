package dev.quire.client.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Alarms of calls, of which hardly any ever rings. One timer serves all of them: it is set for the first, and not touched
 * for those that come later, nor when one is cancelled, so that a call wakes no thread for its time.
 */
final class Alarms {
    private static final long LONGEST = Long.MAX_VALUE / 2;

    private final TreeSet<Alarm> waiting =
            new TreeSet<>(Comparator.comparingLong(Alarm::time).thenComparingLong(Alarm::number));

    private final long start = System.nanoTime();
    private long numbers;
    private long timer = Long.MAX_VALUE;

    /** Completes after the time unless cancelled before. */
    CompletableFuture<Void> after(Duration time) {
        long nanos = time.compareTo(Duration.ofNanos(LONGEST)) < 0 ? Math.max(0, time.toNanos()) : LONGEST;
        return added(now() + nanos);
    }

    private synchronized Alarm added(long time) {
        numbers++;
        Alarm alarm = new Alarm(time, numbers);
        waiting.add(alarm);
        setTimer();
        return alarm;
    }

    private void setTimer() {
        if (waiting.isEmpty() || waiting.first().time >= timer) {
            return;
        }
        timer = waiting.first().time;
        CompletableFuture.delayedExecutor(timer - now(), TimeUnit.NANOSECONDS, Runnable::run)
                .execute(this::ring);
    }

    private void ring() {
        due().forEach(alarm -> alarm.complete(null));
    }

    private synchronized List<Alarm> due() {
        long now = now();
        List<Alarm> due = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.first().time <= now) {
            due.add(waiting.pollFirst());
        }
        timer = timer <= now ? Long.MAX_VALUE : timer;
        setTimer();
        return due;
    }

    private synchronized void remove(Alarm alarm) {
        waiting.remove(alarm);
    }

    /** Nanoseconds since this was made. */
    private long now() {
        return System.nanoTime() - start;
    }

    /** One alarm. */
    private final class Alarm extends CompletableFuture<Void> {
        private final long time;
        private final long number;

        Alarm(long time, long number) {
            this.time = time;
            this.number = number;
        }

        long time() {
            return time;
        }

        long number() {
            return number;
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            remove(this);
            return super.cancel(mayInterruptIfRunning);
        }
    }
}
