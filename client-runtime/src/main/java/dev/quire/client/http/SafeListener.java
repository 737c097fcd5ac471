package dev.quire.client.http;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;

/** Keeps what a listener throws away from calls. */
record SafeListener(CallListener listener) implements CallListener {
    @Override
    public void started(CallContext context, Request request) {
        tell(() -> listener.started(context, request));
    }

    @Override
    public void finished(CallContext context, Request request, Reply reply, Duration time) {
        tell(() -> listener.finished(context, request, reply, time));
    }

    @Override
    public void failed(CallContext context, Request request, Throwable failure, Duration time) {
        tell(() -> listener.failed(context, request, failure, time));
    }

    @Override
    public void retrying(CallContext context, Duration pause, String reason) {
        tell(() -> listener.retrying(context, pause, reason));
    }

    @Override
    public void apiVersionDiffers(CallContext context, String header, String expected, String received) {
        tell(() -> listener.apiVersionDiffers(context, header, expected, received));
    }

    private static void tell(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            LoggingListener.LOGGER.log(WARNING, "A call listener failed", e);
        }
    }
}
