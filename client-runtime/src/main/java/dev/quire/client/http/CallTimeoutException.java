package dev.quire.client.http;

import java.io.IOException;
import java.time.Duration;

/** A time is over; becomes a {@link dev.quire.client.errors.DeadlineException} where the caller sees it. */
final class CallTimeoutException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String what;

    CallTimeoutException(Duration time, String what) {
        super(words(time, what));
        this.what = words(time, what);
    }

    private static String words(Duration time, String what) {
        return "no whole answer within " + time + ", the time of " + what;
    }

    /** Returns the message, which is never null. */
    String words() {
        return what;
    }
}
