package dev.quire.examples.reactive;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.client.errors.ApiException;
import dev.quire.client.paging.AsyncPaged;
import dev.quire.clients.stripe.InvoiceLineItems;
import dev.quire.clients.stripe.model.InvoiceLineItem;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;

class RxJavaTest {
    private final Invoice invoice = new Invoice();
    private final InvoiceLineItems lines = invoice.lines();

    @AfterEach
    void close() {
        invoice.close();
    }

    @Test
    void everyItemComesOnceInOrder() {
        Flowable<InvoiceLineItem> flowable = Flowable.fromPublisher(FlowAdapters.toPublisher(lines.async()));
        assertThat(flowable.map(InvoiceLineItem::id).toList().blockingGet()).isEqualTo(invoice.ids());
        assertThat(invoice.requests()).isEqualTo(4);
    }

    @Test
    void demandBringsPages() {
        TestSubscriber<InvoiceLineItem> subscriber = flowable(lines.async()).test(10);
        subscriber.awaitCount(10);
        assertThat(invoice.requests()).isEqualTo(1);
        subscriber.request(1);
        subscriber.awaitCount(11);
        assertThat(invoice.requests()).isEqualTo(2);
        subscriber.cancel();
    }

    @Test
    void cancellingStopsRequests() {
        assertThat(flowable(lines.async())
                        .take(20)
                        .map(InvoiceLineItem::id)
                        .toList()
                        .blockingGet())
                .isEqualTo(invoice.ids().subList(0, 20));
        assertThat(invoice.requests()).isEqualTo(2);
    }

    @Test
    void failureTellsWhereToGoOn() {
        invoice.failAtPage3();
        Flowable<InvoiceLineItem> whole = flowable(lines.async())
                .onErrorResumeNext(failure -> failure instanceof ApiException told
                        ? flowable(lines.from(requireNonNull(told.walk()).resumeFrom())
                                .async())
                        : Flowable.error(failure));
        assertThat(whole.map(InvoiceLineItem::id).toList().blockingGet()).isEqualTo(invoice.ids());
        assertThat(invoice.requests()).isEqualTo(5);
    }

    private static <T> Flowable<T> flowable(AsyncPaged<T> list) {
        return Flowable.fromPublisher(FlowAdapters.toPublisher(list));
    }
}
