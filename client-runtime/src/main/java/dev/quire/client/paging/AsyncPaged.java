package dev.quire.client.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A paged list walked without blocking a thread: its items, or its pages. The rules are those of the same list walked in
 * a loop, and the steps taken before {@code async()} hold.
 *
 * <p>Immutable and restartable: each subscriber and each call has a walk of its own, with one request under way at a
 * time, and no page is requested before there is demand for an element of it. Cancelling, a subscription or a returned
 * future, gives up the request under way and makes no other. Failures come as they are, not wrapped, to {@code onError}
 * and as the cause of {@link java.util.concurrent.CompletionException}; those of calls tell by {@code walk()} from where
 * to go on.
 *
 * <p>Signals come on the thread that asked, or on the HTTP client's thread that brought the page: work that blocks belongs
 * on another. The saver of {@code checkpoint} gets the place after an element when the next one is signalled or the end
 * is, both of which need demand; so who requests one element after the other has consumed what is saved.
 *
 * @param <E> the items, or the pages
 */
public final class AsyncPaged<E> implements Flow.Publisher<E> {
    private static final CompletableFuture<@Nullable Void> DONE = CompletableFuture.completedFuture(null);

    private final Elements<E> elements;

    AsyncPaged(Elements<E> elements) {
        this.elements = elements;
    }

    /**
     * Begins a walk for a subscriber, by the rules of Reactive Streams. The end of the list is signalled when there is
     * demand beyond the last element. An item that is null is a {@link PageContractException}, as no flow can carry it.
     */
    @Override
    public void subscribe(Flow.Subscriber<? super E> subscriber) {
        Elements.begin(elements, Objects.requireNonNull(subscriber, "subscriber"));
    }

    /**
     * Calls a step for each element, in order; the next one when the stage that the step returned is done, and the next
     * page not before.
     *
     * @param step a failure of it, or of its stage, ends the walk and becomes the result's
     * @return done after the last step; cancelling it ends the walk
     */
    public CompletableFuture<@Nullable Void> forEach(Function<? super E, ? extends CompletionStage<?>> step) {
        StepByStep<E, @Nullable Void> walk = new StepByStep<>(step, () -> null);
        subscribe(walk);
        return walk.result();
    }

    /** Returns the first element; costs one request, unless the API begins with empty pages. */
    public CompletableFuture<Optional<E>> first() {
        List<E> found = new ArrayList<>();
        return collect(1, found::add, () -> found.stream().findFirst());
    }

    /**
     * Returns all elements.
     *
     * @param atMost how many the caller is ready to hold; if there are more, the result fails with
     *     {@link TooManyItemsException}
     */
    public CompletableFuture<List<E>> toList(int atMost) {
        List<E> list = new ArrayList<>();
        return collect(atMost + 1L, list::add, () -> {
            if (list.size() > atMost) {
                throw new TooManyItemsException(atMost);
            }
            return Collections.unmodifiableList(list);
        });
    }

    private <R> CompletableFuture<R> collect(long most, Consumer<E> taker, Supplier<R> end) {
        StepByStep<E, R> walk = new StepByStep<>(
                element -> {
                    taker.accept(element);
                    return DONE;
                },
                end);
        Elements.begin(elements.atMost(most), walk);
        return walk.result();
    }
}
