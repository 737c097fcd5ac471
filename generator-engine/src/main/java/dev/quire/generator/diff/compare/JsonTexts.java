package dev.quire.generator.diff.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes JSON values so that equal values have equal texts: members sorted, numbers without superfluous digits. */
final class JsonTexts {
    private static final int SHORT = 60;

    private JsonTexts() {}

    static @Nullable String of(@Nullable JsonNode value) {
        return value == null ? null : text(value);
    }

    /** Whether both are the same value, or both null. */
    static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        return Objects.equals(one, other) || Objects.equals(of(one), of(other));
    }

    static String text(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue().stripTrailingZeros();
            return Math.abs(number.scale()) < SHORT ? number.toPlainString() : number.toString();
        }
        if (value.isArray()) {
            List<String> elements = new ArrayList<>();
            value.forEach(element -> elements.add(text(element)));
            return '[' + String.join(", ", elements) + ']';
        }
        return value.isObject() ? object(value) : value.toString();
    }

    private static String object(JsonNode value) {
        Map<String, String> members = new TreeMap<>();
        value.properties().forEach(member -> members.put(member.getKey(), text(member.getValue())));
        return members.entrySet().stream()
                .map(member -> member.getKey() + ": " + member.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** For messages: texts without quotes, and not too long. */
    static @Nullable String brief(@Nullable JsonNode value) {
        String text = value != null && value.isTextual() ? value.textValue() : of(value);
        return text == null ? null : brief(text);
    }

    static String brief(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + '…';
    }
}
