package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/** 400: the request is malformed in the eyes of the server. */
public final class BadRequestException extends StatusException {
    private static final long serialVersionUID = 1L;

    BadRequestException(@Nullable String operationId, StatusAnswer answer) {
        super(operationId, answer);
    }
}
