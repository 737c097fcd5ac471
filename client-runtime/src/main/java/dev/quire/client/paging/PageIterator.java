package dev.quire.client.paging;

import dev.quire.client.Cursor;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes from page to page, as callers see them. */
final class PageIterator<T, B> implements WalkIterator<Page<T, B>> {
    private final Walk<T, B> walk;
    private final Iterator<Step<T, B>> pages;
    private @Nullable Step<T, B> unsaved;

    PageIterator(Walk<T, B> walk, Iterator<Step<T, B>> pages) {
        this.walk = walk;
        this.pages = pages;
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
    public boolean isFull() {
        return false;
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
