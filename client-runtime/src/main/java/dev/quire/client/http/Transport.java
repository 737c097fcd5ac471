package dev.quire.client.http;

import java.util.concurrent.CompletionStage;

/**
 * Sends requests. An own transport can stand in for {@link JdkTransport}; it must be safe for concurrent use.
 *
 * <p>It completes the stage with whatever the server answered, errors included, once the whole body is there, and fails
 * it with {@link java.io.IOException} when no whole answer comes. It follows no redirects, retries nothing and waits
 * without end: the runtime does all that, and cancels the stage when the time is over; a good transport then drops the
 * connection. It should give up on bodies longer than {@link CallContext#maxResponseBytes()}.
 */
@FunctionalInterface
public interface Transport {
    /** Sends one request. */
    CompletionStage<Reply> send(Request request, CallContext context);
}
