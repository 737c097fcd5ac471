package dev.quire.client.http;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;

/** Writes to the system's logger. */
final class LoggingListener implements CallListener {
    static final LoggingListener INSTANCE = new LoggingListener();
    static final System.Logger LOGGER = System.getLogger("dev.quire.client");

    private LoggingListener() {}

    @Override
    public void finished(CallContext context, Request request, Reply reply, Duration time) {
        LOGGER.log(
                DEBUG,
                () -> context.operationId() + ": " + request + " answered " + reply.status() + " with "
                        + reply.body().length + " bytes after " + time.toMillis() + " ms");
    }

    @Override
    public void failed(CallContext context, Request request, Throwable failure, Duration time) {
        LOGGER.log(
                DEBUG,
                () -> context.operationId() + ": " + request + " failed after " + time.toMillis() + " ms: " + failure);
    }

    @Override
    public void retrying(CallContext context, Duration pause, String reason) {
        LOGGER.log(
                INFO,
                () -> context.operationId() + ": attempt " + context.attempt() + " failed (" + reason
                        + "), next one in " + pause.toMillis() + " ms");
    }

    @Override
    public void apiVersionDiffers(CallContext context, String header, String expected, String received) {
        LOGGER.log(
                WARNING,
                () -> context.operationId() + ": the server answers in " + header + " " + received
                        + ", this client was made for " + expected);
    }
}
