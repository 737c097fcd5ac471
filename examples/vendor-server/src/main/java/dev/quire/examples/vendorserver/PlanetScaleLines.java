package dev.quire.examples.vendorserver;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes up the line items of PlanetScale's invoices. */
final class PlanetScaleLines {
    private static final List<String> METRICS =
            List.of("cluster_hours", "storage_gb_hours", "egress_gb", "rows_read", "credit");
    private static final List<String> DATABASES = List.of("orders", "ledger", "café-menü", "日本語", "a \"quoted\" name");

    private PlanetScaleLines() {}

    static List<Item> make(String invoice, int count) {
        Dice dice = new Dice("planetscale " + invoice);
        List<Item> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(item(dice, i));
        }
        return items;
    }

    private static Item item(Dice dice, int index) {
        String id = dice.id(8) + String.format(Locale.ROOT, "%04x", index);
        String metric = dice.pick(METRICS);
        BigDecimal amount = dice.decimal(6, 2 + dice.upTo(4));
        BigDecimal subtotal = metric.equals("credit") ? amount.negate() : amount;
        String database = dice.pick(DATABASES);
        String json = new JsonObject()
                .text("id", id)
                .number("subtotal", subtotal)
                .text("description", metric.replace('_', ' ') + " of " + database)
                .text("metric_name", metric)
                .text("database_id", dice.id(12))
                .text("database_name", database)
                .raw("resource", resource(dice))
                .json();
        return new Item(id, subtotal, json);
    }

    private static String resource(Dice dice) {
        String updated = dice.time();
        @Nullable String deleted = dice.oneIn(4) ? updated : null;
        return new JsonObject()
                .text("id", dice.id(12))
                .text("name", dice.pick(List.of("main", "staging", "drop-old-index")))
                .text(
                        "created_at",
                        "2023-" + String.format(Locale.ROOT, "%02d", 1 + dice.upTo(12)) + "-14T09:26:53.589Z")
                .text("updated_at", updated)
                .text("deleted_at", deleted)
                .json();
    }
}
