package dev.quire.client.faultlab;

import dev.quire.client.Cursor;
import dev.quire.client.errors.ApiException;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonString;
import dev.quire.client.json.JsonValue;
import dev.quire.client.paging.CursorLoopException;
import dev.quire.client.paging.Page;
import dev.quire.client.paging.PageContractException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the items of one walk, in each of the ways that there are. */
final class Taker {
    private final List<String> delivered = new CopyOnWriteArrayList<>();
    private final Executor elsewhere;

    /** The executor is where the steps of {@link Way#FOR_EACH} are done. */
    Taker(Executor elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** The ids that were delivered in all walks. */
    List<String> delivered() {
        return delivered;
    }

    /**
     * Walks until the end or a failure.
     *
     * @return where to go on; null at the end
     */
    @Nullable
    Cursor take(LabItems list, Way way, @Nullable Cursor begin) throws InterruptedException {
        AtomicReference<@Nullable Cursor> saved = new AtomicReference<>(begin);
        try {
            switch (way) {
                case LOOP -> list.forEach(this::add);
                case CHECKPOINT -> list.checkpoint(saved::set).forEach(this::add);
                case SAME_ITERATOR -> again(list.iterator());
                case STREAM -> list.stream().forEachOrdered(this::add);
                case PAGES -> list.pages().forEach(this::addAll);
                case FOR_EACH ->
                    await(list.async().forEach(item -> CompletableFuture.runAsync(() -> add(item), elsewhere)));
                case FLOW -> await(Few.of(list.async(), 3, this::add));
                case FLOW_OF_PAGES -> await(Few.of(list.pages().async(), 2, this::addAll));
            }
            return null;
        } catch (ApiException failure) {
            Cursor place = Objects.requireNonNull(failure.walk(), "walk()").resumeFrom();
            Cursor kept = way == Way.CHECKPOINT ? saved.get() : place;
            return Cursor.parse((kept == null ? place : kept).toString());
        }
    }

    /** Faults of the pages themselves do not go away by asking again. */
    private void again(Iterator<JsonValue> items) {
        while (true) {
            try {
                while (items.hasNext()) {
                    add(items.next());
                }
                return;
            } catch (PageContractException | CursorLoopException standing) {
                throw standing;
            } catch (ApiException passing) {
                // asked again
            }
        }
    }

    private void add(JsonValue item) {
        delivered.add(item instanceof JsonObject one && one.get("id") instanceof JsonString id ? id.value() : "?");
    }

    private void addAll(Page<JsonValue, JsonValue> page) {
        page.items().forEach(this::add);
    }

    private static void await(CompletableFuture<?> walk) throws InterruptedException {
        try {
            walk.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ApiException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A subscriber that asks for some elements, takes them, and asks for more. */
    private static final class Few<E> implements Flow.Subscriber<E> {
        private final CompletableFuture<Boolean> end = new CompletableFuture<>();
        private final int some;
        private final Consumer<E> taker;
        private Flow.@Nullable Subscription subscription;
        private int left;

        private Few(int some, Consumer<E> taker) {
            this.some = some;
            this.taker = taker;
        }

        static <E> CompletableFuture<Boolean> of(Flow.Publisher<E> elements, int some, Consumer<E> taker) {
            Few<E> few = new Few<>(some, taker);
            elements.subscribe(few);
            return few.end;
        }

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription = begun;
            left = some;
            begun.request(some);
        }

        @Override
        public void onNext(E element) {
            taker.accept(element);
            left--;
            if (left == 0 && subscription != null) {
                left = some;
                subscription.request(some);
            }
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(true);
        }
    }
}
