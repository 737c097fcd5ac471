package dev.quire.clients.planetscale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.clients.planetscale.model.BilledResource;
import dev.quire.clients.planetscale.model.Invoice;
import dev.quire.clients.planetscale.model.InvoiceLineItem;
import dev.quire.clients.planetscale.model.InvoiceLineItemPage;
import dev.quire.contracts.JsonMeaning;
import dev.quire.contracts.Payloads;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Payloads that follow the schema of PlanetScale's pages, which show none. */
class PayloadTest {
    private static final String FIRST = Payloads.of("planetscale", "get-invoice-line-items-first-page");
    private static final String LAST = Payloads.of("planetscale", "get-invoice-line-items-last-page");
    private static final String INVOICE = Payloads.of("planetscale", "get-invoice");
    private static final String URL =
            "https://api.planetscale.com/v1/organizations/acme/invoices/9k2m4x7q1zpa/line-items?page=";
    private static final JsonMeaning MEANING = JsonMeaning.withTimes(
            "created_at", "updated_at", "deleted_at", "billing_period_start", "billing_period_end");

    private final InvoiceLineItemPage first = InvoiceLineItemPage.fromJson(FIRST);
    private final InvoiceLineItemPage last = InvoiceLineItemPage.fromJson(LAST);

    @Test
    void invoiceIsDecoded() {
        Invoice invoice = Invoice.fromJson(INVOICE);
        assertThat(invoice.id()).isEqualTo("9k2m4x7q1zpa");
        assertThat(invoice.total()).isEqualTo(new BigDecimal("1284.37"));
        assertThat(invoice.billingPeriodStart()).isEqualTo(time("2026-10-01T00:00:00Z"));
        assertThat(invoice.billingPeriodEnd()).isEqualTo(time("2026-11-01T00:00:00Z"));
        assertThat(invoice.unknownMembers()).isEmpty();
        assertThat(MEANING.differences(INVOICE, invoice.toJson())).isEmpty();
        Invoice built = Invoice.builder()
                .id("9k2m4x7q1zpa")
                .total(new BigDecimal("1284.37"))
                .billingPeriodStart(time("2026-10-01T00:00:00Z"))
                .billingPeriodEnd(time("2026-11-01T00:00:00Z"))
                .build();
        assertThat(built).isEqualTo(invoice).hasSameHashCodeAs(invoice);
    }

    @Test
    void firstPageIsDecoded() {
        assertThat(first.currentPage()).isEqualTo(1L);
        assertThat(first.nextPage()).isEqualTo(2L);
        assertThat(first.nextPageUrl()).isEqualTo(URL + "2&per_page=2");
        assertThat(first.prevPage()).isNull();
        assertThat(first.prevPageUrl()).isNull();
        assertThat(List.of("prev_page", "prev_page_url")).allMatch(first::isNull);
        assertThat(first.data()).hasSize(2);
        assertThat(first.unknownMembers()).isEmpty();
    }

    @Test
    void lastPageIsDecoded() {
        assertThat(last.currentPage()).isEqualTo(2L);
        assertThat(last.nextPage()).isNull();
        assertThat(last.nextPageUrl()).isNull();
        assertThat(List.of("next_page", "next_page_url")).allMatch(last::isNull);
        assertThat(last.prevPage()).isEqualTo(1L);
        assertThat(last.prevPageUrl()).isEqualTo(URL + "1&per_page=2");
        assertThat(last.data()).hasSize(1);
        assertThat(last.unknownMembers()).isEmpty();
    }

