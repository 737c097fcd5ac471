package dev.quire.client.paging;

import dev.quire.client.json.JsonArray;
import dev.quire.client.json.JsonBoolean;
import dev.quire.client.json.JsonNumber;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonString;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.Model;
import dev.quire.client.json.OpenEnum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decoded bodies, whatever they are made of: models, JSON values, lists, maps, scalars. */
final class DecodedValues {
    private DecodedValues() {}

    /** Returns a JSON value or an open enum as the Java value in it; anything else as it is. */
    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof OpenEnum<?> known) {
            return known.value();
        }
        return value instanceof JsonValue json ? plainJson(json) : value;
    }

    private static @Nullable Object plainJson(JsonValue json) {
        if (json instanceof JsonString string) {
            return string.value();
        }
        if (json instanceof JsonNumber number) {
            return number.value();
        }
        if (json instanceof JsonBoolean flag) {
            return flag.value();
        }
        if (json instanceof JsonArray array) {
            return array.elements();
        }
        return json instanceof JsonObject object ? object.members() : null;
    }

    /** Returns a member of an object or an element of an array; {@link BodyPointer#ABSENT} when there is none. */
    static @Nullable Object member(@Nullable Object value, String step) {
        if (value instanceof Map<?, ?> map) {
            return map.containsKey(step) ? map.get(step) : BodyPointer.ABSENT;
        }
        if (value instanceof List<?> list) {
            return element(list, step);
        }
        return value instanceof Model model ? member(model, step) : BodyPointer.ABSENT;
    }

    private static @Nullable Object member(Model model, String name) {
        Object member = model.member(name);
        return member == null && !model.isNull(name) ? BodyPointer.ABSENT : member;
    }

    private static @Nullable Object element(List<?> list, String step) {
        if (!step.matches("-?[0-9]{1,9}")) {
            return BodyPointer.ABSENT;
        }
        int index = Integer.parseInt(step);
        int place = index < 0 ? list.size() + index : index;
        return place >= 0 && place < list.size() ? list.get(place) : BodyPointer.ABSENT;
    }

    /** Whether a request can carry the value, or it is nothing at all. */
    static boolean isScalar(@Nullable Object value) {
        Object plain = plain(value);
        return plain == null
                || BodyPointer.isAbsent(plain)
                || plain instanceof CharSequence
                || plain instanceof Number
                || plain instanceof Boolean;
    }

    /** Returns a scalar as a request carries it; null for null, nothing, empty text, objects and arrays. */
    static @Nullable String text(@Nullable Object value) {
        Object plain = plain(value);
        if (plain == null || BodyPointer.isAbsent(plain) || !isScalar(plain)) {
            return null;
        }
        String text = plain instanceof BigDecimal number ? number.toPlainString() : plain.toString();
        return text.isEmpty() ? null : text;
    }

    /** Returns a whole number; null when the value is not one that fits. */
    static @Nullable Long whole(@Nullable Object value) {
        String text = text(value);
        try {
            return text == null ? null : new BigDecimal(text).longValueExact();
        } catch (ArithmeticException | NumberFormatException notWhole) {
            return null;
        }
    }
}
