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
import java.util.Collection;
import java.util.Map;

/** The text of parameter values. */
final class ParameterText {
    private ParameterText() {}

    /**
     * Returns the text of one value: strings and enums as they are, decimals without exponent, times in RFC 3339,
     * instants as whole seconds, models, lists, maps and trees as JSON.
     */
    static String of(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        } else if (value instanceof Double number && Double.isFinite(number)) {
            return BigDecimal.valueOf(number).toPlainString();
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
        } else if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
            return Codecs.JSON.toJson(JsonBody.value(value));
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
}
