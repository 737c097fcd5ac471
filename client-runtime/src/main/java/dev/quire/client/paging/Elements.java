package dev.quire.client.paging;

import java.util.concurrent.Flow;

/** What a subscriber gets of a walk. */
interface Elements<E> {
    /** The same, ended after so many. */
    Elements<E> atMost(long elements);

    /**
     * Begins a walk.
     *
     * @throws RuntimeException if it can not begin where it shall
     */
    WalkSubscription<?, ?, E> walk();

    /** The items. */
    record Items<T, B>(Walk<T, B> list) implements Elements<T> {
        @Override
        public Elements<T> atMost(long elements) {
            WalkOptions options = list.options();
            return new Items<>(list.with(options.limit(Math.min(elements, options.limit()))));
        }

        @Override
        public WalkSubscription<?, ?, T> walk() {
            FedSteps<T, B> fed = new FedSteps<>();
            ItemWalker<T> items = new ItemWalker<>(fed, list.options(), list::cursor);
            ReadAhead<T, B> pages = new ReadAhead<>(list, list.options().limit());
            return new WalkSubscription<>(list.source().operation(), pages, fed, items);
        }
    }

    /** The pages. */
    record WholePages<T, B>(Walk<T, B> list) implements Elements<Page<T, B>> {
        @Override
        public Elements<Page<T, B>> atMost(long elements) {
            WalkOptions options = list.options();
            return new WholePages<>(list.with(options.maxPages((int) Math.min(elements, options.maxPages()))));
        }

        @Override
        public WalkSubscription<?, ?, Page<T, B>> walk() {
            FedSteps<T, B> fed = new FedSteps<>();
            ReadAhead<T, B> pages = new ReadAhead<>(list, Long.MAX_VALUE);
            return new WalkSubscription<>(list.source().operation(), pages, fed, new PageIterator<>(list, fed));
        }
    }

    /** Gives a subscriber a walk of its own, or the reason why there is none. */
    static <E> void begin(Elements<E> elements, Flow.Subscriber<? super E> subscriber) {
        WalkSubscription<?, ?, E> walk;
        try {
            walk = elements.walk();
        } catch (RuntimeException refused) {
            subscriber.onSubscribe(new Nothing());
            subscriber.onError(refused);
            return;
        }
        walk.begin(subscriber);
    }

    /** The subscription to a walk that can not begin. */
    record Nothing() implements Flow.Subscription {
        @Override
        public void request(long elements) {}

        @Override
        public void cancel() {}
    }
}
