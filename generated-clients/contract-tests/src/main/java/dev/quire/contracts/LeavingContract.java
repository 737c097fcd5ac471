package dev.quire.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.client.http.Retries;
import dev.quire.client.paging.PagedCall;
import dev.quire.examples.vendorserver.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving a list early, in whatever way, sends no request that was not needed. */
public abstract class LeavingContract<T, B, S extends PagedCall<T, B, S>> extends ListContract<T, B, S> {
    private static final int PAGE = 7;

    private S pages() {
        return list().walkLongList().pageSize(PAGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE})
    void loopThatIsLeft(int items) {
        int taken = 0;
        for (T item : pages()) {
            assertThat(item).isNotNull();
            taken++;
            if (taken == items) {
                break;
            }
        }
        assertThat(list().requestsSeen()).isEqualTo(pagesOf(items));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, PAGE, PAGE + 1, 2 * PAGE})
    void limitWhateverIsFetchedAhead(int items) {
        assertThat(ids(pages().limit(items).prefetch(3))).hasSize(items);
        assertThat(list().requestsSeen()).isEqualTo(pagesOf(items));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, PAGE, PAGE + 1, 2 * PAGE})
    void limitOfAFlowWhateverIsFetchedAhead(int items) {
        List<T> taken = new ArrayList<>();
        pages().limit(items)
                .prefetch(3)
                .async()
                .forEach(item -> CompletableFuture.completedFuture(taken.add(item)))
                .join();
        assertThat(taken).hasSize(items);
        assertThat(list().requestsSeen()).isEqualTo(pagesOf(items));
    }

    @Test
    void firstOfAFlow() {
        assertThat(pages().async().first().join()).isPresent();
        assertThat(pages().pages().async().first().join()).isPresent();
        assertThat(list().requestsSeen()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE})
    void subscriberThatCancels(int items) {
        List<T> taken = new ArrayList<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        pages().async().subscribe(new Canceller(items, taken, done));
        done.join();
        assertThat(taken).hasSize(items);
        assertThat(list().requestsSeen()).isEqualTo(pagesOf(items));
    }

    @Test
    void subscriberWithoutDemand() {
        List<T> taken = new ArrayList<>();
        pages().async().subscribe(new Canceller(0, taken, new CompletableFuture<>()));
        assertThat(taken).isEmpty();
        assertThat(list().requestsSeen()).isZero();
    }

    @Test
    void cancellingWhileARequestIsUnderWay() {
        server().faults().next(list().endpoint(), Fault.none(), Fault.delay(Duration.ofHours(1)));
        List<T> taken = new ArrayList<>();
        CompletableFuture<?> walk = list().walk(list().longList(), client -> client.retries(Retries.standard()))
                .pageSize(PAGE)
                .prefetch(2)
                .async()
                .forEach(item -> CompletableFuture.completedFuture(taken.add(item)));
        while (list().requestsSeen() < 2 || taken.size() < PAGE) {
            Thread.onSpinWait();
        }
        walk.cancel(true);
        assertThat(list().timing().alarms()).as("of requests under way").isZero();
        assertThat(taken).hasSize(PAGE);
        assertThat(list().requestsSeen()).isEqualTo(2);
    }

    private static int pagesOf(int items) {
        return (items + PAGE - 1) / PAGE;
    }

    /** Asks for so many elements, one after the other, and cancels with the last one. */
    private final class Canceller implements Flow.Subscriber<T> {
        private final int items;
        private final List<T> taken;
        private final CompletableFuture<Void> done;
        private Flow.@Nullable Subscription subscription;

        Canceller(int items, List<T> taken, CompletableFuture<Void> done) {
            this.items = items;
            this.taken = taken;
            this.done = done;
        }

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription = begun;
            if (items > 0) {
                begun.request(1);
            }
        }

        @Override
        public void onNext(T item) {
            taken.add(item);
            Flow.Subscription begun = Objects.requireNonNull(subscription);
            if (taken.size() < items) {
                begun.request(1);
            } else {
                begun.cancel();
                done.complete(null);
            }
        }

        @Override
        public void onError(Throwable failure) {
            done.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            done.completeExceptionally(new AssertionError("the list ended"));
        }
    }
}
