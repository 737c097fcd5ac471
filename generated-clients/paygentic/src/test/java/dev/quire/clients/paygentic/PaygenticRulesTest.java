package dev.quire.clients.paygentic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.auth.Credentials;
import dev.quire.client.errors.BadRequestException;
import dev.quire.client.errors.NotFoundException;
import dev.quire.client.errors.UnauthorizedException;
import dev.quire.client.paging.CeilingException;
import dev.quire.clients.paygentic.model.ErrorBody;
import dev.quire.clients.paygentic.model.FieldError;
import dev.quire.clients.paygentic.model.InvoiceLineItem;
import dev.quire.clients.paygentic.model.LineItem;
import dev.quire.contracts.Payloads;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.Fault;
import dev.quire.examples.vendorserver.VendorServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is peculiar to Paygentic: opaque tokens in one list, a ceiling of offsets in the other. */
class PaygenticRulesTest {
    private static final Endpoint BY_TOKEN = Endpoint.PAYGENTIC_INVOICE_LINE_ITEMS;

    private final VendorServer server = VendorServer.start();
    private final LinesByToken byToken = new LinesByToken(server);
    private final LinesByOffset byOffset = new LinesByOffset(server);

    @AfterEach
    void stop() {
        byToken.close();
        byOffset.close();
        server.close();
    }

    @Test
    void emptyPagesInTheMiddleWithATokenGoOn() {
        String id = byToken.add(30);
        server.faults().next(BY_TOKEN, Fault.none(), Fault.emptyPage(), Fault.emptyPage());
        InvoiceLineItems walk = byToken.walk(id).pageSize(7);
        assertThat(walk.stream().map(InvoiceLineItem::eventId).toList())
                .isEqualTo(byToken.truth(id).ids());
        assertThat(byToken.requestsSeen()).isEqualTo(5 + 2);
    }

    @Test
    void firstOfAListThatBeginsWithAnEmptyPageIsFound() {
        String id = byToken.add(3);
        server.faults().next(BY_TOKEN, Fault.emptyPage());
        assertThat(byToken.walk(id).first().map(InvoiceLineItem::eventId))
                .contains(byToken.truth(id).ids().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\""})
    void tokenThatIsNullOrEmptyEndsTheWalk(String token) {
        String body = "{\"invoiceId\":\"inv_1\",\"lineItems\":[],\"totalCount\":9,\"nextPageToken\":" + token + "}";
        server.faults().next(BY_TOKEN, Fault.replaceBody(body));
        assertThat(byToken.walkLongList().toList(9)).isEmpty();
        assertThat(byToken.requestsSeen()).isEqualTo(1);
    }

    @Test
    void totalThatLiesDoesNotMatter() {
        server.faults().next(BY_TOKEN, Fault.replaceBody(Payloads.of("paygentic", "get-invoice-line-items")));
        assertThat(byToken.walkLongList().toList(3)).hasSize(2);
        assertThat(byToken.requestsSeen()).isEqualTo(1);
    }

    @Test
    void elevenThousandItemsEndAtTheCeiling() {
        String id = byOffset.add(11_000);
        List<String> ids =
                byOffset.walk(id).pageSize(1_000).stream().map(LineItem::id).toList();
        assertThat(ids).isEqualTo(byOffset.truth(id).ids());
        assertThat(byOffset.requestsSeen()).isEqualTo(11);
    }

    @Test
    void twelveThousandItemsAreAnErrorAtTheCeilingAndNotAnEnd() {
        String id = byOffset.add(12_000);
        List<String> ids = new ArrayList<>();
        LineItems walk = byOffset.walk(id).pageSize(1_000);
        assertThatThrownBy(() -> walk.forEach(item -> ids.add(item.id())))
                .isInstanceOfSatisfying(CeilingException.class, e -> {
                    assertThat(e.ceiling()).isEqualTo(10_000);
                    assertThat(e.total()).isEqualTo(12_000);
                    assertThat(Objects.requireNonNull(e.walk()).itemsDelivered())
                            .isEqualTo(11_000);
                });
        assertThat(ids).isEqualTo(byOffset.truth(id).ids().subList(0, 11_000));
        assertThat(byOffset.requestsSeen()).as("none beyond the ceiling").isEqualTo(11);
    }

    @Test
    void smallerPagesMeetTheCeilingEarlier() {
        String id = byOffset.add(11_000);
        LineItems walk = byOffset.walk(id).pageSize(500);
        assertThatThrownBy(() -> walk.toList(11_000)).isInstanceOf(CeilingException.class);
        assertThat(byOffset.requestsSeen()).isEqualTo(21);
        assertThat(walk.limit(10_500).toList(10_500)).hasSize(10_500);
    }

    @Test
    void offsetOfEachPageIsTheNumberOfItemsBefore() {
        byOffset.walk(byOffset.add(20)).pageSize(7).forEach(item -> {});
        assertThat(server.requests().all())
                .extracting(request -> request.queryParameter("offset"))
                .satisfies(offsets -> assertThat(offsets.get(0)).isIn(null, "0"))
                .endsWith("7", "14")
                .hasSize(3);
    }

    @Test
    void unknownKeyIsUnauthorizedWithTheTypedBody() {
        try (PaygenticClient stranger = PaygenticClient.builder()
                .baseUrl(server.paygentic().baseUri().toString())
                .credentials(Credentials.bearer("other"))
                .build()) {
            assertThatThrownBy(() ->
                            stranger.invoices().getInvoiceLineItems("inv_1").first())
                    .isInstanceOfSatisfying(UnauthorizedException.class, e -> {
                        ErrorBody body = Objects.requireNonNull(e.error(ErrorBody.class));
                        assertThat(body.error()).isEqualTo("unauthorized");
                        assertThat(body.message()).isEqualTo("Unauthorized");
                        assertThat(body.errors()).isNull();
                    });
        }
    }

    @Test
    void unknownInvoiceIsNotFoundWithTheTypedBody() {
        assertThatThrownBy(() -> byToken.walk("inv_none").first())
                .isInstanceOfSatisfying(NotFoundException.class, e -> {
                    ErrorBody body = Objects.requireNonNull(e.error(ErrorBody.class));
                    assertThat(body.error()).isEqualTo("not_found");
                    assertThat(body.message()).isEqualTo("Not Found");
                });
    }

    @Test
    void wrongParameterIsRefusedBeforeTheCall() {
        assertThatThrownBy(() -> byOffset.walk("no subscription").first())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("subscriptionId")
                .hasMessageContaining("pattern");
    }

    @Test
    void refusedParameterIsNamedInTheTypedBody() {
        assertThatThrownBy(() -> byOffset.walk("no subscription", client -> client.checkRequests(false))
                        .first())
                .isInstanceOfSatisfying(BadRequestException.class, e -> {
                    ErrorBody body = Objects.requireNonNull(e.error(ErrorBody.class));
                    assertThat(body.error()).isEqualTo("validation_error");
                    assertThat(body.errors()).hasSize(1);
                    FieldError field = body.errors().get(0);
                    assertThat(field.field()).isEqualTo("subscriptionId");
                    assertThat(field.message()).contains("must match");
                    assertThat(field.code()).isEqualTo("invalid_format");
                });
    }
}
