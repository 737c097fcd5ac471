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
        if (pending.isDone()) {
            return;
        }
        CompletionStage<Reply> sent;
        try {
            sent = next.send(request, context);
        } catch (RuntimeException e) {
            pending.giveUp(e);
            return;
        }
        pending.follow(sent).whenComplete((reply, failure) -> {
            Outcome outcome = new Outcome(reply, failure == null ? null : Outcomes.unwrapped(failure));
            Duration pause = pauseBeforeNext(request, context, outcome);
            if (pause == null || pending.isDone()) {
                pending.settle(outcome.reply(), outcome.failure());
            } else {
                attemptAfter(pause, request, context, pending, outcome);
            }
        });
    }

    private void attemptAfter(
            Duration pause, Request request, CallContext context, PendingReply pending, Outcome outcome) {
        listener.retrying(context, pause, outcome.reason());
        pending.follow(timing.pause(pause))
                .thenRun(() -> attempt(request, context.numbered(context.attempt() + 1), pending));
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
