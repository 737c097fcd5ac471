package dev.quire.client.paging;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The pages of a list, each with its typed body. Every page that was fetched is here, empty ones too. Steps of the list
 * hold, but for {@code limit}, which counts items.
 *
 * @param <T> the items
 * @param <B> the bodies of pages
 */
public final class Pages<T, B> implements Iterable<Page<T, B>> {
    private final Walk<T, B> walk;

    Pages(Walk<T, B> walk) {
        this.walk = walk;
    }

    /** Begins a walk over the pages; each is fetched when it is asked for. */
    @Override
    public Iterator<Page<T, B>> iterator() {
        return new PageIterator<>(walk, walk.pages(Long.MAX_VALUE));
    }

    @Override
    public Spliterator<Page<T, B>> spliterator() {
        return new WalkSpliterator<>(() -> new PageIterator<>(walk, walk.pages(Long.MAX_VALUE)));
    }

    /** Returns the pages as a sequential, ordered stream; each is fetched when the stream asks for it. */
    public Stream<Page<T, B>> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * Returns the pages to be walked without blocking a thread, as a {@link java.util.concurrent.Flow.Publisher}. Nothing is
     * requested before a subscriber asks.
     */
    public AsyncPaged<Page<T, B>> async() {
        return new AsyncPaged<>(new Elements.WholePages<>(walk));
    }
}
