package dev.quire.client.paging;

import dev.quire.client.Cursor;
import dev.quire.client.http.Response;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <T> the items
 * @param <B> the body
 */
public final class Page<T, B> {
    private final Walk<T, B> walk;
    private final Step<T, B> step;

    Page(Walk<T, B> walk, Step<T, B> step) {
        this.walk = walk;
        this.step = step;
    }

    /** Returns the items in the order of the walk: reversed when it goes backward, without those before a cursor. */
    public List<T> items() {
        return Collections.unmodifiableList(step.items());
    }

    /** Returns the place after this page in the list, or null when the list ends here. */
    public @Nullable Cursor next() {
        if (step.backward()) {
            return walk.cursor(step.begin());
        }
        return step.goesOn() ? walk.cursor(step.end()) : null;
    }

    /** Returns the place before this page in the list, or null when the list begins here or can not go back. */
    public @Nullable Cursor previous() {
        if (step.backward()) {
            return step.goesOn() ? walk.cursor(step.end()) : null;
        }
        boolean isFirst =
                step.page().asked().asksLike(walk.plan().start()) && step.page().low(false) == 0;
        return isFirst || !walk.plan().goesBack() ? null : walk.cursor(step.begin());
    }

    /** Returns how many items the list has, as the API says; null when it does not say. Some APIs are wrong here. */
    public @Nullable Long total() {
        return step.page().total();
    }

    /** Returns the whole body as it was decoded. */
    public B body() {
        return response().body();
    }

    /** Returns the body with the status and headers that it came with. */
    public Response<B> response() {
        return step.page().answer().response();
    }
}
