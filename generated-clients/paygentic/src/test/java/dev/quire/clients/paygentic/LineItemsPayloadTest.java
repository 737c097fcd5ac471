package dev.quire.clients.paygentic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.errors.DecodingException;
import dev.quire.clients.paygentic.model.LineItem;
import dev.quire.clients.paygentic.model.LineItemPage;
import dev.quire.clients.paygentic.model.LineItemStatus;
import dev.quire.contracts.JsonMeaning;
import dev.quire.contracts.Payloads;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The payload of the page "List Line Items", byte for byte as published. */
class LineItemsPayloadTest {
    private static final String PAYLOAD = Payloads.of("paygentic", "list-line-items");
    private static final JsonMeaning MEANING =
            JsonMeaning.withTimes("periodStart", "periodEnd", "invoiceAt", "calculatedAt", "createdAt", "updatedAt");
    private static final OffsetDateTime JANUARY = OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final LineItemPage page = LineItemPage.fromJson(PAYLOAD);

    @Test
    void pageIsDecoded() {
        assertThat(page.object().value()).isEqualTo("list");
        assertThat(page.data()).hasSize(1);
        assertThat(page.totalCount()).isEqualTo(1L);
        assertThat(page.summary().feeSubtotal()).isEqualTo(new BigDecimal("29.99"));
        assertThat(page.summary().meteredEstimatedSubtotal()).isEqualTo(new BigDecimal("0.00"));
        assertThat(page.summary().currency()).isEqualTo("USD");
        assertThat(page.unknownMembers()).isEmpty();
        assertThat(page.summary().unknownMembers()).isEmpty();
    }

    @Test
    void lineItemIsDecoded() {
        LineItem item = page.data().get(0);
        assertThat(item.id()).isEqualTo("li_abc123");
        assertThat(item.subscriptionId()).isEqualTo("sub_xyz789");
        assertThat(item.priceId()).isEqualTo("price_fee_001");
        assertThat(item.invoiceId()).isNull();
        assertThat(item.type().value()).isEqualTo("fee");
        assertThat(item.status()).isEqualTo(LineItemStatus.PENDING);
        assertThat(item.displayName()).isEqualTo("Monthly Platform Fee");
        assertThat(item.description()).isNull();
        assertThat(item.currency()).isEqualTo("USD");
        assertThat(item.periodStart()).isEqualTo(JANUARY);
        assertThat(item.periodEnd()).isEqualTo(JANUARY.plusMonths(1));
        assertThat(item.invoiceAt()).isEqualTo(JANUARY);
        assertThat(item.calculatedAt()).isNull();
        assertThat(item.quantity()).isEqualTo(new BigDecimal("1"));
        assertThat(item.unitPrice()).isEqualTo(new BigDecimal("29.99"));
        assertThat(item.meteredQuantity()).isNull();
        assertThat(item.paymentTerm()).isNotNull();
        assertThat(item.paymentTerm().value()).isEqualTo("in_advance");
        assertThat(item.subtotal()).isEqualTo(new BigDecimal("29.99"));
        assertThat(item.total()).isEqualTo(new BigDecimal("29.99"));
        assertThat(item.createdAt()).isEqualTo(JANUARY);
        assertThat(item.updatedAt()).isEqualTo(JANUARY);
        assertThat(item.unknownMembers()).isEmpty();
        assertThat(List.of("invoiceId", "description", "calculatedAt", "meteredQuantity"))
                .allMatch(item::isNull);
    }

    @Test
    void encodedAgainItMeansTheSame() {
        assertThat(MEANING.differences(PAYLOAD, page.toJson())).isEmpty();
        assertThat(LineItemPage.fromJson(page.toJson())).isEqualTo(page);
        assertThat(MEANING.differences(PAYLOAD, page.toBuilder().build().toJson()))
                .isEmpty();
    }

    @Test
    void builtFromNothingItMeansTheSame() {
        LineItem item = page.data().get(0);
        LineItem built = LineItem.builder()
                .id("li_abc123")
                .subscriptionId("sub_xyz789")
                .priceId("price_fee_001")
                .type(item.type())
                .status(LineItemStatus.of("pending"))
                .displayName("Monthly Platform Fee")
                .currency("USD")
                .periodStart(JANUARY)
                .periodEnd(JANUARY.plusMonths(1))
                .invoiceAt(JANUARY)
                .quantity(BigDecimal.ONE)
                .unitPrice(new BigDecimal("29.99"))
                .paymentTerm(item.paymentTerm())
                .subtotal(new BigDecimal("29.99"))
                .total(new BigDecimal("29.99"))
                .createdAt(JANUARY)
                .updatedAt(JANUARY)
                .build();
        assertThat(built).isEqualTo(item);
        assertThat(MEANING.differences(item.toJson(), built.toJson()))
                .as("members that are required and null are sent though they were not set")
                .isEmpty();
    }

    @Test
    void timesKeepTheirOffsetAndFraction() {
        String json = "{\"createdAt\":\"2024-02-29T23:59:59.123456789+05:30\"}";
        LineItem item = LineItem.fromJson(json);
        assertThat(item.createdAt()).isEqualTo("2024-02-29T23:59:59.123456789+05:30");
        assertThat(item.createdAt().getOffset()).isEqualTo(ZoneOffset.ofHoursMinutes(5, 30));
        assertThat(item.toJson()).isEqualTo(json);
    }

    @Test
    void textThatIsNoTimeIsRefused() {
        assertThatThrownBy(() -> LineItem.fromJson("{\"createdAt\":\"yesterday\"}"))
                .isInstanceOfSatisfying(
                        DecodingException.class, e -> assertThat(e.pointer()).isEqualTo("/createdAt"));
    }

    @Test
    void statusThatTheDescriptionDoesNotKnowIsKept() {
        LineItem item = LineItem.fromJson("{\"status\":\"voided\",\"paymentTerm\":\"never\"}");
        assertThat(item.status().is("voided")).isTrue();
        assertThat(item.paymentTerm()).isNotNull();
        assertThat(item.toJson()).contains("\"status\":\"voided\"", "\"paymentTerm\":\"never\"");
    }
}
