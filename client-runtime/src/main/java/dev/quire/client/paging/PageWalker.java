package dev.quire.client.paging;

import dev.quire.client.errors.ApiException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Goes from page to page on the caller's thread. A page is fetched when it is asked for and not before. */
final class PageWalker<T, B> implements Iterator<Step<T, B>> {
    private final Walk<T, B> walk;
    private final PageCourse<T, B> course;
    private final Queue<Step<T, B>> ready = new ArrayDeque<>();

    PageWalker(Walk<T, B> walk) {
        this.walk = walk;
        this.course = new PageCourse<>(walk);
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || course.goesOn();
    }

    @Override
    public Step<T, B> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            while (ready.isEmpty()) {
                ready.addAll(course.received(walk.source().fetch(walk.request(course.wanted()))));
            }
        } catch (ApiException failure) {
            throw course.failed(failure);
        }
        return course.delivered(ready.remove());
    }
}
