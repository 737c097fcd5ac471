package dev.quire.client.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How one attempt ended: with a reply or with a failure. */
record Outcome(@Nullable Reply reply, @Nullable Throwable failure) {
    /** Tells whether another attempt can help and does no harm. */
    boolean mayBeRepeated(Request request, Operation operation) {
        boolean idempotent = operation.isIdempotent() || request.headers().first("Idempotency-Key") != null;
        if (failure != null) {
            return neverConnected(failure) || (idempotent && failure instanceof IOException && isPassing(failure));
        }
        return idempotent && reply != null && isPassing(reply);
    }

    private static boolean neverConnected(Throwable failure) {
        return failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException;
    }

    private static boolean isPassing(Throwable failure) {
        return !(failure instanceof TooLongException);
    }

    private static boolean isPassing(Reply reply) {
        int status = reply.status();
        return switch (status) {
            case 408, 429 -> true;
            case 403 -> RateLimit.isNamed(reply.headers());
            case 501, 505 -> false;
            default -> status >= 500 && status < 600;
        };
    }

    /** Returns the pause that the server asks for, or null when it asks for none. */
    @Nullable
    Duration askedPause(Instant now) {
        return reply == null ? null : RateLimit.askedPause(reply.headers(), now);
    }

    /** Returns what happened in a few words. */
    String reason() {
        return reply != null ? "status " + reply.status() : String.valueOf(failure);
    }
}