    @Test
    void lineItemsAreDecoded() {
        InvoiceLineItem cluster = first.data().get(0);
        assertThat(cluster.id()).isEqualTo("t5w8n3c6vbqd");
        assertThat(cluster.subtotal()).isEqualTo(new BigDecimal("29.00"));
        assertThat(cluster.description()).isEqualTo("PS-10 cluster, 744 hours");
        assertThat(cluster.metricName()).isEqualTo("cluster_hours");
        assertThat(cluster.databaseId()).isEqualTo("h1r7y2k9sjle");
        assertThat(cluster.databaseName()).isEqualTo("orders");
        assertThat(cluster.unknownMembers()).isEmpty();
        InvoiceLineItem storage = first.data().get(1);
        assertThat(storage.id()).isEqualTo("a7d9p2z5lniw");
        assertThat(storage.subtotal()).isEqualTo(new BigDecimal("0.0375"));
        assertThat(storage.description()).isEqualTo("Storage over the included 10 GB");
        assertThat(storage.metricName()).isEqualTo("storage_gb_hours");
        assertThat(storage.databaseId()).isEqualTo("h1r7y2k9sjle");
        assertThat(storage.databaseName()).isEqualTo("orders");
        InvoiceLineItem credit = last.data().get(0);
        assertThat(credit.id()).isEqualTo("v6g8o1h3fumx");
        assertThat(credit.subtotal()).isEqualTo(new BigDecimal("-12.5"));
        assertThat(credit.description()).isEqualTo("Credit for an incident");
        assertThat(credit.metricName()).isEqualTo("credit");
        assertThat(credit.databaseId()).isEqualTo("n0c2w4d6itzb");
        assertThat(credit.databaseName()).isEqualTo("ledger");
    }

    @Test
    void resourcesAreDecoded() {
        BilledResource main = first.data().get(0).resource();
        assertThat(main.id()).isEqualTo("b4f6u8m0gxto");
        assertThat(main.name()).isEqualTo("main");
        assertThat(main.createdAt()).isEqualTo(time("2025-03-14T09:26:53.589Z"));
        assertThat(main.updatedAt()).isEqualTo(time("2026-10-31T23:59:59.999Z"));
        assertThat(main.deletedAt()).isNull();
        assertThat(main.isNull("deleted_at")).isTrue();
        assertThat(main.unknownMembers()).isEmpty();
        BilledResource dropped = first.data().get(1).resource();
        assertThat(dropped.id()).isEqualTo("e3s5q7j1yckr");
        assertThat(dropped.name()).isEqualTo("drop-old-index");
        assertThat(dropped.createdAt()).isEqualTo(time("2026-10-02T08:00:00Z"));
        assertThat(dropped.updatedAt()).isEqualTo(time("2026-10-05T16:30:12.250Z"));
        assertThat(dropped.deletedAt()).isEqualTo(time("2026-10-05T16:30:12.250Z"));
        BilledResource other = last.data().get(0).resource();
        assertThat(other.id()).isEqualTo("k9y1l3a5pqse");
        assertThat(other.name()).isEqualTo("main");
        assertThat(other.createdAt()).isEqualTo(time("2024-11-30T23:00:00Z"));
        assertThat(other.updatedAt()).isEqualTo(time("2026-10-20T12:00:00Z"));
        assertThat(other.deletedAt()).isNull();
    }

    @Test
    void encodedAgainTheyMeanTheSame() {
        assertThat(MEANING.differences(FIRST, first.toJson())).isEmpty();
        assertThat(MEANING.differences(LAST, last.toJson())).isEmpty();
        assertThat(MEANING.differences(FIRST, first.toBuilder().build().toJson()))
                .isEmpty();
        assertThat(InvoiceLineItemPage.fromJson(last.toJson())).isEqualTo(last).isNotEqualTo(first);
    }

    @Test
    void builtFromNothingItMeansTheSame() {
        InvoiceLineItem credit = last.data().get(0);
        InvoiceLineItemPage built = InvoiceLineItemPage.builder()
                .currentPage(2L)
                .prevPage(1L)
                .prevPageUrl(URL + "1&per_page=2")
                .data(List.of(InvoiceLineItem.builder()
                        .id("v6g8o1h3fumx")
                        .subtotal(new BigDecimal("-12.5"))
                        .description("Credit for an incident")
                        .metricName("credit")
                        .databaseId("n0c2w4d6itzb")
                        .databaseName("ledger")
                        .resource(credit.resource())
                        .build()))
                .build();
        assertThat(built).isEqualTo(last);
        assertThat(MEANING.differences(LAST, built.toJson())).isEmpty();
    }

    @Test
    void membersThatThePageDoesNotDescribeAreKept() {
        String newer = "{\"id\":\"i\",\"total\":12.50,\"paid\":true}";
        Invoice invoice = Invoice.fromJson(newer);
        assertThat(invoice.unknownMembers()).containsOnlyKeys("paid");
        assertThat(invoice.toJson()).contains("\"paid\":true");
    }

    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text);
    }
}
