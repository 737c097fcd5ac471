package dev.quire.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.quire.client.errors.DecodingException;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.JsonNull;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads by a codec. */
final class CodecDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient JsonCodec<T> codec;

    CodecDeserializer(Class<?> type, JsonCodec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
            return codec.fromJson(Codecs.JSON.toJsonBytes(JsonTrees.read(in, context)));
        } catch (DecodingException | IllegalArgumentException e) {
            throw JsonMappingException.from(in, _valueClass.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    /** Reads what {@link CodecSerializer#serializeWithType} writes: no type's name. */
    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer typing)
            throws IOException {
        return deserialize(in, context);
    }

    /** A {@code JsonValue} that is null is a value; everything else that is null is Java's. */
    @Override
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // There is one codec of any JSON.
    public @Nullable T getNullValue(DeserializationContext context) {
        return codec == Codecs.JSON ? (T) new JsonNull() : null;
    }
}
