package dev.quire.client.paging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What is to be done later, when a stage is done. */
final class Later {
    private Later() {}

    /**
     * Calls with the value or the failure, the other one being null, once the stage is done.
     *
     * @param action must not throw
     */
    @SuppressWarnings("FutureReturnValueIgnored")
    static <V> void whenDone(CompletionStage<V> stage, BiConsumer<@Nullable V, @Nullable Throwable> action) {
        stage.whenComplete((value, failure) -> action.accept(value, failure == null ? null : unwrapped(failure)));
    }

    /** Makes the second future become what the first becomes; when the second is done, the first is given up. */
    static <V> void follow(CompletableFuture<V> first, CompletableFuture<V> second) {
        whenDone(first, (value, failure) -> settle(second, value, failure));
        whenDone(second, (value, failure) -> first.cancel(true));
    }

    /** Completes with the failure unless that is null. */
    static <V> void settle(CompletableFuture<V> future, @Nullable V value, @Nullable Throwable failure) {
        if (failure == null) {
            future.complete(value);
        } else {
            future.completeExceptionally(failure);
        }
    }

    /** Takes off what futures wrap around a failure. */
    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapped && cause != null ? unwrapped(cause) : failure;
    }
}
