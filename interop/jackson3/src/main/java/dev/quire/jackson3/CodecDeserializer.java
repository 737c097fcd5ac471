package dev.quire.jackson3;

import dev.quire.client.errors.DecodingException;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.JsonNull;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads by a codec. */
final class CodecDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient JsonCodec<T> codec;

    CodecDeserializer(Class<?> type, JsonCodec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        try {
            return codec.fromJson(Codecs.JSON.toJsonBytes(JsonTrees.read(in, context)));
        } catch (DecodingException | IllegalArgumentException e) {
            throw DatabindException.from(in, _valueClass.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    /** Reads what {@link CodecSerializer#serializeWithType} writes: no type's name. */
    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer typing) {
        return deserialize(in, context);
    }

    /** A {@code JsonValue} that is null is a value; everything else that is null is Java's. */
    @Override
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // There is one codec of any JSON.
    public @Nullable T getNullValue(DeserializationContext context) {
        return codec == Codecs.JSON ? (T) new JsonNull() : null;
    }
}
