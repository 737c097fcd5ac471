package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/** 429: the rate limit is used up, retries included. */
public final class TooManyRequestsException extends StatusException {
    private static final long serialVersionUID = 1L;

    TooManyRequestsException(@Nullable String operationId, StatusAnswer answer) {
        super(operationId, answer);
    }
}
