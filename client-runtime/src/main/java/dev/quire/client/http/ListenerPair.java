package dev.quire.client.http;

import java.time.Duration;

/** Two listeners, told in order. */
record ListenerPair(CallListener first, CallListener second) implements CallListener {
    @Override
    public void started(CallContext context, Request request) {
        first.started(context, request);
        second.started(context, request);
    }

    @Override
    public void finished(CallContext context, Request request, Reply reply, Duration time) {
        first.finished(context, request, reply, time);
        second.finished(context, request, reply, time);
    }

    @Override
    public void failed(CallContext context, Request request, Throwable failure, Duration time) {
        first.failed(context, request, failure, time);
        second.failed(context, request, failure, time);
    }

    @Override
    public void retrying(CallContext context, Duration pause, String reason) {
        first.retrying(context, pause, reason);
        second.retrying(context, pause, reason);
    }

    @Override
    public void apiVersionDiffers(CallContext context, String header, String expected, String received) {
        first.apiVersionDiffers(context, header, expected, received);
        second.apiVersionDiffers(context, header, expected, received);
    }
}
