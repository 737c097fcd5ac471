package dev.quire.examples.vendorserver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes up the line items of Paygentic's invoices, as the endpoint by token lists them. */
final class PaygenticInvoiceLines {
    private PaygenticInvoiceLines() {}

    static List<Item> make(String invoice, int count) {
        Dice dice = new Dice("paygentic " + invoice);
        List<Item> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(dice.oneIn(4) ? fee(dice, i) : usage(dice, i));
        }
        return items;
    }

    private static Item usage(Dice dice, int index) {
        String id = id("usg_", dice, index);
        boolean refund = dice.oneIn(20);
        BigDecimal amount = dice.decimal(7, dice.upTo(4));
        JsonObject head = new JsonObject()
                .text("eventType", "usage")
                .text("eventId", id)
                .text("eventSourceId", "bm_" + dice.id(16))
                .text("invoiceDisplayName", "Model tokens – input")
                .text("lineItemType", refund ? "refund" : "charge")
                .text("meterEventId", "me_" + dice.id(16))
                .text("metricDescription", "Language model token consumption")
                .text("metricName", "Token Usage")
                .text("metricUnit", "tokens");
        return priced(head, id, refund ? amount.negate() : amount, dice.decimal(4, 5), dice);
    }

    private static Item fee(Dice dice, int index) {
        String id = id("fee_", dice, index);
        JsonObject head = new JsonObject()
                .text("eventType", "fee")
                .text("eventId", id)
                .text("eventSourceId", "fee_" + dice.id(16))
                .text("invoiceDisplayName", "Platform Fee")
                .text("meterEventId", "")
                .text("metricDescription", "Monthly platform fee")
                .text("metricName", "Platform Fee")
                .text("metricUnit", "charge");
        return priced(head, id, BigDecimal.ONE, dice.decimal(4, 2), dice);
    }

    private static Item priced(JsonObject line, String id, BigDecimal quantity, BigDecimal unitPrice, Dice dice) {
        BigDecimal rate = dice.pick(List.of(new BigDecimal("0.085"), new BigDecimal("0.1"), new BigDecimal("0")));
        BigDecimal price = quantity.multiply(unitPrice);
        BigDecimal tax = price.multiply(rate);
        BigDecimal amount = price.add(tax);
        String json = line.number("quantity", quantity)
                .number("taxRate", rate)
                .decimalText("totalAmount", amount)
                .decimalText("totalPrice", price)
                .decimalText("totalTax", tax)
                .decimalText("unitPrice", unitPrice)
                .json();
        return new Item(id, amount, json);
    }

    private static String id(String prefix, Dice dice, int index) {
        return prefix + dice.id(11) + String.format(Locale.ROOT, "%05d", index);
    }
}
