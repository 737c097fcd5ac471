package dev.quire.client.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Gives up, and cancels what is under way, when a time is over; it holds for stalled bodies, too. */
final class TimedTransport implements Transport {
    private final Transport next;
    private final Timing timing;
    private final Function<CallContext, Duration> limit;
    private final String what;

    /**
     * Puts a limit on a transport.
     *
     * @param what is limited, for the message
     */
    TimedTransport(Transport next, Timing timing, Function<CallContext, Duration> limit, String what) {
        this.next = next;
        this.timing = timing;
        this.limit = limit;
        this.what = what;
    }

    @Override
    public CompletionStage<Reply> send(Request request, CallContext context) {
        Duration time = limit.apply(context);
        PendingReply pending = new PendingReply();
        CompletableFuture<Void> alarm = timing.alarm(time);
        Outcomes.whenDone(alarm, (rung, cancelled) -> {
            if (cancelled == null) {
                pending.completeExceptionally(new CallTimeoutException(time, what));
            }
        });
        Outcomes.whenDone(pending, (reply, failure) -> alarm.cancel(false));
        send(request, context, pending);
        return pending;
    }

    /** The time begins before this, which may be slow itself. */
    private void send(Request request, CallContext context, PendingReply pending) {
        try {
            pending.follow(next.send(request, context), pending::settle);
        } catch (RuntimeException | Error e) {
            pending.completeExceptionally(e);
        }
    }
}
