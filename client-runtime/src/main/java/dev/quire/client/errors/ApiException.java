package dev.quire.client.errors;

import dev.quire.client.WalkProgress;
import org.jspecify.annotations.Nullable;

/** What a call throws when it fails; unchecked. */
public abstract class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String operationId;
    private transient volatile @Nullable WalkProgress walk;

    /**
     * For subclasses.
     *
     * @param operationId the operation that failed; null outside a call. It leads the message.
     * @param message what is wrong, where, and what to do
     * @param cause null when there is none
     */
    protected ApiException(@Nullable String operationId, String message, @Nullable Throwable cause) {
        super(operationId == null ? message : operationId + ": " + message, cause);
        this.operationId = operationId;
    }

    /** Returns the operation that failed, or null when this happened outside a call. */
    public @Nullable String operationId() {
        return operationId;
    }

    /** Returns how far the walk over a list had come, or null when this was no walk. */
    public @Nullable WalkProgress walk() {
        return walk;
    }

    /** Tells how far a walk had come; for walks, before they throw. */
    public final void attachWalk(WalkProgress progress) {
        this.walk = progress;
    }
}
