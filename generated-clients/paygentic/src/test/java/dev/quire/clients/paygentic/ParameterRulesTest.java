package dev.quire.clients.paygentic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.clients.paygentic.model.LineItem;
import dev.quire.clients.paygentic.model.LineItemStatus;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.Paygentic;
import dev.quire.examples.vendorserver.VendorServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rules between parameters that Paygentic's page states, and what the parameters do. */
class ParameterRulesTest {
    private final VendorServer server = VendorServer.start();
    private final Paygentic held = server.paygentic();
    private final LinesByOffset lines = new LinesByOffset(server);
    private final InvoicesApi invoices = lines.client(client -> {}).invoices();

    @AfterEach
    void stop() {
        lines.close();
        server.close();
    }

    @Test
    void oneOfSubscriptionAndInvoiceIsNeeded() {
        assertRefused(new ListLineItemsQuery(), "subscriptionId", "invoiceId");
        assertRefused(new ListLineItemsQuery().status(LineItemStatus.PENDING), "subscriptionId", "invoiceId");
    }

    @Test
    void statusCanNotGoWithInvoice() {
        ListLineItemsQuery query = new ListLineItemsQuery().invoiceId("inv_1").status(LineItemStatus.INVOICED);
        assertRefused(query, "status", "invoiceId");
        assertRefused(query.subscriptionId("sub_1"), "status", "invoiceId");
    }

    @Test
    void subscriptionAndInvoiceGoTogether() {
        String subscription = held.subscriptionId();
        String invoice = held.invoicesOf(subscription).get(0);
        ListLineItemsQuery query =
                new ListLineItemsQuery().subscriptionId(subscription).invoiceId(invoice);
        assertHolds(invoices.listLineItems(query), held.lineItemsOnInvoice(subscription, invoice));
        assertHolds(
                invoices.listLineItems(new ListLineItemsQuery().invoiceId(invoice)),
                held.lineItemsOnInvoice(subscription, invoice));
    }

    @Test
    void filterIsCarriedToEveryPage() {
        String subscription = held.subscriptionId();
        ListLineItemsQuery query =
                new ListLineItemsQuery().subscriptionId(subscription).status(LineItemStatus.PENDING);
        assertHolds(invoices.listLineItems(query), held.lineItems(subscription, "pending"));
        assertThat(server.requests().to(Endpoint.PAYGENTIC_LINE_ITEMS))
                .hasSizeGreaterThan(1)
                .allMatch(request -> "pending".equals(request.queryParameter("status"))
                        && subscription.equals(request.queryParameter("subscriptionId"))
                        && request.queryParameter("invoiceId") == null);
    }

    @Test
    void queryIsAValueThatStepsDoNotChange() {
        ListLineItemsQuery query = new ListLineItemsQuery().subscriptionId("sub_1");
        ListLineItemsQuery pending = query.status(LineItemStatus.PENDING);
        assertThat(query).isEqualTo(new ListLineItemsQuery().subscriptionId("sub_1"));
        assertThat(pending).isNotEqualTo(query).isEqualTo(query.status(LineItemStatus.of("pending")));
        assertThat(pending.hashCode())
                .isEqualTo(query.status(LineItemStatus.of("pending")).hashCode());
    }

    @Test
    void statusThatTheDescriptionDoesNotKnowCanBeSent() {
        ListLineItemsQuery query =
                new ListLineItemsQuery().subscriptionId(held.subscriptionId()).status(LineItemStatus.of("voided"));
        assertThatThrownBy(() -> invoices.listLineItems(query).first()).hasMessageContaining("400");
        assertThat(server.requests().last().queryParameter("status")).isEqualTo("voided");
    }

    private static void assertHolds(LineItems items, GroundTruth truth) {
        assertThat(truth.count()).isPositive();
        assertThat(items.stream().map(LineItem::id).toList()).isEqualTo(truth.ids());
    }

    private void assertRefused(ListLineItemsQuery query, String... names) {
        assertThatThrownBy(() -> {
                    List<LineItem> none = invoices.listLineItems(query).toList(1);
                    assertThat(none).isEmpty();
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(names);
        assertThatThrownBy(() -> invoices.calls().listLineItems(query).execute())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.requests().all()).isEmpty();
    }
}
