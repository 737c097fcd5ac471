package dev.quire.client.paging;

import dev.quire.client.Cursor;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes from item to item; fetches the next page when its first item is asked for. */
final class ItemWalker<T> implements WalkIterator<T> {
    private final Iterator<? extends Step<T, ?>> pages;
    private final Function<Position, Cursor> cursors;
    private final @Nullable Consumer<Cursor> saver;
    private final long limit;

    private @Nullable Step<T, ?> step;
    private int index;
    private long delivered;
    private boolean isUnsaved;

    ItemWalker(Iterator<? extends Step<T, ?>> pages, WalkOptions options, Function<Position, Cursor> cursors) {
        this.pages = pages;
        this.cursors = cursors;
        this.saver = options.saver();
        this.limit = options.limit();
    }

    @Override
    public boolean hasNext() {
        save();
        if (isFull()) {
            return false;
        }
        while (step == null || index == step.items().size()) {
            if (!pages.hasNext()) {
                return false;
            }
            step = pages.next();
            index = 0;
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext() || step == null) {
            throw new NoSuchElementException();
        }
        T item = step.items().get(index);
        index++;
        delivered++;
        isUnsaved = true;
        return item;
    }

    @Override
    public boolean isFull() {
        return delivered >= limit;
    }

    @Override
    public void save() {
        if (isUnsaved && saver != null && step != null) {
            saver.accept(cursors.apply(step.place(index)));
        }
        isUnsaved = false;
    }
}
