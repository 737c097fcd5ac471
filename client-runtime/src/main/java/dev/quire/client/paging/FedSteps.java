package dev.quire.client.paging;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The pages that have come so far; who finds none here may ask for one and look again. */
final class FedSteps<T, B> implements Iterator<Step<T, B>> {
    private @Nullable Step<T, B> step;

    void feed(Step<T, B> next) {
        step = next;
    }

    @Override
    public boolean hasNext() {
        return step != null;
    }

    @Override
    public Step<T, B> next() {
        Step<T, B> next = step;
        if (next == null) {
            throw new NoSuchElementException();
        }
        step = null;
        return next;
    }
}
