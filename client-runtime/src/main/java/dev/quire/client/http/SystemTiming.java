package dev.quire.client.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The system's clock; timers are the ones that all completable futures share. */
final class SystemTiming implements Timing {
    static final SystemTiming INSTANCE = new SystemTiming();

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
        return new CompletableFuture<Void>()
                .completeOnTimeout(null, Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS);
    }

    @Override
    public double random() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
