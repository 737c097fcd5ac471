package dev.quire.client.paging;

import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber's walk. A page is asked for when there is demand for an element of it; elements and the end of the list
 * are signalled on the thread that asked or that brought the page.
 */
final class WalkSubscription<T, B, E> implements Flow.Subscription {
    private final Turns turns = new Turns();
    private final String operation;
    private final ReadAhead<T, B> pages;
    private final FedSteps<T, B> fed;
    private final WalkIterator<E> elements;

    private Flow.@Nullable Subscriber<? super E> subscriber;
    private long demand;
    private boolean isWaiting;
    private volatile boolean isCancelled;

    /** The elements must come from the pages that are fed. */
    WalkSubscription(String operation, ReadAhead<T, B> pages, FedSteps<T, B> fed, WalkIterator<E> elements) {
        this.operation = operation;
        this.pages = pages;
        this.fed = fed;
        this.elements = elements;
    }

    /** Begins: a turn, so that no signal comes before the subscriber knows of the subscription. */
    void begin(Flow.Subscriber<? super E> begins) {
        turns.take(() -> {
            subscriber = begins;
            begins.onSubscribe(this);
        });
    }

    @Override
    public void request(long elements) {
        turns.take(() -> {
            if (elements <= 0) {
                fail(new IllegalArgumentException(
                        "request(" + elements + "): must be positive (Reactive Streams 3.9)."));
            } else {
                demand = demand + elements < 0 ? Long.MAX_VALUE : demand + elements;
                goOn();
            }
        });
    }

    @Override
    public void cancel() {
        isCancelled = true;
        pages.stop();
        turns.take(() -> subscriber = null);
    }

    private void goOn() {
        try {
            while (demand > 0 && !isWaiting && subscriber != null && !isCancelled) {
                signal(subscriber);
            }
        } catch (RuntimeException | Error failure) {
            fail(failure);
        }
    }

    private void signal(Flow.Subscriber<? super E> receiver) {
        if (elements.hasNext()) {
            demand--;
            receiver.onNext(present(elements.next()));
        } else if (elements.isFull() || pages.isOver()) {
            subscriber = null;
            receiver.onComplete();
        } else {
            isWaiting = true;
            Later.whenDone(pages.next(), (step, failure) -> turns.take(() -> arrived(step, failure)));
        }
    }

    private void arrived(@Nullable Step<T, B> step, @Nullable Throwable failure) {
        isWaiting = false;
        if (failure != null) {
            fail(failure);
            return;
        }
        if (step != null) {
            fed.feed(step);
        }
        goOn();
    }

    private void fail(Throwable failure) {
        Flow.Subscriber<? super E> receiver = subscriber;
        subscriber = null;
        if (receiver != null && !isCancelled) {
            pages.stop();
            receiver.onError(failure);
        }
    }

    private E present(@Nullable E element) {
        if (element == null) {
            throw new PageContractException(
                    operation, "no-null-in-a-flow", "gave null as an item, which no flow can carry; pages() have it");
        }
        return element;
    }
}
