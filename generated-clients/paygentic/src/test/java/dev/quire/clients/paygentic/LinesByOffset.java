package dev.quire.clients.paygentic;

import dev.quire.client.http.ApiClientBuilder;
import dev.quire.clients.paygentic.model.LineItem;
import dev.quire.clients.paygentic.model.LineItemPage;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.VendorServer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** The line items of Paygentic's subscriptions. */
final class LinesByOffset extends PaygenticLines<LineItem, LineItemPage, LineItems> {
    LinesByOffset(VendorServer server) {
        super(server, Endpoint.PAYGENTIC_LINE_ITEMS, "offset");
    }

    @Override
    public LineItems walk(String list, Consumer<ApiClientBuilder<?>> settings) {
        return client(settings).invoices().listLineItems(new ListLineItemsQuery().subscriptionId(list));
    }

    @Override
    public String add(int items) {
        return server().paygentic().addSubscription(items);
    }

    @Override
    public String longList() {
        return server().paygentic().subscriptionId();
    }

    @Override
    public GroundTruth truth(String list) {
        return server().paygentic().lineItems(list);
    }

    @Override
    public String id(LineItem item) {
        return item.id();
    }

    @Override
    public BigDecimal amount(LineItem item) {
        return item.total();
    }

    @Override
    public List<LineItem> items(LineItemPage body) {
        return body.data();
    }

    /** A full last page does not tell that it is the last, so one more is asked for, which is empty. */
    @Override
    public int requests(int items, int pageSize) {
        return items / pageSize + 1;
    }
}
