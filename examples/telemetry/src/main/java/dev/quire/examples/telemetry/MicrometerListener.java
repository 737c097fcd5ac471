package dev.quire.examples.telemetry;

import dev.quire.client.http.CallContext;
import dev.quire.client.http.CallListener;
import dev.quire.client.http.Reply;
import dev.quire.client.http.Request;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;

/**
 * A timer {@code http.client.requests} of attempts, by method, path template, operation and status, and a counter {@code
 * http.client.retries}. No tag has more values than the API has operations, statuses and kinds of failure.
 */
public final class MicrometerListener implements CallListener {
    private final MeterRegistry registry;

    /** Makes a listener for any number of clients. */
    public MicrometerListener(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void finished(CallContext context, Request request, Reply reply, Duration time) {
        record(context, request, Integer.toString(reply.status()), "none", time);
    }

    @Override
    public void failed(CallContext context, Request request, Throwable failure, Duration time) {
        record(context, request, "none", failure.getClass().getSimpleName(), time);
    }

    @Override
    public void retrying(CallContext context, Duration pause, String reason) {
        registry.counter("http.client.retries", of(context)).increment();
    }

    private void record(CallContext context, Request request, String status, String exception, Duration time) {
        Tags tags = of(context).and("method", request.method(), "status", status, "exception", exception);
        registry.timer("http.client.requests", tags).record(time);
    }

    private static Tags of(CallContext context) {
        return Tags.of("operation", context.operationId(), "uri", context.pathTemplate());
    }
}
