package dev.quire.clients.stripe;

import dev.quire.client.auth.Credentials;
import dev.quire.client.http.ApiClientBuilder;
import dev.quire.clients.stripe.model.InvoiceLineItem;
import dev.quire.clients.stripe.model.InvoiceLineItemList;
import dev.quire.contracts.VendorList;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.VendorServer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** The lines of Stripe's invoices. */
final class StripeLines extends VendorList<InvoiceLineItem, InvoiceLineItemList, InvoiceLineItems> {
    StripeLines(VendorServer server) {
        super(
                server,
                Endpoint.STRIPE_INVOICE_LINES,
                new PagingParameters("limit", 10, 100, List.of("starting_after", "ending_before")));
    }

    /** A client with these settings. */
    StripeClient client(Consumer<ApiClientBuilder<?>> settings) {
        return opened(
                prepared(StripeClient.builder(), server().stripe().baseUri(), Credentials.basic(secret(), ""), settings)
                        .build());
    }

    @Override
    public InvoiceLineItems walk(String list, Consumer<ApiClientBuilder<?>> settings) {
        return client(settings).invoices().listInvoiceLineItems(list);
    }

    @Override
    public String add(int items) {
        return server().stripe().addInvoice(items);
    }

    @Override
    public String longList() {
        return server().stripe().invoiceId();
    }

    @Override
    public GroundTruth truth(String list) {
        return server().stripe().lineItems(list);
    }

    @Override
    public String id(InvoiceLineItem item) {
        return item.id();
    }

    @Override
    public BigDecimal amount(InvoiceLineItem item) {
        return BigDecimal.valueOf(item.amount());
    }

    @Override
    public List<InvoiceLineItem> items(InvoiceLineItemList body) {
        return body.data();
    }

    @Override
    public String secret() {
        return server().stripe().secretKey();
    }
}
