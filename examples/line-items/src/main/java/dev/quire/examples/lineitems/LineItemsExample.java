package dev.quire.examples.lineitems;

import dev.quire.client.auth.Credentials;
import dev.quire.clients.paygentic.ListLineItemsQuery;
import dev.quire.clients.paygentic.PaygenticClient;
import dev.quire.clients.planetscale.PlanetScaleClient;
import dev.quire.clients.stripe.StripeClient;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.Paygentic;
import dev.quire.examples.vendorserver.PlanetScale;
import dev.quire.examples.vendorserver.Stripe;
import dev.quire.examples.vendorserver.VendorServer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Pulls every line item out of three billing APIs through their generated clients, and checks count, order and sum against
 * what the server holds.
 */
public final class LineItemsExample {
    /** Stripe's amounts are whole cents. */
    private static final int CENTS = 2;

    private final VendorServer server;
    private final List<Outcome> outcomes = new ArrayList<>();

    private LineItemsExample(VendorServer server) {
        this.server = server;
    }

    /** Runs against a server of its own; fails when anything differs from what that server holds. */
    public static void main(String[] args) {
        List<Outcome> outcomes = run();
        System.out.println(OutcomeTable.of(outcomes));
        if (!outcomes.stream().allMatch(Outcome::good)) {
            throw new IllegalStateException("The clients and the server do not agree, see the table.");
        }
    }

    static List<Outcome> run() {
        try (VendorServer server = VendorServer.start()) {
            LineItemsExample example = new LineItemsExample(server);
            example.planetscale(server.planetscale());
            example.paygentic(server.paygentic());
            example.stripe(server.stripe());
            return example.outcomes;
        }
    }

    private void planetscale(PlanetScale held) {
        try (PlanetScaleClient client = PlanetScaleClient.builder()
                .baseUrl(held.baseUri().toString())
                .credentials(Credentials.apiKeyHeader("Authorization", held.authorization()))
                .build()) {
            Walk walk = new Walk(
                    server, "PlanetScale", "get_invoice_line_items", "page-number", Endpoint.PLANETSCALE_LINE_ITEMS);
            outcomes.add(walk.every(
                    client.invoices().getInvoiceLineItems(held.organization(), held.invoiceId()),
                    item -> item.id(),
                    item -> item.subtotal(),
                    held.lineItems(held.invoiceId())));

            Walk get = new Walk(server, "PlanetScale", "get_invoice", "-", Endpoint.PLANETSCALE_INVOICE);
            outcomes.add(get.one(
                    () -> client.invoices()
                            .getInvoice(held.organization(), held.invoiceId())
                            .total(),
                    held.lineItems(held.invoiceId())));
        }
    }

    private void paygentic(Paygentic held) {
        try (PaygenticClient client = PaygenticClient.builder()
                .baseUrl(held.baseUri().toString())
                .credentials(Credentials.bearer(held.apiKey()))
                .build()) {
            Walk byInvoice = new Walk(
                    server, "Paygentic", "getInvoiceLineItems", "page-token", Endpoint.PAYGENTIC_INVOICE_LINE_ITEMS);
            outcomes.add(byInvoice.every(
                    client.invoices().getInvoiceLineItems(held.invoiceId()),
                    item -> item.eventId(),
                    item -> item.totalAmount(),
                    held.invoiceLineItems(held.invoiceId())));

            Walk bySubscription =
                    new Walk(server, "Paygentic", "listLineItems", "offset-limit", Endpoint.PAYGENTIC_LINE_ITEMS);
            outcomes.add(bySubscription.every(
                    client.invoices().listLineItems(new ListLineItemsQuery().subscriptionId(held.subscriptionId())),
                    item -> item.id(),
                    item -> item.total(),
                    held.lineItems(held.subscriptionId())));
        }
    }

    private void stripe(Stripe held) {
        GroundTruth cents = held.lineItems(held.invoiceId());
        try (StripeClient client = StripeClient.builder()
                .baseUrl(held.baseUri().toString())
                .credentials(Credentials.basic(held.secretKey(), ""))
                .build()) {
            Walk walk = new Walk(
                    server, "Stripe", "listInvoiceLineItems", "bidirectional-id-cursor", Endpoint.STRIPE_INVOICE_LINES);
            outcomes.add(walk.every(
                    client.invoices().listInvoiceLineItems(held.invoiceId()).pageSize(100),
                    item -> item.id(),
                    item -> BigDecimal.valueOf(item.amount(), CENTS),
                    new GroundTruth(cents.count(), cents.sum().movePointLeft(CENTS), cents.ids())));
        }
    }
}
