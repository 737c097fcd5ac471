package dev.quire.examples.vendorserver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A made-up line item of a Paygentic subscription, as the endpoint by offset lists it.
 *
 * @param item the line item, ready to be sent
 * @param type {@code fee}, {@code metered}, {@code manual} or {@code discount}
 * @param status {@code pending} or {@code invoiced}
 * @param invoiceId the invoice that it is on; null while it is pending
 * @param subtotal quantity times unit price
 */
record PaygenticLine(
        Item item, String type, String status, @Nullable String invoiceId, BigDecimal subtotal) {
    private static final BigDecimal NONE = new BigDecimal("0.00");

    static List<PaygenticLine> make(String subscription, int count) {
        Dice dice = new Dice("paygentic " + subscription);
        List<String> invoices = invoicesOf(subscription);
        List<PaygenticLine> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String invoice = dice.oneIn(3) ? null : dice.pick(invoices);
            lines.add(line(subscription, invoice, i, dice));
        }
        return lines;
    }

    static List<String> invoicesOf(String subscription) {
        Dice dice = new Dice("paygentic invoices of " + subscription);
        return List.of("inv_" + dice.id(16), "inv_" + dice.id(16), "inv_" + dice.id(16));
    }

    private static PaygenticLine line(String subscription, @Nullable String invoice, int index, Dice dice) {
        String id = "li_" + dice.id(10) + String.format(Locale.ROOT, "%05d", index);
        String type = dice.pick(List.of("fee", "fee", "metered", "manual", "discount"));
        String status = invoice == null ? "pending" : "invoiced";
        boolean open = type.equals("metered") && invoice == null;
        BigDecimal used = dice.decimal(5, 3);
        BigDecimal quantity = type.equals("metered") ? used : BigDecimal.valueOf(1L + dice.upTo(9));
        BigDecimal unitPrice = type.equals("discount") ? dice.decimal(4, 2).negate() : dice.decimal(4, 2);
        BigDecimal subtotal = open ? NONE : quantity.multiply(unitPrice);
        String json = head(new JsonObject().text("id", id).text("subscriptionId", subscription), type, invoice, dice)
                .decimalText("quantity", open ? null : quantity)
                .decimalText("unitPrice", unitPrice)
                .decimalText("meteredQuantity", type.equals("metered") ? used : null)
                .text("paymentTerm", type.equals("fee") ? dice.pick(List.of("in_advance", "in_arrears")) : null)
                .decimalText("subtotal", subtotal)
                .decimalText("total", subtotal)
                .text("createdAt", dice.time())
                .text("updatedAt", dice.time())
                .json();
        return new PaygenticLine(new Item(id, subtotal, json), type, status, invoice, subtotal);
    }

    private static JsonObject head(JsonObject line, String type, @Nullable String invoice, Dice dice) {
        int month = 1 + dice.upTo(11);
        return line.text("priceId", type.equals("manual") ? null : "price_" + type + "_" + dice.id(3))
                .text("invoiceId", invoice)
                .text("type", type)
                .text("status", invoice == null ? "pending" : "invoiced")
                .text("displayName", "Monthly " + type)
                .text("description", dice.oneIn(3) ? "Made up\nfor an example" : null)
                .text("currency", "USD")
                .text("periodStart", firstOf(month))
                .text("periodEnd", firstOf(month + 1))
                .text("invoiceAt", firstOf(month))
                .text("calculatedAt", type.equals("metered") ? dice.time() : null);
    }

    private static String firstOf(int month) {
        return String.format(Locale.ROOT, "2024-%02d-01T00:00:00.000Z", month);
    }
}
