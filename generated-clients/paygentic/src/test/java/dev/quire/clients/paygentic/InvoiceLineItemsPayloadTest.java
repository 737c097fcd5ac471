package dev.quire.clients.paygentic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.clients.paygentic.model.InvoiceLineItem;
import dev.quire.clients.paygentic.model.InvoiceLineItemPage;
import dev.quire.contracts.JsonMeaning;
import dev.quire.contracts.Payloads;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The payload of the page "Get Line Items", byte for byte as published. */
class InvoiceLineItemsPayloadTest {
    private static final String PAYLOAD = Payloads.of("paygentic", "get-invoice-line-items");
    private static final JsonMeaning MEANING = JsonMeaning.withTimes();

    private final InvoiceLineItemPage page = InvoiceLineItemPage.fromJson(PAYLOAD);

    @Test
    void pageIsDecoded() {
        assertThat(page.invoiceId()).isEqualTo("inv_r1s2t3u4v5w6x7y8");
        assertThat(page.lineItems()).hasSize(2);
        assertThat(page.nextPageToken()).isNull();
        assertThat(page.isNull("nextPageToken")).isTrue();
        assertThat(page.totalCount()).as("as the page has it, beside two items").isEqualTo(3L);
        assertThat(page.unknownMembers()).isEmpty();
    }

    @Test
    void usageIsDecoded() {
        InvoiceLineItem usage = page.lineItems().get(0);
        assertThat(usage.eventType().value()).isEqualTo("usage");
        assertThat(usage.eventId()).isEqualTo("usg_a1b2c3d4e5f6g7h8");
        assertThat(usage.eventSourceId()).isEqualTo("bm_l5m6n7o8p9q0r1s2");
        assertThat(usage.invoiceDisplayName()).isEqualTo("Claude Token Consumption");
        assertThat(usage.lineItemType()).isNotNull();
        assertThat(usage.lineItemType().is("charge")).isTrue();
        assertThat(usage.meterEventId()).isEqualTo("me_x9y0z1a2b3c4d5e6");
        assertThat(usage.metricDescription()).isEqualTo("Language model token consumption");
        assertThat(usage.metricName()).isEqualTo("Token Usage");
        assertThat(usage.metricUnit()).isEqualTo("tokens");
        assertThat(usage.quantity()).isEqualTo(new BigDecimal("2500"));
        assertThat(usage.taxRate()).isEqualTo(new BigDecimal("0.085"));
        assertThat(usage.totalAmount()).isEqualTo(new BigDecimal("0.05425"));
        assertThat(usage.totalPrice()).isEqualTo(new BigDecimal("0.05"));
        assertThat(usage.totalTax()).isEqualTo(new BigDecimal("0.00425"));
        assertThat(usage.unitPrice()).isEqualTo(new BigDecimal("0.00002"));
        assertThat(usage.unknownMembers()).isEmpty();
    }

    @Test
    void feeIsDecoded() {
        InvoiceLineItem fee = page.lineItems().get(1);
        assertThat(fee.eventType().value()).isEqualTo("fee");
        assertThat(fee.eventId()).isEqualTo("fee_b2c3d4e5f6g7h8i9");
        assertThat(fee.eventSourceId()).isEqualTo("fee_h3i4j5k6l7m8n9o0");
        assertThat(fee.invoiceDisplayName()).isEqualTo("Platform Fee");
        assertThat(fee.lineItemType()).as("absent").isNull();
        assertThat(fee.isNull("lineItemType")).isFalse();
        assertThat(fee.meterEventId()).isEmpty();
        assertThat(fee.metricDescription()).isEqualTo("Monthly platform fee");
        assertThat(fee.metricName()).isEqualTo("Platform Fee");
        assertThat(fee.metricUnit()).isEqualTo("charge");
        assertThat(fee.quantity()).isEqualTo(new BigDecimal("1"));
        assertThat(fee.taxRate()).isEqualTo(new BigDecimal("0.1"));
        assertThat(fee.totalAmount()).isEqualTo(new BigDecimal("5.50"));
        assertThat(fee.totalPrice()).isEqualTo(new BigDecimal("5.00"));
        assertThat(fee.totalTax()).isEqualTo(new BigDecimal("0.50"));
        assertThat(fee.unitPrice()).isEqualTo(new BigDecimal("5.00"));
        assertThat(fee.unknownMembers()).isEmpty();
    }

    @Test
    void encodedAgainItMeansTheSame() {
        assertThat(MEANING.differences(PAYLOAD, page.toJson())).isEmpty();
        assertThat(MEANING.differences(PAYLOAD, page.toBuilder().build().toJson()))
                .isEmpty();
        assertThat(page.toBuilder().build()).isEqualTo(page).hasSameHashCodeAs(page);
    }

    @Test
    void builtFromNothingItMeansTheSame() {
        InvoiceLineItem fee = page.lineItems().get(1);
        InvoiceLineItem built = InvoiceLineItem.builder()
                .eventType(fee.eventType())
                .eventId("fee_b2c3d4e5f6g7h8i9")
                .eventSourceId("fee_h3i4j5k6l7m8n9o0")
                .invoiceDisplayName("Platform Fee")
                .meterEventId("")
                .metricDescription("Monthly platform fee")
                .metricName("Platform Fee")
                .metricUnit("charge")
                .quantity(BigDecimal.ONE)
                .taxRate(new BigDecimal("0.1"))
                .totalAmount(new BigDecimal("5.50"))
                .totalPrice(new BigDecimal("5.00"))
                .totalTax(new BigDecimal("0.50"))
                .unitPrice(new BigDecimal("5.00"))
                .build();
        assertThat(built).isEqualTo(fee);
        InvoiceLineItemPage rebuilt = InvoiceLineItemPage.builder()
                .invoiceId("inv_r1s2t3u4v5w6x7y8")
                .lineItems(List.of(page.lineItems().get(0), built))
                .nextPageToken(null)
                .totalCount(3L)
                .build();
        assertThat(MEANING.differences(PAYLOAD, rebuilt.toJson())).isEmpty();
    }

    @Test
    void decimalsAreSentWithoutAnExponent() {
        InvoiceLineItem tiny = InvoiceLineItem.builder()
                .unitPrice(new BigDecimal("2E-10"))
                .totalPrice(new BigDecimal("1E+3"))
                .build();
        assertThat(tiny.toJson()).isEqualTo("{\"totalPrice\":\"1000\",\"unitPrice\":\"0.0000000002\"}");
    }
}
