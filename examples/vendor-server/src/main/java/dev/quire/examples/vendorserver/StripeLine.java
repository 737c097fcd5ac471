package dev.quire.examples.vendorserver;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A made-up line item of a Stripe invoice.
 *
 * @param item the line item with its discounts as ids
 * @param expanded the same with its discounts as objects
 */
record StripeLine(Item item, Item expanded) {

    static List<StripeLine> make(String invoice, int count) {
        Dice dice = new Dice("stripe " + invoice);
        List<StripeLine> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lines.add(line(dice, i));
        }
        return lines;
    }

    private static StripeLine line(Dice dice, int index) {
        boolean subscription = !dice.oneIn(3);
        boolean temporary = !subscription && dice.oneIn(2);
        String id = (temporary ? "il_tmp_1" : "il_1") + dice.id(18) + String.format(Locale.ROOT, "%05d", index);
        boolean proration = subscription && dice.oneIn(12);
        long quantity = 1L + dice.upTo(20);
        BigDecimal unit = dice.oneIn(10) ? dice.decimal(5, 3) : dice.decimal(6, 0);
        BigDecimal sum = unit.multiply(BigDecimal.valueOf(proration ? -quantity : quantity));
        BigDecimal amount = sum.setScale(0, RoundingMode.HALF_UP);
        JsonObject head = new JsonObject()
                .text("id", id)
                .text("object", "line_item")
                .number("amount", amount)
                .number("amount_excluding_tax", amount)
                .text("currency", "usd")
                .text("description", quantity + " × item “" + dice.id(4) + "”");
        List<String> discounts = dice.oneIn(5) ? ids("di_1", 1 + dice.upTo(2), dice) : List.of();
        head.raw(
                        "discount_amounts",
                        array(discounts.stream().map(StripeLine::discountAmount).toList()))
                .flag("discountable", !proration);
        JsonObject tail = tail(dice, subscription, proration, quantity, unit, amount);
        String ids = array(discounts.stream().map(JsonObject::quoted).toList());
        String objects = array(discounts.stream().map(StripeDiscounts::discount).toList());
        return new StripeLine(
                new Item(id, amount, joined(head, ids, tail)), new Item(id, amount, joined(head, objects, tail)));
    }

    /** Puts an object together from the members before the discounts, the discounts, and the members after them. */
    private static String joined(JsonObject head, String discounts, JsonObject tail) {
        String before = head.json();
        return before.substring(0, before.length() - 1)
                + ",\"discounts\":" + discounts + ","
                + tail.json().substring(1);
    }

    private static JsonObject tail(
            Dice dice, boolean subscription, boolean proration, long quantity, BigDecimal unit, BigDecimal amount) {
        JsonObject line = new JsonObject();
        if (!subscription) {
            line.text("invoice_item", "ii_1" + dice.id(23));
        }
        long start = dice.unixTime();
        line.flag("livemode", false)
                .raw("metadata", dice.oneIn(3) ? "{\"order\":\"" + dice.id(6) + "\",\"note\":\"\"}" : "{}")
                .raw("period", period(start, subscription ? start + 30L * 24 * 3600 : start))
                .raw("price", StripePrices.price(dice, subscription, unit))
                .flag("proration", proration)
                .raw("proration_details", prorationDetails(dice, proration))
                .integer("quantity", quantity)
                .text("subscription", subscription ? "sub_1" + dice.id(23) : null);
        if (subscription) {
            line.text("subscription_item", "si_" + dice.id(14));
        }
        @Nullable String rate = dice.oneIn(3) ? "txr_1" + dice.id(23) : null;
        return line.raw("tax_amounts", rate == null ? "[]" : "[" + taxAmount(rate, amount) + "]")
                .raw("tax_rates", rate == null ? "[]" : "[" + StripePrices.taxRate(rate) + "]")
                .text("type", subscription ? "subscription" : "invoiceitem")
                .decimalText("unit_amount_excluding_tax", unit);
    }

    private static String period(long start, long end) {
        return new JsonObject().integer("end", end).integer("start", start).json();
    }

    private static String prorationDetails(Dice dice, boolean proration) {
        if (!proration) {
            return "{\"credited_items\":null}";
        }
        String credited = new JsonObject()
                .text("invoice", "in_1" + dice.id(23))
                .raw("invoice_line_items", "[" + JsonObject.quoted("il_1" + dice.id(23)) + "]")
                .json();
        return new JsonObject().raw("credited_items", credited).json();
    }

    private static String discountAmount(String discount) {
        return new JsonObject()
                .integer("amount", 100)
                .text("discount", discount)
                .json();
    }

    private static String taxAmount(String rate, BigDecimal amount) {
        BigDecimal tax = amount.multiply(StripePrices.TAX_PERCENTAGE).movePointLeft(2);
        return new JsonObject()
                .number("amount", tax.setScale(0, RoundingMode.HALF_UP))
                .flag("inclusive", false)
                .text("tax_rate", rate)
                .text("taxability_reason", null)
                .number("taxable_amount", amount)
                .json();
    }

    private static List<String> ids(String prefix, int count, Dice dice) {
        return IntStream.range(0, count).mapToObj(i -> prefix + dice.id(23)).toList();
    }

    private static String array(List<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }
}
