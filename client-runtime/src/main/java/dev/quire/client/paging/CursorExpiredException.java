package dev.quire.client.paging;

import dev.quire.client.Cursor;
import dev.quire.client.errors.ApiException;
import dev.quire.client.errors.StatusException;
import org.jspecify.annotations.Nullable;

/** A cursor that the API no longer takes; the cause is the exception for its answer. */
public final class CursorExpiredException extends ApiException {
    private static final long serialVersionUID = 1;

    /** From where the API offers to go on. */
    private final transient @Nullable Cursor fresh;

    CursorExpiredException(StatusException cause, @Nullable Cursor fresh) {
        super(
                cause.operationId(),
                "the API no longer takes the cursor. "
                        + (fresh == null ? "Start the walk anew." : "The API gave a fresh one: see freshCursor()."),
                cause);
        this.fresh = fresh;
    }

    /** Returns the cursor that the API gave in place of the expired one, or null when it gave none. */
    public @Nullable Cursor freshCursor() {
        return fresh;
    }
}
