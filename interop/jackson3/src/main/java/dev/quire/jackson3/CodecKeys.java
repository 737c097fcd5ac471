package dev.quire.jackson3;

import dev.quire.client.errors.DecodingException;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads an enum that is the key of a map: as a string, or else as what its text is in JSON. */
final class CodecKeys extends KeyDeserializer {
    private final Class<?> type;
    private final JsonCodec<?> codec;

    CodecKeys(Class<?> type, JsonCodec<?> codec) {
        this.type = type;
        this.codec = codec;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context) {
        Object value = read(Codecs.STRING.toJson(key));
        if (value == null) {
            value = read(key);
        }
        return value == null ? context.handleWeirdKey(type, key, "no value of this enum") : value;
    }

    private @Nullable Object read(String json) {
        try {
            return codec.fromJson(json);
        } catch (DecodingException e) {
            return null;
        }
    }
}
