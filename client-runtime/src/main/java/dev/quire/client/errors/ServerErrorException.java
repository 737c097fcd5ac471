package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/** 5xx: the server failed. */
public final class ServerErrorException extends StatusException {
    private static final long serialVersionUID = 1L;

    ServerErrorException(@Nullable String operationId, StatusAnswer answer) {
        super(operationId, answer);
    }
}
