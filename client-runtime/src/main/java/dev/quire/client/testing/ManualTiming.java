package dev.quire.client.testing;

import dev.quire.client.http.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A clock for tests that stands still. Pauses before retries take no time: they move the clock on and are recorded.
 * Alarms ring when the clock passes them. Safe for concurrent use.
 */
public final class ManualTiming implements Timing {
    private final List<Alarm> alarms = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2024-01-01T00:00:00Z");
    private double random = 0.5;

    private record Alarm(Instant time, CompletableFuture<Void> bell) {}

    /** Starts at the beginning of 2024, with 0.5 for every random number. */
    public ManualTiming() {}

    /** Moves the clock on; rings what is due, in order. */
    public void advance(Duration time) {
        List<Alarm> due;
        synchronized (this) {
            now = now.plus(time);
            due = alarms.stream()
                    .filter(alarm -> !alarm.time().isAfter(now))
                    .sorted(Comparator.comparing(Alarm::time))
                    .toList();
            alarms.removeAll(due);
        }
        due.forEach(alarm -> alarm.bell().complete(null));
    }

    /** Sets what {@link #random()} returns. */
    public synchronized void random(double value) {
        random = value;
    }

    /** Returns the pauses so far. */
    public synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    /** Returns how many alarms may still ring. */
    public synchronized int alarms() {
        alarms.removeIf(alarm -> alarm.bell().isDone());
        return alarms.size();
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized long nanoTime() {
        return Duration.between(Instant.EPOCH, now).toNanos();
    }

    @Override
    public CompletableFuture<Void> pause(Duration time) {
        synchronized (this) {
            pauses.add(time);
        }
        advance(time);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> alarm(Duration time) {
        CompletableFuture<Void> bell = new CompletableFuture<>();
        synchronized (this) {
            alarms.add(new Alarm(now.plus(time), bell));
        }
        return bell;
    }

    @Override
    public synchronized double random() {
        return random;
    }
}
