package dev.quire.examples.telemetry;

import dev.quire.client.auth.Credentials;
import dev.quire.client.http.CallListener;
import dev.quire.client.http.Retries;
import dev.quire.clients.stripe.StripeClient;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.Fault;
import dev.quire.examples.vendorserver.VendorServer;
import java.time.Duration;

/** A walk of two pages whose second one is answered 503 first, and of a third one whose connection is cut. */
final class ListenedWalk {
    private ListenedWalk() {}

    /** Walks before a listener and returns the address of the server. */
    static String of(CallListener listener) {
        try (VendorServer server = VendorServer.start();
                StripeClient stripe = StripeClient.builder()
                        .baseUrl(server.stripe().baseUri().toString())
                        .credentials(Credentials.basic(server.stripe().secretKey(), ""))
                        .retries(Retries.standard().pauses(Duration.ofMillis(1), Duration.ofMillis(1)))
                        .listener(listener)
                        .build()) {
            server.faults()
                    .next(
                            Endpoint.STRIPE_INVOICE_LINES,
                            Fault.none(),
                            Fault.status(503),
                            Fault.none(),
                            Fault.cutBody(10));
            String invoice = server.stripe().addInvoice(30);
            stripe.invoices().listInvoiceLineItems(invoice).toList(30);
            return server.stripe().baseUri() + "/v1/invoices/" + invoice + "/lines";
        }
    }
}
