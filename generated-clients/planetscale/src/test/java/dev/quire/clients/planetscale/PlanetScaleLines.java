package dev.quire.clients.planetscale;

import dev.quire.client.auth.Credentials;
import dev.quire.client.http.ApiClientBuilder;
import dev.quire.clients.planetscale.model.InvoiceLineItem;
import dev.quire.clients.planetscale.model.InvoiceLineItemPage;
import dev.quire.contracts.VendorList;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.VendorServer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** The line items of PlanetScale's invoices. */
final class PlanetScaleLines extends VendorList<InvoiceLineItem, InvoiceLineItemPage, InvoiceLineItems> {
    PlanetScaleLines(VendorServer server) {
        super(server, Endpoint.PLANETSCALE_LINE_ITEMS, new PagingParameters("per_page", 25, 100, List.of("page")));
    }

    /** A client with these settings. */
    PlanetScaleClient client(Consumer<ApiClientBuilder<?>> settings) {
        Credentials credentials =
                Credentials.apiKeyHeader("Authorization", server().planetscale().authorization());
        return opened(
                prepared(PlanetScaleClient.builder(), server().planetscale().baseUri(), credentials, settings)
                        .build());
    }

    @Override
    public InvoiceLineItems walk(String list, Consumer<ApiClientBuilder<?>> settings) {
        return client(settings)
                .invoices()
                .getInvoiceLineItems(server().planetscale().organization(), list);
    }

    @Override
    public String add(int items) {
        return server().planetscale().addInvoice(items);
    }

    @Override
    public String longList() {
        return server().planetscale().invoiceId();
    }

    @Override
    public GroundTruth truth(String list) {
        return server().planetscale().lineItems(list);
    }

    @Override
    public String id(InvoiceLineItem item) {
        return item.id();
    }

    @Override
    public BigDecimal amount(InvoiceLineItem item) {
        return item.subtotal();
    }

    @Override
    public List<InvoiceLineItem> items(InvoiceLineItemPage body) {
        return body.data();
    }

    @Override
    public String secret() {
        return server().planetscale().serviceToken();
    }
}
