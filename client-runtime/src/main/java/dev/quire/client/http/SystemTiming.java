package dev.quire.client.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;

/** The system's clock; its timer is the one that all completable futures share. */
final class SystemTiming implements Timing {
    static final SystemTiming INSTANCE = new SystemTiming();

    private final Alarms alarms = new Alarms();

    private SystemTiming() {}

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public CompletableFuture<Void> pause(Duration time) {
        return alarm(time).thenRunAsync(() -> {});
    }

    @Override
    public CompletableFuture<Void> alarm(Duration time) {
        return alarms.after(time);
    }

    @Override
    public double random() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
