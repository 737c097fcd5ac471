package dev.quire.examples.reactive;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.client.errors.ApiException;
import dev.quire.clients.stripe.InvoiceLineItems;
import dev.quire.clients.stripe.model.InvoiceLineItem;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MutinyTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Invoice invoice = new Invoice();
    private final InvoiceLineItems lines = invoice.lines();

    @AfterEach
    void close() {
        invoice.close();
    }

    @Test
    void everyItemComesOnceInOrder() {
        Multi<InvoiceLineItem> multi = Multi.createFrom().publisher(lines.async());
        assertThat(multi.map(InvoiceLineItem::id).collect().asList().await().atMost(LONG))
                .isEqualTo(invoice.ids());
        assertThat(invoice.requests()).isEqualTo(4);
    }

    @Test
    void demandBringsPages() {
        AssertSubscriber<InvoiceLineItem> subscriber =
                Multi.createFrom().publisher(lines.async()).subscribe().withSubscriber(AssertSubscriber.create(10));
        subscriber.awaitItems(10, LONG);
        assertThat(invoice.requests()).isEqualTo(1);
        subscriber.request(1);
        subscriber.awaitItems(11, LONG);
        assertThat(invoice.requests()).isEqualTo(2);
        subscriber.cancel();
    }

    @Test
    void cancellingStopsRequests() {
        Multi<InvoiceLineItem> multi =
                Multi.createFrom().publisher(lines.async()).select().first(20);
        assertThat(multi.map(InvoiceLineItem::id).collect().asList().await().atMost(LONG))
                .isEqualTo(invoice.ids().subList(0, 20));
        assertThat(invoice.requests()).isEqualTo(2);
    }

    @Test
    void failureTellsWhereToGoOn() {
        invoice.failAtPage3();
        Multi<InvoiceLineItem> multi = Multi.createFrom()
                .publisher(lines.async())
                .onFailure(ApiException.class)
                .recoverWithMulti(failure -> Multi.createFrom()
                        .publisher(lines.from(requireNonNull(((ApiException) failure).walk())
                                        .resumeFrom())
                                .async()));
        assertThat(multi.map(InvoiceLineItem::id).collect().asList().await().atMost(LONG))
                .isEqualTo(invoice.ids());
        assertThat(invoice.requests()).isEqualTo(5);
    }
}
