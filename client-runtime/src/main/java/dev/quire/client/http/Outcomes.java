package dev.quire.client.http;

import dev.quire.client.errors.DeadlineException;
import dev.quire.client.errors.TransportException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings what became of a request to the caller. */
final class Outcomes {
    private Outcomes() {}

    /**
     * Maps what comes, failures too, to what callers know; cancelling the result cancels the first future.
     *
     * @param mapping may throw
     */
    static <A, B> CompletableFuture<B> map(String operationId, CompletableFuture<A> first, Function<A, B> mapping) {
        CompletableFuture<B> second = new CompletableFuture<>();
        whenDone(first, (value, failure) -> {
            try {
                if (failure != null) {
                    throw explained(operationId, failure);
                }
                second.complete(mapping.apply(value));
            } catch (RuntimeException | Error e) {
                second.completeExceptionally(e);
            }
        });
        whenDone(second, (value, failure) -> first.cancel(true));
        return second;
    }

    /** Returns the exception that a caller gets for a failure inside; errors are thrown as they are. */
    static RuntimeException explained(String operationId, Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        } else if (failure instanceof CallTimeoutException timeout) {
            return new DeadlineException(operationId, timeout.words(), timeout);
        } else if (failure instanceof IOException io) {
            return new TransportException(operationId, "no whole answer came: " + words(io), io);
        } else if (failure instanceof RuntimeException exception) {
            return exception;
        }
        return new TransportException(operationId, "the transport failed: " + words(failure), failure);
    }

    /** Returns what happened in a few words. */
    static String words(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        String message = failure.getMessage();
        if (message == null) {
            return name;
        }
        return failure.getClass().equals(IOException.class) ? message : name + " (" + message + ")";
    }

    /**
     * Calls with the value or the failure, the other one being null, once the stage is done.
     *
     * @param action must not throw
     */
    @SuppressWarnings("FutureReturnValueIgnored")
    static <V> void whenDone(CompletionStage<V> stage, BiConsumer<@Nullable V, @Nullable Throwable> action) {
        stage.whenComplete((value, failure) -> action.accept(value, failure == null ? null : unwrapped(failure)));
    }

    /** Takes off what futures wrap around a failure. */
    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapped && cause != null ? unwrapped(cause) : failure;
    }
}
