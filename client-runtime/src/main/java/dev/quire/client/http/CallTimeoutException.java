package dev.quire.client.http;

import java.io.IOException;

/** A time is over; becomes a {@link dev.quire.client.errors.DeadlineException} where the caller sees it. */
final class CallTimeoutException extends IOException {
    private static final long serialVersionUID = 1L;

    CallTimeoutException(String message) {
        super(message);
    }
}
