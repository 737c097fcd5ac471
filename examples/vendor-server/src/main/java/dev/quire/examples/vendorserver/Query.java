package dev.quire.examples.vendorserver;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a query, decoded. */
final class Query {
    private final List<Map.Entry<String, String>> parameters = new ArrayList<>();

    Query(@Nullable String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return;
        }
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.add(Map.entry(decode(name), decode(value)));
        }
    }

    /** The last value of a parameter; null when it is not there. */
    @Nullable
    String value(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    /** All values of a parameter. */
    List<String> values(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * A whole number within a range.
     *
     * @throws Refusal with 400 when it is not a number or out of range
     */
    int integer(String name, int otherwise, int minimum, int maximum) {
        String value = value(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("-?\\d{1,9}")) {
            throw Refusal.parameter(name, "invalid_integer", name + " must be an integer, not '" + value + "'");
        }
        int number = Integer.parseInt(value);
        if (number < minimum) {
            throw Refusal.parameter(name, "too_small", name + " must be at least " + minimum + ", not " + number);
        }
        if (number > maximum) {
            throw Refusal.parameter(name, "too_big", name + " must be at most " + maximum + ", not " + number);
        }
        return number;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
