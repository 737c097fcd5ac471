package dev.quire.benchmarks.beside;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.InvoiceLineItem;
import com.stripe.param.InvoiceLineItemListParams;
import dev.quire.examples.vendorserver.VendorServer;
import java.util.Iterator;
import java.util.Optional;

/** stripe-java with its auto-paging iterable and its own settings, but for retries, which it would make none of. */
final class StripeJavaLibrary implements Library {
    /** As many as Quire makes when nothing is said. */
    private static final int RETRIES = 3;

    private final VendorServer server;
    private final StripeClient client;

    StripeJavaLibrary(VendorServer server) {
        this.server = server;
        client = StripeClient.builder()
                .setApiBase(server.stripe().baseUri().toString())
                .setApiKey(server.stripe().secretKey())
                .setMaxNetworkRetries(RETRIES)
                .build();
    }

    @Override
    public String name() {
        return "stripe-java " + Stripe.VERSION;
    }

    @Override
    public Listing lines(String invoice) {
        return limited(invoice, PAGE);
    }

    @Override
    public Optional<Listing> ahead(String invoice) {
        return Optional.empty();
    }

    /** Its only limit is the page size. */
    @Override
    public Listing limited(String invoice, int limit) {
        return () -> ids(invoice, InvoiceLineItemListParams.builder().setLimit((long) limit));
    }

    @Override
    public Listing backFrom(String invoice, int index) {
        String id = server.stripe().lineItems(invoice).ids().get(index);
        return () -> ids(
                invoice,
                InvoiceLineItemListParams.builder().setLimit((long) PAGE).setEndingBefore(id));
    }

    /** Its exceptions know nothing of the walk. */
    @Override
    public Optional<Listing> resumed(String invoice, Throwable failure) {
        return Optional.empty();
    }

    // The later name of invoices(), v1().invoices(), is not known to the versions that speak the server's API version.
    @SuppressWarnings("deprecation")
    private Iterator<String> ids(String invoice, InvoiceLineItemListParams.Builder parameters) throws StripeException {
        Iterable<InvoiceLineItem> lines =
                client.invoices().lineItems().list(invoice, parameters.build()).autoPagingIterable();
        return new MappedIterator<>(lines.iterator(), InvoiceLineItem::getId);
    }

    /** It holds nothing that could be closed. */
    @Override
    public void close() {}
}
