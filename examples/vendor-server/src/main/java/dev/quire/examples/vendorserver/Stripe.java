package dev.quire.examples.vendorserver;

import java.net.URI;

/** What the server holds for Stripe: one account with its invoices. */
public final class Stripe {
    private static final String SECRET_KEY = "sk_test_example";
    private static final String API_VERSION = "2023-08-16";

    private final URI baseUri;
    private final Lists<StripeLine> invoices = new Lists<>(StripeLine::make);
    private final Vendor vendor = new StripeApi(invoices, SECRET_KEY);
    private final String invoiceId;

    Stripe(URI server) {
        this.baseUri = server.resolve("/stripe");
        this.invoiceId = addInvoice(1_987);
    }

    /** The base URI of the API, {@code …/stripe}. */
    public URI baseUri() {
        return baseUri;
    }

    /** The secret key: the user name of HTTP Basic, with an empty password, or a bearer token. */
    public String secretKey() {
        return SECRET_KEY;
    }

    /** The API version that the answers are of. */
    public String apiVersion() {
        return API_VERSION;
    }

    /** The invoice with 1,987 line items. */
    public String invoiceId() {
        return invoiceId;
    }

    /** Adds an invoice with so many line items and returns its id. */
    public synchronized String addInvoice(int lineItems) {
        return invoices.add("in_1" + new Dice("stripe invoice " + invoices.size()).id(23), lineItems);
    }

    /** The line items of an invoice: their ids, and the sum of {@code amount}, in cents. */
    public GroundTruth lineItems(String invoice) {
        return GroundTruth.of(
                invoices.get(invoice).stream().map(StripeLine::item).toList());
    }

    Vendor vendor() {
        return vendor;
    }
}
