package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/** 409: the request does not fit the state of things. */
public final class ConflictException extends StatusException {
    private static final long serialVersionUID = 1L;

    ConflictException(@Nullable String operationId, StatusAnswer answer) {
        super(operationId, answer);
    }
}
