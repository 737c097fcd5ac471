package dev.quire.clients.planetscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.auth.Credentials;
import dev.quire.client.errors.NotFoundException;
import dev.quire.client.errors.UnauthorizedException;
import dev.quire.client.paging.CursorLoopException;
import dev.quire.client.paging.PageContractException;
import dev.quire.clients.planetscale.model.Invoice;
import dev.quire.clients.planetscale.model.InvoiceLineItem;
import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.Fault;
import dev.quire.examples.vendorserver.VendorServer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is peculiar to PlanetScale: page numbers in the body, null on the last page. */
class PlanetScaleRulesTest {
    private static final Endpoint LINES = Endpoint.PLANETSCALE_LINE_ITEMS;

    private final VendorServer server = VendorServer.start();
    private final PlanetScaleLines lines = new PlanetScaleLines(server);
    private final String organization = server.planetscale().organization();

    @AfterEach
    void stop() {
        lines.close();
        server.close();
    }

    @Test
    void invoiceHasTheSumOfItsLines() {
        String id = server.planetscale().invoiceId();
        Invoice invoice = lines.client(client -> {}).invoices().getInvoice(organization, id);
        assertThat(invoice.id()).isEqualTo(id);
        assertThat(invoice.total()).isEqualByComparingTo(lines.truth(id).sum());
        assertThat(invoice.billingPeriodStart()).isEqualTo(OffsetDateTime.parse("2026-10-01T00:00:00Z"));
        assertThat(invoice.billingPeriodEnd()).isEqualTo(OffsetDateTime.parse("2026-11-01T00:00:00Z"));
        assertThat(server.requests().all()).hasSize(1);
    }

    @Test
    void emptyPageInTheMiddleGoesOnToThePageItNames() {
        String id = lines.add(30);
        server.faults().next(LINES, Fault.none(), Fault.emptyPage());
        List<String> expected = new ArrayList<>(lines.truth(id).ids().subList(0, 7));
        expected.addAll(lines.truth(id).ids().subList(14, 30));
        assertThat(lines.walk(id).pageSize(7).stream().map(InvoiceLineItem::id).toList())
                .isEqualTo(expected);
        assertThat(lines.requestsSeen()).isEqualTo(5);
    }

    @Test
    void nextUrlOnAnotherHostIsNeitherCalledNorNeeded() {
        try (VendorServer other = VendorServer.start()) {
            String foreign = other.planetscale().baseUri() + "/organizations/acme/invoices/i/line-items?page=2";
            server.faults().next(LINES, Fault.replaceBody(page("2", "\"" + foreign + "\"")));
            assertThat(lines.walkLongList().maxPages(2).toList(25)).hasSize(25);
            assertThat(other.requests().all()).isEmpty();
            assertThat(server.requests().all()).hasSize(2);
            assertThat(server.requests().last().queryParameter("page")).isEqualTo("2");
        }
    }

    @Test
    void pageNumberThatDoesNotAdvanceIsALoop() {
        server.faults().next(LINES, Fault.none(), Fault.replaceBody(page("1", "null")));
        assertThatThrownBy(() -> lines.walkLongList().toList(100)).isInstanceOf(CursorLoopException.class);
        assertThat(lines.requestsSeen()).isEqualTo(2);
    }

    @Test
    void pageThatLacksItsItemsAndItsNextIsAnErrorAndNotAnEnd() {
        server.faults().next(LINES, Fault.none(), Fault.replaceBody("{\"current_page\":2}"));
        assertThatThrownBy(() -> lines.walkLongList().toList(100)).isInstanceOf(PageContractException.class);
    }

    @Test
    void unknownTokenIsUnauthorizedAndItsBodyIsKeptAsText() {
        try (PlanetScaleClient stranger = PlanetScaleClient.builder()
                .baseUrl(server.planetscale().baseUri().toString())
                .credentials(Credentials.apiKeyHeader("Authorization", "other:secret"))
                .build()) {
            assertThatThrownBy(() -> stranger.invoices().getInvoice(organization, "i"))
                    .isInstanceOfSatisfying(UnauthorizedException.class, e -> {
                        assertThat(e.error()).isNull();
                        assertThat(e.body()).contains("unauthorized");
                        assertThat(e.toString()).doesNotContain("secret");
                    });
            assertThat(stranger.toString()).doesNotContain("secret");
        }
    }

    @Test
    void unknownOrganizationIsNotFound() {
        PlanetScaleClient client = lines.client(settings -> {});
        assertThatThrownBy(() -> client.invoices().getInvoice("other", lines.longList()))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("get_invoice");
        assertThatThrownBy(() -> client.invoices()
                        .getInvoiceLineItems(organization, "none")
                        .first())
                .isInstanceOf(NotFoundException.class);
    }

    private static String page(String next, String nextUrl) {
        return "{\"current_page\":1,\"next_page\":" + next + ",\"next_page_url\":" + nextUrl
                + ",\"prev_page\":null,\"prev_page_url\":null,\"data\":[]}";
    }
}
