package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/** No whole answer came: no connection, a connection that broke, an answer that is too long, a thread interrupted. */
public class TransportException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * Made by the runtime, and by fakes.
     *
     * @param operationId the operation that failed
     * @param message what happened
     * @param cause null when there is none
     */
    public TransportException(@Nullable String operationId, String message, @Nullable Throwable cause) {
        super(operationId, message, cause);
    }
}
