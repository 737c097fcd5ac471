package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/** 401: credentials are missing or not valid. */
public final class UnauthorizedException extends StatusException {
    private static final long serialVersionUID = 1L;

    UnauthorizedException(@Nullable String operationId, StatusAnswer answer) {
        super(operationId, answer);
    }
}
