package dev.quire.benchmarks.beside;

import java.util.Iterator;
import java.util.function.Function;

/** An iterator seen through a function; asks the other one no more than it is asked itself. */
record MappedIterator<T, R>(Iterator<T> items, Function<T, R> mapping) implements Iterator<R> {
    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    @Override
    public R next() {
        return mapping.apply(items.next());
    }
}
