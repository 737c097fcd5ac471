package dev.quire.benchmarks.beside;

import dev.quire.client.Cursor;
import dev.quire.client.auth.Credentials;
import dev.quire.client.errors.ApiException;
import dev.quire.client.http.CallListener;
import dev.quire.clients.stripe.InvoiceLineItems;
import dev.quire.clients.stripe.StripeClient;
import dev.quire.clients.stripe.model.InvoiceLineItem;
import dev.quire.examples.vendorserver.VendorServer;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;

/** The client that Quire generates for Stripe. */
final class QuireLibrary implements Library {
    private final StripeClient client;

    QuireLibrary(VendorServer server) {
        client = StripeClient.builder()
                .baseUrl(server.stripe().baseUri().toString())
                .credentials(Credentials.basic(server.stripe().secretKey(), ""))
                .listener(CallListener.none())
                .build();
    }

    @Override
    public String name() {
        return "Quire";
    }

    @Override
    public Listing lines(String invoice) {
        InvoiceLineItems list = list(invoice);
        return () -> ids(list);
    }

    @Override
    public Optional<Listing> ahead(String invoice) {
        InvoiceLineItems list = list(invoice).prefetch(1);
        return Optional.of(() -> ids(list));
    }

    @Override
    public Listing limited(String invoice, int limit) {
        InvoiceLineItems list = list(invoice).limit(limit);
        return () -> ids(list);
    }

    @Override
    public Listing backFrom(String invoice, int index) {
        Cursor place = list(invoice).maxPages(index / PAGE).pages().stream()
                .reduce((one, next) -> next)
                .orElseThrow()
                .next();
        InvoiceLineItems list =
                list(invoice).from(Objects.requireNonNull(place)).backward();
        return () -> ids(list);
    }

    @Override
    public Optional<Listing> resumed(String invoice, Throwable failure) {
        if (!(failure instanceof ApiException told) || told.walk() == null) {
            return Optional.empty();
        }
        InvoiceLineItems list = list(invoice).from(told.walk().resumeFrom());
        return Optional.of(() -> ids(list));
    }

    private InvoiceLineItems list(String invoice) {
        return client.invoices().listInvoiceLineItems(invoice).pageSize(PAGE);
    }

    private static Iterator<String> ids(InvoiceLineItems list) {
        return new MappedIterator<>(list.iterator(), InvoiceLineItem::id);
    }

    @Override
    public void close() {
        client.close();
    }
}
