package dev.quire.examples.vendorserver;

import java.math.BigDecimal;
import java.util.List;

/** Makes up the prices and tax rates of Stripe's line items. */
final class StripePrices {
    static final BigDecimal TAX_PERCENTAGE = new BigDecimal("8.875");

    private StripePrices() {}

    static String price(Dice dice, boolean subscription, BigDecimal unit) {
        boolean tiered = subscription && dice.oneIn(4);
        boolean whole = unit.scale() == 0 && !tiered;
        return new JsonObject()
                .text("id", "price_1" + dice.id(23))
                .text("object", "price")
                .flag("active", true)
                .text("billing_scheme", tiered ? "tiered" : "per_unit")
                .integer("created", dice.unixTime())
                .text("currency", "usd")
                .raw("custom_unit_amount", !subscription && dice.oneIn(6) ? customUnitAmount() : "null")
                .flag("livemode", false)
                .text("lookup_key", dice.oneIn(5) ? "standard_" + dice.id(4) : null)
                .raw("metadata", "{}")
                .text("nickname", dice.oneIn(4) ? "Early adopters" : null)
                .text("product", "prod_" + dice.id(14))
                .raw("recurring", subscription ? recurring(dice) : "null")
                .text("tax_behavior", dice.pick(List.of("exclusive", "inclusive", "unspecified")))
                .text("tiers_mode", tiered ? dice.pick(List.of("graduated", "volume")) : null)
                .raw("transform_quantity", dice.oneIn(8) ? "{\"divide_by\":1000,\"round\":\"up\"}" : "null")
                .text("type", subscription ? "recurring" : "one_time")
                .number("unit_amount", whole ? unit : null)
                .decimalText("unit_amount_decimal", tiered ? null : unit)
                .json();
    }

    static String taxRate(String id) {
        return new JsonObject()
                .text("id", id)
                .text("object", "tax_rate")
                .flag("active", true)
                .text("country", "US")
                .integer("created", 1_694_454_804L)
                .text("description", null)
                .text("display_name", "Sales Tax")
                .number("effective_percentage", TAX_PERCENTAGE)
                .flag("inclusive", false)
                .text("jurisdiction", "US - NY")
                .flag("livemode", false)
                .raw("metadata", "{}")
                .number("percentage", TAX_PERCENTAGE)
                .text("state", "NY")
                .text("tax_type", "sales_tax")
                .json();
    }

    private static String recurring(Dice dice) {
        boolean metered = dice.oneIn(3);
        return new JsonObject()
                .text("aggregate_usage", metered ? "sum" : null)
                .text("interval", dice.pick(List.of("day", "week", "month", "year")))
                .integer("interval_count", 1L + dice.upTo(3))
                .integer("trial_period_days", null)
                .text("usage_type", metered ? "metered" : "licensed")
                .json();
    }

    private static String customUnitAmount() {
        return new JsonObject()
                .integer("maximum", 100_000)
                .integer("minimum", 500)
                .integer("preset", null)
                .json();
    }
}
