package dev.quire.clients.paygentic;

import dev.quire.client.http.ApiClientBuilder;
import dev.quire.clients.paygentic.model.InvoiceLineItem;
import dev.quire.clients.paygentic.model.InvoiceLineItemPage;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.VendorServer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** The line items of Paygentic's invoices. */
final class LinesByToken extends PaygenticLines<InvoiceLineItem, InvoiceLineItemPage, InvoiceLineItems> {
    LinesByToken(VendorServer server) {
        super(server, Endpoint.PAYGENTIC_INVOICE_LINE_ITEMS, "pageToken");
    }

    @Override
    public InvoiceLineItems walk(String list, Consumer<ApiClientBuilder<?>> settings) {
        return client(settings).invoices().getInvoiceLineItems(list);
    }

    @Override
    public String add(int items) {
        return server().paygentic().addInvoice(items);
    }

    @Override
    public String longList() {
        return server().paygentic().invoiceId();
    }

    @Override
    public GroundTruth truth(String list) {
        return server().paygentic().invoiceLineItems(list);
    }

    @Override
    public String id(InvoiceLineItem item) {
        return item.eventId();
    }

    @Override
    public BigDecimal amount(InvoiceLineItem item) {
        return item.totalAmount();
    }

    @Override
    public List<InvoiceLineItem> items(InvoiceLineItemPage body) {
        return body.lineItems();
    }
}
