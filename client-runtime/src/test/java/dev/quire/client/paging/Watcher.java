package dev.quire.client.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A subscriber that notes what it is told and asks for nothing by itself. */
final class Watcher<E> implements Flow.Subscriber<E> {
    final List<E> elements = new ArrayList<>();

    @Nullable
    Throwable failure;

    boolean isComplete;

    /** After how many elements it cancels. */
    int last;

    private Flow.@Nullable Subscription subscription;

    static <E> Watcher<E> of(Flow.Publisher<E> publisher) {
        Watcher<E> watcher = new Watcher<>();
        publisher.subscribe(watcher);
        return watcher;
    }

    Watcher<E> request(long more) {
        subscription().request(more);
        return this;
    }

    void cancel() {
        subscription().cancel();
    }

    private Flow.Subscription subscription() {
        if (subscription == null) {
            throw new AssertionError("not subscribed");
        }
        return subscription;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
    }

    @Override
    public void onNext(E element) {
        elements.add(element);
        if (elements.size() == last) {
            cancel();
        }
    }

    @Override
    public void onError(Throwable thrown) {
        failure = thrown;
    }

    @Override
    public void onComplete() {
        isComplete = true;
    }
}
