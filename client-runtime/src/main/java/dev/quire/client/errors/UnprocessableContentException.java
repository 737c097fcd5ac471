package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/** 422: the request is well-formed and its content is not acceptable. */
public final class UnprocessableContentException extends StatusException {
    private static final long serialVersionUID = 1L;

    UnprocessableContentException(@Nullable String operationId, StatusAnswer answer) {
        super(operationId, answer);
    }
}
