package dev.quire.examples.telemetry;

import dev.quire.client.http.CallContext;
import dev.quire.client.http.CallListener;
import dev.quire.client.http.Reply;
import dev.quire.client.http.Request;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A span for each attempt of each call, named and described by OpenTelemetry's conventions for HTTP clients. Its parent is
 * what is current on the thread that makes the attempt: the caller's, but for retries and for walks that do not block.
 */
public final class OpenTelemetryListener implements CallListener {
    private final Tracer tracer;
    private final Map<CallContext, Span> underWay = new ConcurrentHashMap<>();

    /** Makes a listener for any number of clients. */
    public OpenTelemetryListener(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("dev.quire.client");
    }

    @Override
    public void started(CallContext context, Request request) {
        Span span = tracer.spanBuilder(request.method() + " " + context.pathTemplate())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("http.request.method", request.method())
                .setAttribute("url.template", context.pathTemplate())
                .setAttribute("url.full", request.uri().toString())
                .setAttribute("server.address", request.uri().getHost())
                .setAttribute("quire.operation", context.operationId())
                .startSpan();
        if (context.attempt() > 1) {
            span.setAttribute("http.request.resend_count", context.attempt() - 1L);
        }
        underWay.put(context, span);
    }

    @Override
    public void finished(CallContext context, Request request, Reply reply, Duration time) {
        end(context, span -> {
            span.setAttribute("http.response.status_code", (long) reply.status());
            if (reply.status() >= 400) {
                span.setStatus(StatusCode.ERROR).setAttribute("error.type", Integer.toString(reply.status()));
            }
        });
    }

    @Override
    public void failed(CallContext context, Request request, Throwable failure, Duration time) {
        end(
                context,
                span -> span.setStatus(StatusCode.ERROR)
                        .setAttribute("error.type", failure.getClass().getName())
                        .recordException(failure));
    }

    private void end(CallContext context, Consumer<Span> result) {
        Span span = underWay.remove(context);
        if (span != null) {
            result.accept(span);
            span.end();
        }
    }
}
