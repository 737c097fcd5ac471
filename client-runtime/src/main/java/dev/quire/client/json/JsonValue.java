package dev.quire.client.json;

import java.math.BigDecimal;

/**
 * Any JSON value, immutable, with value equality; {@code toString} is JSON text.
 *
 * <p>The kinds of JSON are fixed, so an exhaustive switch over the six members stays exhaustive.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /** Returns which of the six kinds this is. */
    JsonKind kind();

    /**
     * Reads one value.
     *
     * @throws dev.quire.client.errors.DecodingException if the text is not one JSON value
     */
    static JsonValue parse(String json) {
        return Codecs.JSON.fromJson(json);
    }

    /** Returns a string. */
    static JsonValue of(String value) {
        return new JsonString(value);
    }

    /** Returns a whole number. */
    static JsonValue of(long value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    /** Returns a number with the scale it has. */
    static JsonValue of(BigDecimal value) {
        return new JsonNumber(value);
    }

    /** Returns true or false. */
    static JsonValue of(boolean value) {
        return new JsonBoolean(value);
    }
}
