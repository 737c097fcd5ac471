package dev.quire.examples.vendorserver;

import java.math.BigDecimal;

/** Makes up the discounts of Stripe's line items. */
final class StripeDiscounts {
    private StripeDiscounts() {}

    static String discount(String id) {
        Dice dice = new Dice("discount " + id);
        return new JsonObject()
                .text("id", id)
                .text("object", "discount")
                .text("checkout_session", null)
                .raw("coupon", coupon(dice))
                .text("customer", "cus_" + dice.id(14))
                .integer("end", null)
                .text("invoice", null)
                .text("invoice_item", "ii_1" + dice.id(23))
                .text("promotion_code", null)
                .integer("start", dice.unixTime())
                .text("subscription", null)
                .json();
    }

    private static String coupon(Dice dice) {
        boolean percentage = dice.oneIn(2);
        return new JsonObject()
                .text("id", dice.id(8))
                .text("object", "coupon")
                .integer("amount_off", percentage ? null : Long.valueOf(100))
                .integer("created", dice.unixTime())
                .text("currency", percentage ? null : "usd")
                .text("duration", "once")
                .integer("duration_in_months", null)
                .flag("livemode", false)
                .integer("max_redemptions", null)
                .raw("metadata", "{}")
                .text("name", "Welcome")
                .number("percent_off", percentage ? new BigDecimal("12.5") : null)
                .integer("redeem_by", null)
                .integer("times_redeemed", 3)
                .flag("valid", true)
                .json();
    }
}
