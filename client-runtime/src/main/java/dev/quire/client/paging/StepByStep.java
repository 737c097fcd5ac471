package dev.quire.client.paging;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A subscriber that takes one element after the other, each when the step of the one before is done. */
final class StepByStep<E, R> implements Flow.Subscriber<E> {
    private final Function<? super E, ? extends CompletionStage<?>> step;
    private final Supplier<R> end;
    private final CompletableFuture<R> result = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /**
     * @param end gives the result after the last element, or throws
     */
    StepByStep(Function<? super E, ? extends CompletionStage<?>> step, Supplier<R> end) {
        this.step = Objects.requireNonNull(step, "step");
        this.end = end;
    }

    /** What becomes of it; the walk ends when this is done, by whatever means. */
    CompletableFuture<R> result() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        Later.whenDone(result, (value, failure) -> begun.cancel());
        begun.request(1);
    }

    @Override
    public void onNext(E element) {
        try {
            CompletionStage<?> stage = step.apply(element);
            Later.whenDone(
                    Objects.requireNonNull(stage, "the step returned no stage"), (value, failure) -> stepped(failure));
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        }
    }

    private void stepped(@Nullable Throwable failure) {
        if (failure != null) {
            result.completeExceptionally(failure);
        } else if (subscription != null) {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        try {
            result.complete(end.get());
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        }
    }
}
