package dev.quire.client.paging;

import dev.quire.client.Cursor;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

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
        return new PageIterator<>(walk);
    }

    @Override
    public Spliterator<Page<T, B>> spliterator() {
        return new WalkSpliterator<>(() -> new PageIterator<>(walk));
    }

    /** Returns the pages as a sequential, ordered stream; each is fetched when the stream asks for it. */
    public Stream<Page<T, B>> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    private static final class PageIterator<T, B> implements WalkIterator<Page<T, B>> {
        private final Walk<T, B> walk;
        private final PageWalker<T, B> pages;
        private @Nullable Step<T, B> unsaved;

        PageIterator(Walk<T, B> walk) {
            this.walk = walk;
            this.pages = walk.pages();
        }

        @Override
        public boolean hasNext() {
            save();
            return pages.hasNext();
        }

        @Override
        public Page<T, B> next() {
            save();
            Step<T, B> step = pages.next();
            unsaved = step;
            return new Page<>(walk, step);
        }

        @Override
        public void save() {
            Consumer<Cursor> saver = walk.options().saver();
            if (unsaved != null && saver != null) {
                saver.accept(walk.cursor(unsaved.end()));
            }
            unsaved = null;
        }
    }
}
