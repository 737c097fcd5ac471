package dev.quire.client.http;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonBoolean;
import dev.quire.client.json.JsonNumber;
import dev.quire.client.json.JsonString;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.Model;
import dev.quire.client.json.OpenEnum;
import dev.quire.client.json.Rfc3339;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of parameter values. */
final class ParameterText {
    private ParameterText() {}

    /**
     * Returns the text of one value: strings and enums as they are, decimals without exponent, times in RFC 3339,
     * instants as whole seconds, models and trees as JSON.
     */
    static String of(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        } else if (value instanceof OffsetDateTime time) {
            return Rfc3339.print(time);
        } else if (value instanceof LocalDate date) {
            return Rfc3339.print(date);
        } else if (value instanceof Instant time) {
            return Long.toString(Codecs.seconds(time));
        } else if (value instanceof OpenEnum<?> constant) {
            return of(constant.value());
        } else if (value instanceof JsonValue json) {
            return ofJson(json);
        } else if (value instanceof Model model) {
            return model.toJson();
        }
        return value.toString();
    }

    private static String ofJson(JsonValue json) {
        if (json instanceof JsonString string) {
            return string.value();
        } else if (json instanceof JsonNumber number) {
            return number.value().toPlainString();
        } else if (json instanceof JsonBoolean bool) {
            return Boolean.toString(bool.value());
        }
        return json.toString();
    }

    /** Returns the texts of a value that may be a list; nulls in it are left out. */
    static List<String> all(Object value) {
        if (!(value instanceof Collection<?> collection)) {
            return List.of(of(value));
        }
        List<String> texts = new ArrayList<>();
        for (Object element : collection) {
            if (element != null) {
                texts.add(of(element));
            }
        }
        return texts;
    }

    /** Returns {@code name[key]} and value for a map, a model or an object, however deep. */
    static Map<String, String> deep(String name, Object value) {
        Map<String, String> texts = new LinkedHashMap<>();
        addDeep(texts, name, value);
        return texts;
    }

    private static void addDeep(Map<String, String> texts, String name, @Nullable Object value) {
        if (value instanceof Model model) {
            addDeep(texts, name, JsonValue.parse(model.toJson()));
        } else if (value instanceof dev.quire.client.json.JsonObject object) {
            addDeep(texts, name, object.members());
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> addDeep(texts, name + "[" + key + "]", member));
        } else if (value != null) {
            texts.put(name, of(value));
        }
    }
}
