package dev.quire.client.paging;

import org.jspecify.annotations.Nullable;

/** Goes back over offsets: by windows of one page size that end where the last one began. */
final class BackByOffset implements Route {
    private final Offset part;
    private final int size;

    BackByOffset(Offset part, @Nullable Integer size) {
        if (size == null) {
            throw new IllegalStateException("Going back over an offset list needs the page size: call pageSize(n).");
        }
        this.part = part;
        this.size = size;
    }

    @Override
    public @Nullable Position enter(Position place) {
        return windowBefore(place.number() + place.skip());
    }

    @Override
    public @Nullable Position after(FetchedPage<?, ?> page) {
        return windowBefore(page.asked().number());
    }

    /** An API that gives less than was asked for leaves a hole in the window, which is asked for until it is full. */
    @Override
    public @Nullable Position missing(FetchedPage<?, ?> page) {
        int missing = page.asked().skip() - page.received();
        return missing <= 0 || page.isEmpty()
                ? null
                : Position.of(false, page.asked().number() + page.received(), missing);
    }

    private @Nullable Position windowBefore(long place) {
        if (place <= part.firstNumber()) {
            return null;
        }
        long offset = Math.max(part.firstNumber(), place - size);
        return Position.of(false, offset, Math.toIntExact(place - offset));
    }
}
