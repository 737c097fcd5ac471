package dev.quire.client.http;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Tries again what may be tried again. */
final class RetryingTransport implements Transport {
    private final Transport next;
    private final Timing timing;
    private final CallListener listener;

    RetryingTransport(Transport next, Timing timing, CallListener listener) {
        this.next = next;
        this.timing = timing;
        this.listener = listener;
    }

    @Override
    public CompletionStage<Reply> send(Request request, CallContext context) {
        PendingReply pending = new PendingReply();
        attempt(request, context, pending);
        return pending;
    }

    private void attempt(Request request, CallContext context, PendingReply pending) {
        pending.follow(next.send(request, context), (reply, failure) -> {
            Outcome outcome = new Outcome(reply, failure);
            Duration pause = pauseBeforeNext(request, context, outcome);
            if (pause == null) {
                pending.settle(reply, failure);
            } else {
                listener.retrying(context, pause, outcome.reason());
                attemptAfter(pause, request, context, pending);
            }
        });
    }

    private void attemptAfter(Duration pause, Request request, CallContext context, PendingReply pending) {
        CallContext numbered = context.numbered(context.attempt() + 1);
        pending.follow(timing.pause(pause), (over, failure) -> attempt(request, numbered, pending));
    }

    /** Returns how long to wait, or null for not to try again. */
    private @Nullable Duration pauseBeforeNext(Request request, CallContext context, Outcome outcome) {
        Retries retries = context.retries();
        if (!retries.permit(context.attempt()) || !outcome.mayBeRepeated(request, context.operation())) {
            return null;
        }
        Duration asked = outcome.askedPause(timing.now());
        if (asked != null && !retries.grant(asked)) {
            return null;
        }
        Duration pause = asked != null ? asked : retries.pause(context.attempt(), timing.random());
        boolean tooLate =
                context.deadline() != null && !timing.now().plus(pause).isBefore(context.deadline());
        return tooLate ? null : pause;
    }
}
