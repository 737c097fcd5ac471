package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/** 410: what was asked for is no longer there; of a cursor, that it has expired. */
public final class GoneException extends StatusException {
    private static final long serialVersionUID = 1L;

    GoneException(@Nullable String operationId, StatusAnswer answer) {
        super(operationId, answer);
    }
}
