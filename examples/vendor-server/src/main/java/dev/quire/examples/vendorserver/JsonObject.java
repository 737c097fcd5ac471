package dev.quire.examples.vendorserver;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the members of a JSON object one after another. */
final class JsonObject {
    private final StringBuilder text = new StringBuilder("{");

    JsonObject text(String name, @Nullable String value) {
        return raw(name, value == null ? "null" : quoted(value));
    }

    /** A number as JSON number, all its digits written. */
    JsonObject number(String name, @Nullable BigDecimal value) {
        return raw(name, value == null ? "null" : value.toPlainString());
    }

    JsonObject integer(String name, @Nullable Long value) {
        return raw(name, String.valueOf(value));
    }

    JsonObject integer(String name, long value) {
        return raw(name, Long.toString(value));
    }

    /** A number in a string, all its digits written. */
    JsonObject decimalText(String name, @Nullable BigDecimal value) {
        return text(name, value == null ? null : value.toPlainString());
    }

    JsonObject flag(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    /** A member whose value is JSON already. */
    JsonObject raw(String name, String json) {
        if (text.length() > 1) {
            text.append(',');
        }
        text.append(quoted(name)).append(':').append(json);
        return this;
    }

    /** The object as JSON. */
    String json() {
        return text + "}";
    }

    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
