package dev.quire.clients.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.errors.DeadlineException;
import dev.quire.client.errors.NotFoundException;
import dev.quire.client.errors.ServerErrorException;
import dev.quire.client.http.Call;
import dev.quire.client.http.CallOptions;
import dev.quire.client.http.Response;
import dev.quire.client.http.Retries;
import dev.quire.clients.stripe.model.InvoiceLineItemList;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.Fault;
import dev.quire.examples.vendorserver.VendorServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same operations as calls: with the whole response, asynchronous, with options. */
class CallsTest {
    private static final Endpoint LINES = Endpoint.STRIPE_INVOICE_LINES;

    private final VendorServer server = VendorServer.start();
    private final StripeLines lines = new StripeLines(server);
    private final InvoicesApi invoices = lines.client(client -> {}).invoices();
    private final String id = server.stripe().invoiceId();

    @AfterEach
    void stop() {
        lines.close();
        server.close();
    }

    @Test
    void callOfAPagedOperationFetchesOnePage() {
        InvoiceLineItemList page = invoices.calls().listInvoiceLineItems(id).execute();
        assertThat(page.data()).hasSize(10);
        assertThat(page.hasMore()).isTrue();
        assertThat(server.requests().all()).hasSize(1);
    }

    @Test
    void responseTellsStatusHeadersAndRequestId() {
        Response<InvoiceLineItemList> response =
                invoices.calls().listInvoiceLineItems(id).response();
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.requestId()).startsWith("req_example");
        assertThat(response.headers().first("stripe-version")).isEqualTo("2023-08-16");
        assertThat(response.uri()).hasPath("/stripe/v1/invoices/" + id + "/lines");
        assertThat(response.body().data()).hasSize(10);
    }

    @Test
    void asyncGivesTheSameLater() {
        Call<InvoiceLineItemList> call = invoices.calls().listInvoiceLineItems(id);
        CompletableFuture<InvoiceLineItemList> later = call.async();
        assertThat(later.join()).isEqualTo(call.execute());
        assertThat(call.asyncResponse().join().status()).isEqualTo(200);
    }

    @Test
    void asyncFailsWithTheSameException() {
        CompletableFuture<InvoiceLineItemList> later =
                invoices.calls().listInvoiceLineItems("in_none").async();
        assertThatThrownBy(later::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void cursorAndLimitCanBeSentWithARawPage() {
        CallOptions options = CallOptions.none().query("limit", 3);
        InvoiceLineItemList page =
                invoices.calls().listInvoiceLineItems(id).with(options).execute();
        assertThat(page.data()).hasSize(3);
        assertThat(server.requests().last().queryParameter("limit")).isEqualTo("3");
    }

    @Test
    void optionsOfACallReplaceThoseOfTheClient() {
        server.faults().next(LINES, Fault.status(503), Fault.status(503));
        Call<InvoiceLineItemList> call = invoices.calls().listInvoiceLineItems(id);
        assertThatThrownBy(() ->
                        call.with(CallOptions.none().retries(Retries.none())).execute())
                .isInstanceOf(ServerErrorException.class);
        assertThat(server.requests().all()).hasSize(1);
        assertThat(call.execute().data()).hasSize(10);
        assertThat(server.requests().all()).hasSize(3);
    }

    @Test
    void timeoutHoldsForABodyThatStalls() {
        server.faults().next(LINES, Fault.stallBody(100));
        CompletableFuture<Void> clock = lines.attemptTimesOutAfter(1);
        CallOptions once = CallOptions.none().retries(Retries.none());
        assertThatThrownBy(() ->
                        invoices.calls().listInvoiceLineItems(id).with(once).execute())
                .isInstanceOf(DeadlineException.class);
        clock.join();
    }

    @Test
    void callCanBeSentAgain() {
        Call<InvoiceLineItemList> call = invoices.calls().listInvoiceLineItems(id);
        assertThat(call.execute()).isEqualTo(call.execute());
        assertThat(server.requests().all()).hasSize(2);
    }

    @Test
    void pathValuesCanNotClimb() {
        assertThatThrownBy(() -> invoices.calls().listInvoiceLineItems("").execute())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> invoices.calls().listInvoiceLineItems("..").execute())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> invoices.calls()
                        .listInvoiceLineItems("../../v1/secrets?x=#")
                        .execute())
                .isInstanceOf(NotFoundException.class);
        assertThat(server.requests().last().query()).isNull();
    }

    @Test
    void closedClientRefusesCalls() {
        lines.close();
        assertThatThrownBy(() -> invoices.calls().listInvoiceLineItems(id).execute())
                .isInstanceOf(IllegalStateException.class);
    }
}
