package dev.quire.examples.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenTelemetryListenerTest {
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<Long> RESENT = AttributeKey.longKey("http.request.resend_count");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build();

    @Test
    void eachAttemptIsASpan() {
        String address = ListenedWalk.of(new OpenTelemetryListener(telemetry));
        List<SpanData> spans = exporter.getFinishedSpanItems();
        assertThat(spans)
                .hasSize(5)
                .allSatisfy(span -> assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT))
                .allSatisfy(span -> assertThat(span.getName()).isEqualTo("GET /v1/invoices/{invoice}/lines"));
        assertThat(spans)
                .extracting(span -> span.getAttributes().get(STATUS))
                .containsExactly(200L, 503L, 200L, null, 200L);
        assertThat(spans)
                .extracting(span -> span.getAttributes().get(RESENT))
                .containsExactly(null, null, 1L, null, 1L);
        assertThat(spans)
                .extracting(span -> span.getStatus().getStatusCode())
                .containsExactly(
                        StatusCode.UNSET, StatusCode.ERROR, StatusCode.UNSET, StatusCode.ERROR, StatusCode.UNSET);
        assertThat(spans.get(1).getAttributes().get(ERROR)).isEqualTo("503");
        assertThat(spans.get(3).getAttributes().get(ERROR)).isEqualTo("java.io.IOException");
        assertThat(spans.get(3).getEvents()).hasSize(1);
        assertThat(spans.get(0).getAttributes().get(AttributeKey.stringKey("url.full")))
                .isEqualTo(address);
        assertThat(spans.get(0).getAttributes().get(AttributeKey.stringKey("quire.operation")))
                .isEqualTo("listInvoiceLineItems");
    }

    @Test
    void callsOfABlockingWalkAreChildrenOfWhatIsCurrent() {
        Span caller = telemetry.getTracer("test").spanBuilder("import").startSpan();
        try (Scope current = caller.makeCurrent()) {
            assertThat(current).isNotNull();
            ListenedWalk.of(new OpenTelemetryListener(telemetry));
        }
        assertThat(exporter.getFinishedSpanItems().get(0).getParentSpanId())
                .isEqualTo(caller.getSpanContext().getSpanId());
    }
}
