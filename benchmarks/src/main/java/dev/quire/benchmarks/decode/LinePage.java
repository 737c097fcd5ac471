package dev.quire.benchmarks.decode;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonArray;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A page of 100 line items of 30 members, always the same. */
final class LinePage {
    private static final int LINES = 100;

    private LinePage() {}

    static byte[] json() {
        Random random = new Random(42);
        StringBuilder out = new StringBuilder("[");
        for (int i = 0; i < LINES; i++) {
            line(out.append(i == 0 ? "" : ","), random);
        }
        return out.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same page with the members of each line the other way round. */
    static byte[] reversed() {
        JsonArray page = (JsonArray) Codecs.JSON.fromJson(json());
        List<JsonValue> lines = new ArrayList<>();
        for (JsonValue line : page.elements()) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            List<Map.Entry<String, JsonValue>> entries =
                    new ArrayList<>(((JsonObject) line).members().entrySet());
            Collections.reverse(entries);
            entries.forEach(entry -> members.put(entry.getKey(), entry.getValue()));
            lines.add(new JsonObject(members));
        }
        return Codecs.JSON.toJsonBytes(new JsonArray(lines));
    }

    private static void line(StringBuilder out, Random random) {
        out.append('{');
        add(out, "id", "\"li_%08x\"".formatted(random.nextInt()));
        add(out, "subscriptionId", "\"sub_%016x\"".formatted(random.nextLong()));
        add(out, "priceId", "\"pri_%016x\"".formatted(random.nextLong()));
        add(out, "invoiceId", "null");
        add(out, "type", "\"fee\"");
        add(out, "status", "\"pending\"");
        add(out, "displayName", "\"Monthly Platform Fee\"");
        add(out, "description", "null");
        add(out, "currency", "\"USD\"");
        add(out, "periodStart", time(random));
        add(out, "periodEnd", time(random));
        add(out, "invoiceAt", time(random));
        add(out, "createdAt", time(random));
        add(out, "updatedAt", time(random));
        add(out, "quantity", "\"" + decimal(random) + "\"");
        add(out, "unitPrice", "\"" + decimal(random) + "\"");
        add(out, "meteredQuantity", "null");
        add(out, "subtotal", "\"" + decimal(random) + "\"");
        add(out, "total", "\"" + decimal(random) + "\"");
        add(out, "taxRate", "0." + (1 + random.nextInt(9_999)));
        add(out, "amount", Long.toString(random.nextInt(10_000_000)));
        add(out, "amountExcludingTax", Long.toString(random.nextInt(10_000_000)));
        add(out, "position", Long.toString(random.nextInt(10_000_000)));
        add(out, "start", Long.toString(1_700_000_000L + random.nextInt(9_999_999)));
        add(out, "end", Long.toString(1_700_000_000L + random.nextInt(9_999_999)));
        add(out, "livemode", Boolean.toString(random.nextBoolean()));
        add(out, "proration", Boolean.toString(random.nextBoolean()));
        add(out, "paymentTerm", "\"in_advance\"");
        add(out, "metricName", "\"Token Usage\"");
        add(out, "metricDescription", "\"Language model token consumption\"");
        out.setCharAt(out.length() - 1, '}');
    }

    private static void add(StringBuilder out, String name, String json) {
        out.append('"').append(name).append("\":").append(json).append(',');
    }

    private static String time(Random random) {
        return "\"2024-%02d-%02dT%02d:%02d:%02d.%03dZ\""
                .formatted(
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(60),
                        random.nextInt(1_000));
    }

    private static String decimal(Random random) {
        return random.nextInt(10_000) + "." + (10 + random.nextInt(90));
    }
}
