package dev.quire.clients.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.quire.client.Cursor;
import dev.quire.client.auth.Credentials;
import dev.quire.client.errors.NotFoundException;
import dev.quire.client.errors.UnauthorizedException;
import dev.quire.client.http.CallContext;
import dev.quire.client.http.CallListener;
import dev.quire.client.http.CallOptions;
import dev.quire.client.paging.PageContractException;
import dev.quire.clients.stripe.model.Discount;
import dev.quire.clients.stripe.model.ErrorDetail;
import dev.quire.clients.stripe.model.ErrorResponse;
import dev.quire.clients.stripe.model.InvoiceLineItem;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.Fault;
import dev.quire.examples.vendorserver.RecordedRequest;
import dev.quire.examples.vendorserver.VendorServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is peculiar to Stripe. */
class StripeRulesTest {
    private static final Endpoint LINES = Endpoint.STRIPE_INVOICE_LINES;

    private final VendorServer server = VendorServer.start();
    private final StripeLines lines = new StripeLines(server);

    @AfterEach
    void stop() {
        lines.close();
        server.close();
    }

    @Test
    void versionIsPinnedOnEveryPageInBothDirections() {
        InvoiceLineItems walk = lines.walk(lines.add(12)).pageSize(5);
        Cursor end = endOf(walk);
        walk.from(end).backward().forEach(line -> {});
        assertThat(server.requests().to(LINES))
                .hasSize(6)
                .allMatch(request -> "2023-08-16".equals(request.header("Stripe-Version")));
    }

    @Test
    void answerOfAnotherVersionIsToldOncePerClient() {
        List<String> told = new ArrayList<>();
        CallListener listener = new CallListener() {
            @Override
            public void apiVersionDiffers(CallContext context, String header, String expected, String received) {
                told.add(context.operationId() + ": " + header + " " + expected + " " + received);
            }
        };
        Fault newer = Fault.header("Stripe-Version", "2024-04-10");
        server.faults().next(LINES, Fault.none(), newer, newer);
        String id = lines.add(12);
        lines.walk(id, client -> client.listener(listener)).pageSize(5).forEach(line -> {});
        assertThat(told).containsExactly("listInvoiceLineItems: Stripe-Version 2023-08-16 2024-04-10");
    }

    @Test
    void requestsNeverCarryBothCursors() {
        InvoiceLineItems walk = lines.walk(lines.add(12)).pageSize(5);
        Cursor end = endOf(walk);
        Cursor turn = endOf(walk.from(end).backward().limit(4));
        walk.from(turn).forEach(line -> {});
        assertThat(server.requests().to(LINES))
                .noneMatch(request -> request.queryParameter("starting_after") != null
                        && request.queryParameter("ending_before") != null);
    }

    @Test
    void cursorIsTheIdOfTheLastLine() {
        String id = lines.add(12);
        lines.walk(id).pageSize(5).forEach(line -> {});
        List<String> ids = lines.truth(id).ids();
        assertThat(server.requests().to(LINES))
                .extracting(request -> request.queryParameter("starting_after"))
                .containsExactly(null, ids.get(4), ids.get(9));
    }

    @Test
    void moreWithoutALineToGoOnFromIsAnErrorAndNeverAnEnd() {
        String id = lines.add(12);
        server.faults().next(LINES, Fault.none(), Fault.emptyPage());
        InvoiceLineItems walk = lines.walk(id).pageSize(5);
        List<String> ids = new ArrayList<>();
        assertThatThrownBy(() -> walk.forEach(line -> ids.add(line.id())))
                .isInstanceOfSatisfying(PageContractException.class, e -> {
                    assertThat(e.rule()).isEqualTo("more-needs-a-way-on");
                    walk.from(Objects.requireNonNull(e.walk()).resumeFrom()).forEach(line -> ids.add(line.id()));
                });
        assertThat(ids).isEqualTo(lines.truth(id).ids());
    }

    @Test
    void optionsHoldForEveryPage() {
        String id = lines.add(60);
        CallOptions expanded =
                CallOptions.none().query("expand[]", "data.discounts").header("Idempotency-Key", "k1");
        List<InvoiceLineItem> items = lines.walk(id).with(expanded).pageSize(25).toList(60);
        assertThat(items)
                .flatExtracting(InvoiceLineItem::discounts)
                .isNotEmpty()
                .allMatch(Discount.class::isInstance);
        assertThat(items)
                .filteredOn(item -> !item.discounts().isEmpty())
                .extracting(InvoiceLineItem::id)
                .as("discounts on more than one page")
                .anyMatch(lines.truth(id).ids().subList(25, 60)::contains);
        assertThat(server.requests().to(LINES))
                .hasSize(3)
                .allMatch(request -> "data.discounts".equals(request.queryParameter("expand[]"))
                        && "k1".equals(request.header("Idempotency-Key")));
    }

    @Test
    void unknownKeyIsUnauthorizedWithTheTypedBody() {
        try (StripeClient stranger = StripeClient.builder()
                .baseUrl(server.stripe().baseUri().toString())
                .credentials(Credentials.basic("sk_test_other", ""))
                .build()) {
            assertThatThrownBy(() ->
                            stranger.invoices().listInvoiceLineItems("in_1").first())
                    .isInstanceOfSatisfying(UnauthorizedException.class, e -> {
                        assertThat(e.status()).isEqualTo(401);
                        assertThat(e.requestId()).startsWith("req_example");
                        assertThat(e.operationId()).isEqualTo("listInvoiceLineItems");
                        ErrorResponse body = Objects.requireNonNull(e.error(ErrorResponse.class));
                        assertThat(body.error().type().value()).isEqualTo("invalid_request_error");
                        assertThat(e.toString()).doesNotContain("sk_test_other");
                        assertThat(e.walk()).isNotNull();
                    });
        }
        assertThat(server.requests().all()).as("no second try").hasSize(1);
    }

    @Test
    void unknownInvoiceIsNotFoundWithTheTypedBody() {
        assertThatThrownBy(() -> lines.walk("in_none").first()).isInstanceOfSatisfying(NotFoundException.class, e -> {
            ErrorDetail error =
                    Objects.requireNonNull(e.error(ErrorResponse.class)).error();
            assertThat(error.code()).isEqualTo("resource_missing");
            assertThat(error.docUrl()).isEqualTo("https://stripe.com/docs/error-codes/resource_missing");
            assertThat(error.message()).isEqualTo("No such invoice: 'in_none'");
            assertThat(error.param()).isEqualTo("invoice");
            assertThat(error.type().value()).isEqualTo("invalid_request_error");
            assertThat(error.requestLogUrl()).isNull();
            assertThat(e).hasMessageContaining("listInvoiceLineItems").hasMessageContaining("404");
        });
        assertThat(server.requests().all()).hasSize(1);
    }

    @Test
    void everyRequestSaysWhoSendsItAndIsAuthorized() {
        lines.walk(lines.add(12)).pageSize(5).forEach(line -> {});
        assertThat(server.requests().all())
                .hasSize(3)
                .extracting(request -> request.header("User-Agent"))
                .allMatch(agent -> agent != null && agent.contains("quire/"));
        assertThat(server.requests().all())
                .extracting(RecordedRequest::method, request -> request.header("Authorization"))
                .containsOnly(tuple("GET", "Basic c2tfdGVzdF9leGFtcGxlOg=="));
    }

    private static Cursor endOf(InvoiceLineItems walk) {
        List<Cursor> places = new ArrayList<>();
        walk.checkpoint(places::add).forEach(line -> {});
        return places.get(places.size() - 1);
    }
}
