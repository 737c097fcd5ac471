package dev.quire.client.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A reply to come. Once this is done by whatever means, what was under way for it is cancelled. */
final class PendingReply extends CompletableFuture<Reply> {
    private volatile @Nullable CompletableFuture<?> underWay;

    PendingReply() {
        whenComplete((reply, failure) -> cancelUnderWay());
    }

    /** Returns a pending reply that becomes what the stage becomes. */
    static PendingReply of(CompletionStage<Reply> stage) {
        PendingReply pending = new PendingReply();
        pending.follow(stage).whenComplete(pending::settle);
        return pending;
    }

    /** Notes what is under way now, and returns it. */
    <V> CompletableFuture<V> follow(CompletionStage<V> stage) {
        CompletableFuture<V> future = stage.toCompletableFuture();
        underWay = future;
        if (isDone()) {
            cancelUnderWay();
        }
        return future;
    }

    /** Completes this with a reply, or with a failure if that is not null. */
    void settle(@Nullable Reply reply, @Nullable Throwable failure) {
        if (failure != null) {
            completeExceptionally(Outcomes.unwrapped(failure));
        } else {
            complete(reply);
        }
    }

    private void cancelUnderWay() {
        CompletableFuture<?> future = underWay;
        if (future != null && !future.isDone()) {
            future.cancel(true);
        }
    }

    /** Gives up for a reason of our own. */
    void giveUp(Throwable reason) {
        completeExceptionally(reason);
    }
}
