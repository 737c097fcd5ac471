package dev.quire.contracts;

import dev.quire.client.http.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** A clock whose pauses take no time and are remembered, and whose alarms go off only once they are allowed to. */
public final class RecordedTiming implements Timing {
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final AtomicBoolean once = new AtomicBoolean();
    private volatile Duration alarmsAfter = Duration.ZERO;

    /** From now on new alarms go off after this time, whatever they were set to. */
    public void alarmsAfter(Duration time) {
        alarmsAfter = time;
    }

    /** New alarms go off after this time, until a pause begins. */
    public void alarmsUntilAPause(Duration time) {
        alarmsAfter = time;
        once.set(true);
    }

    /** From now on new alarms never go off. */
    public void noAlarms() {
        alarmsAfter = Duration.ZERO;
    }

    /** The pauses so far, in order. */
    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    @Override
    public Instant now() {
        return Timing.system().now();
    }

    @Override
    public long nanoTime() {
        return Timing.system().nanoTime();
    }

    @Override
    public CompletableFuture<Void> pause(Duration time) {
        pauses.add(time);
        if (once.getAndSet(false)) {
            noAlarms();
        }
        return CompletableFuture.runAsync(() -> {});
    }

    @Override
    public CompletableFuture<Void> alarm(Duration time) {
        return alarmsAfter.isZero()
                ? new CompletableFuture<>()
                : Timing.system().alarm(alarmsAfter);
    }

    @Override
    public double random() {
        return 0.5;
    }
}
