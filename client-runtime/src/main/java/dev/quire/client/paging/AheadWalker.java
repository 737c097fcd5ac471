package dev.quire.client.paging;

import dev.quire.client.errors.TransportException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/** Goes from page to page on the caller's thread while others are fetched ahead. */
final class AheadWalker<T, B> implements Iterator<Step<T, B>> {
    private final String operation;
    private final ReadAhead<T, B> pages;

    AheadWalker(String operation, ReadAhead<T, B> pages) {
        this.operation = operation;
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        return !pages.isOver();
    }

    @Override
    public Step<T, B> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return Objects.requireNonNull(pages.next().get());
        } catch (InterruptedException e) {
            pages.stop();
            Thread.currentThread().interrupt();
            throw unchecked(pages.told(
                    new TransportException(operation, "the thread was interrupted while waiting for a page", e)));
        } catch (ExecutionException e) {
            throw unchecked(Later.unwrapped(e));
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException exception ? exception : new IllegalStateException(failure);
    }
}
