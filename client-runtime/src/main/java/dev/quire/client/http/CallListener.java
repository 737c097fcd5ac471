package dev.quire.client.http;

import java.time.Duration;

/**
 * Told what calls do; for logs, spans and meters. Requests are shown without credentials. Called on threads of the
 * transport, several at once: be quick. What a listener throws is logged and does not reach the call.
 */
public interface CallListener {
    /** An attempt starts. */
    default void started(CallContext context, Request request) {}

    /** An attempt was answered, by whatever status. */
    default void finished(CallContext context, Request request, Reply reply, Duration time) {}

    /** An attempt got no whole answer. */
    default void failed(CallContext context, Request request, Throwable failure, Duration time) {}

    /**
     * Another attempt will be made.
     *
     * @param context of the attempt that failed
     * @param pause how long from now
     * @param reason a status or an exception, in a few words
     */
    default void retrying(CallContext context, Duration pause, String reason) {}

    /**
     * The server answers in another version of the API than the client was made for. Told once per client.
     *
     * @param header that names the version
     * @param expected what the client sends
     * @param received what the server answered
     */
    default void apiVersionDiffers(CallContext context, String header, String expected, String received) {}

    /** Returns a listener that tells this one and then the other, whatever the first one throws. */
    default CallListener and(CallListener other) {
        return new ListenerPair(new SafeListener(this), new SafeListener(other));
    }

    /** Nobody listens. */
    static CallListener none() {
        return new CallListener() {};
    }

    /**
     * Writes to the {@link System.Logger} named {@code dev.quire.client}: a differing version as a warning, retries as
     * info, the rest as debug. The default of clients.
     */
    static CallListener logging() {
        return LoggingListener.INSTANCE;
    }
}
