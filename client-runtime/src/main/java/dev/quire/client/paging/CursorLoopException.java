package dev.quire.client.paging;

import dev.quire.client.errors.ApiException;

/** An API that sends a walk where it has already been, or backward where it should go forward. */
public final class CursorLoopException extends ApiException {
    private static final long serialVersionUID = 1;

    CursorLoopException(String operationId, String what) {
        super(operationId, "the API " + what, null);
    }
}
