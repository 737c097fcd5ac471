package dev.quire.client.errors;

import org.jspecify.annotations.Nullable;

/** 404: there is no such thing, or none that the credentials may see. */
public final class NotFoundException extends StatusException {
    private static final long serialVersionUID = 1L;

    NotFoundException(@Nullable String operationId, StatusAnswer answer) {
        super(operationId, answer);
    }
}
