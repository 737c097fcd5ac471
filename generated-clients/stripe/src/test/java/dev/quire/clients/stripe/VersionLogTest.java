package dev.quire.clients.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.client.auth.Credentials;
import dev.quire.client.testing.ManualTiming;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.Fault;
import dev.quire.examples.vendorserver.VendorServer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client logs when nobody sets a listener. */
class VersionLogTest {
    private static final Logger LOGGER = Logger.getLogger("dev.quire.client");

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            records.add(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOGGER.addHandler(handler);
        LOGGER.setUseParentHandlers(false);
    }

    @AfterEach
    void deafen() {
        LOGGER.removeHandler(handler);
        LOGGER.setUseParentHandlers(true);
    }

    @Test
    void answerOfAnotherVersionIsLoggedOnceAndRetriesAreToldWithoutSecrets() {
        try (VendorServer server = VendorServer.start();
                StripeClient client = StripeClient.builder()
                        .baseUrl(server.stripe().baseUri().toString())
                        .credentials(Credentials.basic(server.stripe().secretKey(), ""))
                        .timing(new ManualTiming())
                        .build()) {
            Fault newer = Fault.header("Stripe-Version", "2024-04-10");
            server.faults().next(Endpoint.STRIPE_INVOICE_LINES, newer, newer, Fault.status(503), newer);
            client.invoices()
                    .listInvoiceLineItems(server.stripe().addInvoice(30))
                    .forEach(line -> {});
            assertThat(records)
                    .filteredOn(logged -> logged.getLevel().equals(Level.WARNING))
                    .singleElement()
                    .satisfies(logged -> assertThat(logged.getMessage())
                            .contains("Stripe-Version", "2023-08-16", "2024-04-10", "listInvoiceLineItems"));
            assertThat(records)
                    .filteredOn(logged -> logged.getLevel().equals(Level.INFO))
                    .singleElement()
                    .satisfies(logged -> assertThat(logged.getMessage()).contains("503"));
            assertThat(records)
                    .noneMatch(logged ->
                            logged.getMessage().contains(server.stripe().secretKey()));
        }
    }
}
