package dev.quire.examples.vendorserver;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;

/** What the server holds for Paygentic: invoices that are listed by token, and subscriptions that are listed by offset. */
public final class Paygentic {
    private static final String API_KEY = "paygentic_key_example";

    private final URI baseUri;
    private final Lists<Item> invoices = new Lists<>(PaygenticInvoiceLines::make);
    private final Lists<PaygenticLine> subscriptions = new Lists<>(PaygenticLine::make);
    private final String invoiceId;
    private final String subscriptionId;

    Paygentic(URI server) {
        this.baseUri = server.resolve("/paygentic");
        this.invoiceId = addInvoice(4_211);
        this.subscriptionId = addSubscription(3_333);
    }

    /** The base URI of the API, {@code …/paygentic}. */
    public URI baseUri() {
        return baseUri;
    }

    /** The API key; {@code Authorization} has to be {@code Bearer} and this. */
    public String apiKey() {
        return API_KEY;
    }

    /** The invoice with 4,211 line items, listed by token. */
    public String invoiceId() {
        return invoiceId;
    }

    /** Adds an invoice with so many line items, listed by token, and returns its id. */
    public synchronized String addInvoice(int lineItems) {
        return invoices.add("inv_" + new Dice("paygentic invoice " + invoices.size()).id(16), lineItems);
    }

    /** The line items of an invoice that is listed by token: their {@code eventId}, and the sum of {@code totalAmount}. */
    public GroundTruth invoiceLineItems(String invoice) {
        return GroundTruth.of(invoices.get(invoice));
    }

    /** The subscription with 3,333 line items, listed by offset. */
    public String subscriptionId() {
        return subscriptionId;
    }

    /** Adds a subscription with so many line items, listed by offset, and returns its id. */
    public synchronized String addSubscription(int lineItems) {
        return subscriptions.add("sub_" + new Dice("paygentic sub " + subscriptions.size()).id(16), lineItems);
    }

    /** The line items of a subscription: their {@code id}, and the sum of {@code total}. */
    public GroundTruth lineItems(String subscription) {
        return truth(subscription, line -> true);
    }

    /** The line items of a subscription with a status, {@code pending} or {@code invoiced}. */
    public GroundTruth lineItems(String subscription, String status) {
        return truth(subscription, line -> line.status().equals(status));
    }

    /** The invoices that the invoiced line items of a subscription are on. */
    public List<String> invoicesOf(String subscription) {
        return PaygenticLine.invoicesOf(subscription);
    }

    /** The line items of a subscription that are on an invoice. */
    public GroundTruth lineItemsOnInvoice(String subscription, String invoice) {
        return truth(subscription, line -> invoice.equals(line.invoiceId()));
    }

    Vendor vendor() {
        return new PaygenticApi(API_KEY, invoices, subscriptions);
    }

    private GroundTruth truth(String subscription, Predicate<PaygenticLine> filter) {
        return GroundTruth.of(subscriptions.get(subscription).stream()
                .filter(filter)
                .map(PaygenticLine::item)
                .toList());
    }
}
