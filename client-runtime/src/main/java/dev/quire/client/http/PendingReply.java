package dev.quire.client.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A reply to come. Once this is done by whatever means, what is under way for it is cancelled. */
final class PendingReply extends CompletableFuture<Reply> {
    private volatile @Nullable CompletableFuture<?> underWay;

    PendingReply() {
        Outcomes.whenDone(this, (reply, failure) -> cancelUnderWay());
    }

    /** Returns a pending reply that becomes what the stage becomes. */
    static PendingReply of(CompletionStage<Reply> stage) {
        PendingReply pending = new PendingReply();
        pending.follow(stage, pending::settle);
        return pending;
    }

    /**
     * Notes what is under way now, and what to do when it is done; if that throws, this fails.
     *
     * @param then gets the value or the failure, the other one being null; not called once this is done
     */
    <V> void follow(CompletionStage<V> stage, BiConsumer<@Nullable V, @Nullable Throwable> then) {
        underWay = stage.toCompletableFuture();
        if (isDone()) {
            cancelUnderWay();
        }
        Outcomes.whenDone(stage, (value, failure) -> {
            if (!isDone()) {
                goOn(then, value, failure);
            } else if (value instanceof Reply late) {
                late.discard();
            }
        });
    }

    private <V> void goOn(
            BiConsumer<@Nullable V, @Nullable Throwable> then, @Nullable V value, @Nullable Throwable failure) {
        try {
            then.accept(value, failure);
        } catch (RuntimeException | Error e) {
            completeExceptionally(e);
        }
    }

    /** Completes this with a reply, or with a failure if that is not null. */
    void settle(@Nullable Reply reply, @Nullable Throwable failure) {
        if (failure != null) {
            completeExceptionally(failure);
        } else if (!complete(reply) && reply != null) {
            reply.discard();
        }
    }

    private void cancelUnderWay() {
        CompletableFuture<?> future = underWay;
        if (future != null && !future.isDone()) {
            future.cancel(true);
        }
    }
}
