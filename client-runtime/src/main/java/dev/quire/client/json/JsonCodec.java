package dev.quire.client.json;

import dev.quire.client.errors.DecodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads and writes one Java type as JSON. Codecs are immutable and safe for concurrent use.
 *
 * <p>A codec is never asked to read or write null inside a list, a map or a model: those keep null by themselves.
 *
 * @param <T> the Java type
 */
public interface JsonCodec<T> {
    /**
     * Reads the value on which the reader stands, and leaves the reader on the last token of that value.
     *
     * @throws DecodingException if the value is of another kind or malformed
     */
    T read(JsonReader in);

    /**
     * Writes one value.
     *
     * @throws IllegalArgumentException if JSON or the format can not express the value
     */
    void write(JsonWriter out, T value);

    /**
     * Reads JSON text that holds one value.
     *
     * @throws DecodingException if the text is not JSON, is not of this type, or goes on after the value
     */
    default T fromJson(String json) {
        return fromJson(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads UTF-8 JSON text that holds one value. The bytes are not copied and must not change meanwhile.
     *
     * @throws DecodingException if the text is not JSON, is not of this type, or goes on after the value
     */
    default T fromJson(byte[] json) {
        return JsonReader.readWhole(json, this, true);
    }

    /** Returns the value as JSON text on one line. */
    default String toJson(T value) {
        return new String(toJsonBytes(value), StandardCharsets.UTF_8);
    }

    /** Returns the value as JSON text in UTF-8. */
    default byte[] toJsonBytes(T value) {
        return JsonWriter.write(false, out -> write(out, value));
    }

    /** Returns the value as a JSON tree. */
    default JsonValue toJsonValue(T value) {
        return Codecs.JSON.fromJson(toJsonBytes(value));
    }
}
