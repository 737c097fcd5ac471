package dev.quire.clients.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.clients.stripe.model.InvoiceLineItem;
import dev.quire.clients.stripe.model.InvoiceLineItemList;
import dev.quire.clients.stripe.model.Price;
import dev.quire.contracts.JsonMeaning;
import dev.quire.contracts.Payloads;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The payload of the reference page, byte for byte as published. */
class PublishedPayloadTest {
    private static final String PAYLOAD = Payloads.of("stripe", "list-invoice-line-items");
    private static final JsonMeaning MEANING = JsonMeaning.withTimes();

    private final InvoiceLineItemList list = InvoiceLineItemList.fromJson(PAYLOAD);

    @Test
    void listIsDecoded() {
        assertThat(list.object().value()).isEqualTo("list");
        assertThat(list.url()).isEqualTo("/v1/invoices/in_1NpHiG2eZvKYlo2CZV0ZkEBT/lines");
        assertThat(list.hasMore()).isFalse();
        assertThat(list.data()).hasSize(1);
        assertThat(list.unknownMembers()).isEmpty();
    }

    @Test
    void lineItemIsDecoded() {
        InvoiceLineItem line = list.data().get(0);
        assertThat(line.id()).isEqualTo("il_tmp_1NpHiK2eZvKYlo2C9NdV8VrI");
        assertThat(line.object().value()).isEqualTo("line_item");
        assertThat(line.amount()).isEqualTo(129_999L);
        assertThat(line.amountExcludingTax()).isEqualTo(129_999L);
        assertThat(line.currency()).isEqualTo("usd");
        assertThat(line.description()).isEqualTo("My First Invoice Item (created for API docs)");
        assertThat(line.discountAmounts()).isEqualTo(List.of());
        assertThat(line.discountable()).isTrue();
        assertThat(line.discounts()).isEqualTo(List.of());
        assertThat(line.invoiceItem()).isEqualTo("ii_1NpHiK2eZvKYlo2C9NdV8VrI");
        assertThat(line.livemode()).isFalse();
        assertThat(line.metadata()).isEqualTo(Map.of());
        assertThat(line.period().start()).isEqualTo(Instant.parse("2023-09-11T21:32:12Z"));
        assertThat(line.period().end()).isEqualTo(Instant.parse("2023-09-11T21:32:12Z"));
    }

    @Test
    void lineItemIsDecodedToItsEnd() {
        InvoiceLineItem line = list.data().get(0);
        assertThat(line.proration()).isFalse();
        assertThat(line.prorationDetails()).isNotNull();
        assertThat(line.prorationDetails().creditedItems()).isNull();
        assertThat(line.prorationDetails().isNull("credited_items")).isTrue();
        assertThat(line.quantity()).isEqualTo(1L);
        assertThat(line.subscription()).isNull();
        assertThat(line.isNull("subscription")).isTrue();
        assertThat(line.subscriptionItem()).isNull();
        assertThat(line.isNull("subscription_item")).as("absent").isFalse();
        assertThat(line.taxAmounts()).isEqualTo(List.of());
        assertThat(line.taxRates()).isEqualTo(List.of());
        assertThat(line.type().is("invoiceitem")).isTrue();
        assertThat(line.unitAmountExcludingTax()).isEqualTo(new BigDecimal("129999"));
        assertThat(line.unknownMembers()).isEmpty();
    }

    @Test
    void priceIsDecoded() {
        Price price = list.data().get(0).price();
        assertThat(price).isNotNull();
        assertThat(price.id()).isEqualTo("price_1NpEIa2eZvKYlo2CXcy5DRPA");
        assertThat(price.object().value()).isEqualTo("price");
        assertThat(price.active()).isTrue();
        assertThat(price.billingScheme().value()).isEqualTo("per_unit");
        assertThat(price.created()).isEqualTo(Instant.parse("2023-09-11T17:53:24Z"));
        assertThat(price.currency()).isEqualTo("usd");
        assertThat(price.customUnitAmount()).isNull();
        assertThat(price.livemode()).isFalse();
        assertThat(price.lookupKey()).isNull();
        assertThat(price.metadata()).isEqualTo(Map.of());
        assertThat(price.nickname()).isNull();
        assertThat(price.product()).isEqualTo("prod_OcTFTbV7qh48bd");
        assertThat(price.recurring()).isNull();
        assertThat(price.taxBehavior()).isNotNull();
        assertThat(price.taxBehavior().value()).isEqualTo("unspecified");
        assertThat(price.tiersMode()).isNull();
        assertThat(price.transformQuantity()).isNull();
        assertThat(price.type().value()).isEqualTo("one_time");
        assertThat(price.unitAmount()).isEqualTo(129_999L);
        assertThat(price.unitAmountDecimal()).isEqualTo(new BigDecimal("129999"));
        assertThat(price.unknownMembers()).isEmpty();
    }

    @Test
    void nullsOfThePriceAreThereAndNull() {
        Price price = list.data().get(0).price();
        assertThat(List.of(
                        "custom_unit_amount",
                        "lookup_key",
                        "nickname",
                        "recurring",
                        "tiers_mode",
                        "transform_quantity"))
                .allMatch(price::isNull);
    }

    @Test
    void encodedAgainItMeansTheSame() {
        assertThat(MEANING.differences(PAYLOAD, list.toJson())).isEmpty();
        assertThat(InvoiceLineItemList.fromJson(list.toJson())).isEqualTo(list);
    }

    @Test
    void throughABuilderItMeansTheSame() {
        assertThat(list.toBuilder().build()).isEqualTo(list).hasSameHashCodeAs(list);
        assertThat(MEANING.differences(PAYLOAD, list.toBuilder().build().toJson()))
                .isEmpty();
    }

    @Test
    void builtFromNothingItMeansTheSame() {
        InvoiceLineItem line = list.data().get(0);
        InvoiceLineItem built = InvoiceLineItem.builder()
                .id(line.id())
                .object(line.object())
                .amount(129_999L)
                .amountExcludingTax(129_999L)
                .currency("usd")
                .description("My First Invoice Item (created for API docs)")
                .discountAmounts(List.of())
                .discountable(true)
                .discounts(List.of())
                .invoiceItem("ii_1NpHiK2eZvKYlo2C9NdV8VrI")
                .livemode(false)
                .metadata(Map.of())
                .period(line.period())
                .price(line.price())
                .proration(false)
                .prorationDetails(line.prorationDetails())
                .quantity(1L)
                .subscription(null)
                .taxAmounts(List.of())
                .taxRates(List.of())
                .type(line.type())
                .unitAmountExcludingTax(new BigDecimal("129999"))
                .build();
        assertThat(built).isEqualTo(line);
        assertThat(MEANING.differences(line.toJson(), built.toJson())).isEmpty();
    }
}
