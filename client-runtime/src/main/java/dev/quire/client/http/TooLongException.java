package dev.quire.client.http;

import java.io.IOException;

/** A body is longer than is allowed; trying again will not make it shorter. */
final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException(long limit) {
        super("the answer is longer than " + limit + " bytes; raise maxResponseBytes if that is right");
    }
}
