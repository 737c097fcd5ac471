package dev.quire.client.http;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tells a listener about each attempt. */
final class ObservedTransport implements Transport {
    private final Transport next;
    private final Timing timing;
    private final CallListener listener;

    ObservedTransport(Transport next, Timing timing, CallListener listener) {
        this.next = next;
        this.timing = timing;
        this.listener = listener;
    }

    @Override
    public CompletionStage<Reply> send(Request request, CallContext context) {
        long start = timing.nanoTime();
        listener.started(context, request);
        AtomicBoolean told = new AtomicBoolean();
        BiConsumer<@Nullable Reply, @Nullable Throwable> tell = (reply, failure) -> {
            if (told.compareAndSet(false, true)) {
                tell(request, context, start, reply, failure);
            }
        };
        PendingReply pending = new PendingReply();
        // The listener hears of an outcome before the caller does; of one that the caller caused, afterwards.
        pending.follow(next.send(request, context), (reply, failure) -> {
            tell.accept(reply, failure);
            pending.settle(reply, failure);
        });
        Outcomes.whenDone(pending, tell);
        return pending;
    }

    private void tell(
            Request request, CallContext context, long start, @Nullable Reply reply, @Nullable Throwable failure) {
        Duration time = Duration.ofNanos(timing.nanoTime() - start);
        if (reply != null) {
            listener.finished(context, request, reply, time);
        } else if (failure != null) {
            listener.failed(context, request, failure, time);
        }
    }
}
