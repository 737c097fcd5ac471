package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/** 403: the credentials do not permit this. */
public final class ForbiddenException extends StatusException {
    private static final long serialVersionUID = 1L;

    ForbiddenException(@Nullable String operationId, StatusAnswer answer) {
        super(operationId, answer);
    }
}
