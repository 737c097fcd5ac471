package dev.quire.clients.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.clients.stripe.model.Discount;
import dev.quire.clients.stripe.model.DiscountAmount;
import dev.quire.clients.stripe.model.DiscountOrId;
import dev.quire.clients.stripe.model.InvoiceLineItem;
import dev.quire.contracts.JsonMeaning;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Discounts are ids, or objects where they were expanded, or one day something else. */
class DiscountUnionTest {
    private static final String DISCOUNT = """
            {"id":"di_1","object":"discount","coupon":{"id":"c1","object":"coupon","created":1694454804,
            "duration":"once","livemode":false,"percent_off":12.50,"times_redeemed":3,"valid":true},
            "customer":"cus_1","end":null,"start":1694467932}""";
    private static final JsonMeaning MEANING = JsonMeaning.withTimes();

    @Test
    void idsAndObjectsStandInOneList() {
        List<DiscountOrId> discounts = discounts("[\"di_0\"," + DISCOUNT + "]");
        assertThat(discounts.get(0)).isEqualTo(new DiscountOrId.Text("di_0"));
        assertThat(discounts.get(1)).isInstanceOfSatisfying(Discount.class, discount -> {
            assertThat(discount.id()).isEqualTo("di_1");
            assertThat(discount.object().value()).isEqualTo("discount");
            assertThat(discount.customer()).isEqualTo("cus_1");
            assertThat(discount.end()).isNull();
            assertThat(discount.start()).isEqualTo(Instant.ofEpochSecond(1_694_467_932));
            assertThat(discount.coupon().percentOff()).isEqualTo(new BigDecimal("12.50"));
            assertThat(discount.coupon().duration().is("once")).isTrue();
        });
    }

    @Test
    void everyBranchIsWrittenAsItCame() {
        String json = "{\"discounts\":[\"di_0\"," + DISCOUNT + ",17,[\"x\"],true,null]}";
        assertThat(MEANING.differences(json, InvoiceLineItem.fromJson(json).toJson()))
                .isEmpty();
    }

    @Test
    void whatNoBranchFitsIsKeptAndNeitherTextNorDiscount() {
        DiscountOrId unknown = discounts("[17]").get(0);
        assertThat(unknown).isNotInstanceOf(DiscountOrId.Text.class).isNotInstanceOf(Discount.class);
        assertThat(unknown)
                .isEqualTo(discounts("[17]").get(0))
                .isNotEqualTo(discounts("[18]").get(0));
    }

    @Test
    void branchesCanBeBuiltAndSent() {
        DiscountAmount amount = DiscountAmount.builder()
                .amount(100L)
                .discount(new DiscountOrId.Text("di_9"))
                .build();
        assertThat(amount.toJson()).isEqualTo("{\"amount\":100,\"discount\":\"di_9\"}");
        DiscountAmount expanded =
                amount.toBuilder().discount(Discount.fromJson(DISCOUNT)).build();
        assertThat(MEANING.differences("{\"amount\":100,\"discount\":" + DISCOUNT + "}", expanded.toJson()))
                .isEmpty();
    }

    @Test
    void nullInTheListIsKept() {
        assertThat(discounts("[null,\"di_1\"]")).containsExactly(null, new DiscountOrId.Text("di_1"));
    }

    private static List<DiscountOrId> discounts(String json) {
        List<DiscountOrId> discounts =
                InvoiceLineItem.fromJson("{\"discounts\":" + json + "}").discounts();
        assertThat(discounts).isNotNull();
        return discounts;
    }
}
