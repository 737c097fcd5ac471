package dev.quire.client.paging;

import dev.quire.client.errors.ApiException;
import org.jspecify.annotations.Nullable;

/** A list that goes on beyond the largest offset or page number that its API takes. */
public final class CeilingException extends ApiException {
    private static final long serialVersionUID = 1;

    /** What the API takes at most. */
    private final long ceiling;

    /** What the API says the list has. */
    private final @Nullable Long total;

    CeilingException(String operationId, long wanted, long ceiling, @Nullable Long total) {
        super(
                operationId,
                "the walk would have to go on at " + wanted + ", and the API takes at most " + ceiling
                        + (total == null ? "; it does not say how long the list is." : " of a list of " + total + ".")
                        + " Narrow the filters so that each list stays below that.",
                null);
        this.ceiling = ceiling;
        this.total = total;
    }

    /** Returns the largest offset or page number that the API takes. */
    public long ceiling() {
        return ceiling;
    }

    /** Returns how many items the list has as the API says, or null when it does not say. */
    public @Nullable Long total() {
        return total;
    }
}
