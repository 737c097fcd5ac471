package dev.quire.client.http;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

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
        PendingReply pending = PendingReply.of(next.send(request, context));
        Outcomes.whenDone(pending, (reply, failure) -> {
            Duration time = Duration.ofNanos(timing.nanoTime() - start);
            if (reply != null) {
                listener.finished(context, request, reply, time);
            } else if (failure != null) {
                listener.failed(context, request, failure, time);
            }
        });
        return pending;
    }
}
