package dev.quire.examples.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MicrometerListenerTest {
    private final MeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void attemptsAreTimedByOperationAndStatus() {
        ListenedWalk.of(new MicrometerListener(registry));
        Timer good = registry.get("http.client.requests")
                .tag("operation", "listInvoiceLineItems")
                .tag("uri", "/v1/invoices/{invoice}/lines")
                .tag("method", "GET")
                .tag("status", "200")
                .timer();
        assertThat(good.count()).isEqualTo(3);
        assertThat(good.totalTime(TimeUnit.NANOSECONDS)).isPositive();
        assertThat(registry.get("http.client.requests")
                        .tag("status", "503")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("http.client.requests")
                        .tag("exception", "IOException")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("http.client.retries").counter().count()).isEqualTo(2);
    }
}
