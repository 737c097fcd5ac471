package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/** The answer, its body included, did not come in the time allowed to one attempt or to the whole call. */
public final class DeadlineException extends TransportException {
    private static final long serialVersionUID = 1L;

    /**
     * Made by the runtime, and by fakes.
     *
     * @param operationId the operation that failed
     * @param message which time was over
     * @param cause null when there is none
     */
    public DeadlineException(@Nullable String operationId, String message, @Nullable Throwable cause) {
        super(operationId, message, cause);
    }
}
