package dev.quire.examples.reactive;

import dev.quire.client.auth.Credentials;
import dev.quire.client.http.CallListener;
import dev.quire.client.http.Retries;
import dev.quire.clients.stripe.InvoiceLineItems;
import dev.quire.clients.stripe.StripeClient;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.Fault;
import dev.quire.examples.vendorserver.VendorServer;
import java.util.List;

/** A server with an invoice of 35 line items, which come in pages of 10. */
final class Invoice implements AutoCloseable {
    private final VendorServer server = VendorServer.start();
    private final String id = server.stripe().addInvoice(35);
    private final StripeClient stripe = StripeClient.builder()
            .baseUrl(server.stripe().baseUri().toString())
            .credentials(Credentials.basic(server.stripe().secretKey(), ""))
            .retries(Retries.none())
            .listener(CallListener.none())
            .build();

    InvoiceLineItems lines() {
        return stripe.invoices().listInvoiceLineItems(id).pageSize(10);
    }

    /** The ids of the line items in truth. */
    List<String> ids() {
        return server.stripe().lineItems(id).ids();
    }

    int requests() {
        return server.requests().count(Endpoint.STRIPE_INVOICE_LINES);
    }

    /** Lets the third page fail, once. */
    void failAtPage3() {
        server.faults().next(Endpoint.STRIPE_INVOICE_LINES, Fault.none(), Fault.none(), Fault.status(503));
    }

    @Override
    public void close() {
        stripe.close();
        server.close();
    }
}
