package dev.quire.examples.reactive;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.client.errors.ApiException;
import dev.quire.clients.stripe.InvoiceLineItems;
import dev.quire.clients.stripe.model.InvoiceLineItem;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

class ReactorTest {
    private final Invoice invoice = new Invoice();
    private final InvoiceLineItems lines = invoice.lines();

    @AfterEach
    void close() {
        invoice.close();
    }

    @Test
    void everyItemComesOnceInOrder() {
        Flux<InvoiceLineItem> flux = JdkFlowAdapter.flowPublisherToFlux(lines.async());
        assertThat(flux.map(InvoiceLineItem::id).collectList().block()).isEqualTo(invoice.ids());
        assertThat(invoice.requests()).isEqualTo(4);
    }

    @Test
    void demandBringsPages() throws InterruptedException {
        BlockingQueue<InvoiceLineItem> received = new LinkedBlockingQueue<>();
        BaseSubscriber<InvoiceLineItem> subscriber = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                subscription.request(10);
            }

            @Override
            protected void hookOnNext(InvoiceLineItem line) {
                received.add(line);
            }
        };
        JdkFlowAdapter.flowPublisherToFlux(lines.async()).subscribe(subscriber);
        for (int i = 0; i < 10; i++) {
            assertThat(received.poll(1, TimeUnit.MINUTES)).isNotNull();
        }
        assertThat(invoice.requests()).isEqualTo(1);
        subscriber.request(1);
        assertThat(received.poll(1, TimeUnit.MINUTES)).isNotNull();
        assertThat(invoice.requests()).isEqualTo(2);
        subscriber.cancel();
    }

    @Test
    void cancellingStopsRequests() {
        Flux<InvoiceLineItem> flux = JdkFlowAdapter.flowPublisherToFlux(lines.async());
        assertThat(flux.take(20).map(InvoiceLineItem::id).collectList().block())
                .isEqualTo(invoice.ids().subList(0, 20));
        assertThat(invoice.requests()).isEqualTo(2);
    }

    @Test
    void failureTellsWhereToGoOn() {
        invoice.failAtPage3();
        Flux<InvoiceLineItem> flux = JdkFlowAdapter.flowPublisherToFlux(lines.async())
                .onErrorResume(
                        ApiException.class,
                        failure -> JdkFlowAdapter.flowPublisherToFlux(
                                lines.from(requireNonNull(failure.walk()).resumeFrom())
                                        .async()));
        assertThat(flux.map(InvoiceLineItem::id).collectList().block()).isEqualTo(invoice.ids());
        assertThat(invoice.requests()).isEqualTo(5);
    }
}
