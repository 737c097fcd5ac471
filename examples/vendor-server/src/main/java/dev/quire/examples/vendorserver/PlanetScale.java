package dev.quire.examples.vendorserver;

import java.net.URI;

/** What the server holds for PlanetScale: one organization with its invoices. */
public final class PlanetScale {
    private static final String ORGANIZATION = "acme";
    private static final String TOKEN_ID = "svc7tokenid";
    private static final String TOKEN = "pscale_tkn_example";

    private final URI baseUri;
    private final Lists<Item> invoices = new Lists<>(PlanetScaleLines::make);
    private final String invoiceId;

    PlanetScale(URI server) {
        this.baseUri = server.resolve("/planetscale/v1");
        this.invoiceId = addInvoice(2_517);
    }

    /** The base URI of the API, {@code …/planetscale/v1}. */
    public URI baseUri() {
        return baseUri;
    }

    /** The one organization that there is. */
    public String organization() {
        return ORGANIZATION;
    }

    /** The id part of the service token. */
    public String serviceTokenId() {
        return TOKEN_ID;
    }

    /** The secret part of the service token. */
    public String serviceToken() {
        return TOKEN;
    }

    /** What {@code Authorization} has to be: {@code ID:TOKEN}. */
    public String authorization() {
        return TOKEN_ID + ":" + TOKEN;
    }

    /** The invoice with 2,517 line items. */
    public String invoiceId() {
        return invoiceId;
    }

    /** Adds an invoice with so many line items and returns its id. */
    public synchronized String addInvoice(int lineItems) {
        return invoices.add(new Dice("planetscale invoice " + invoices.size()).id(12), lineItems);
    }

    /** The line items of an invoice; their ids, and the sum of {@code subtotal}, which is the invoice's {@code total}. */
    public GroundTruth lineItems(String invoice) {
        return GroundTruth.of(invoices.get(invoice));
    }

    Vendor vendor() {
        return new PlanetScaleApi(this, invoices);
    }
}
