package dev.quire.client.paging;

import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Feeds a stream: in order, never split, one element at a time, and nothing before the first is asked for. */
final class WalkSpliterator<T> implements Spliterator<T> {
    private final Supplier<? extends WalkIterator<T>> start;
    private @Nullable WalkIterator<T> walk;

    WalkSpliterator(Supplier<? extends WalkIterator<T>> start) {
        this.start = start;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        WalkIterator<T> walker = walk;
        if (walker == null) {
            walker = start.get();
            walk = walker;
        }
        if (!walker.hasNext()) {
            return false;
        }
        action.accept(walker.next());
        walker.save();
        return true;
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED;
    }
}
