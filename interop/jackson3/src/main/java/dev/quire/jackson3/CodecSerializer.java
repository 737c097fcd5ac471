package dev.quire.jackson3;

import dev.quire.client.json.JsonCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes by a codec. */
final class CodecSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient JsonCodec<T> codec;

    @SuppressWarnings("unchecked")
    CodecSerializer(Class<?> type, JsonCodec<T> codec) {
        super((Class<T>) type);
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        JsonTrees.write(codec.toJsonValue(value), out);
    }

    /** The codec knows what it reads; a type's name beside it would only be in the way. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer typing) {
        serialize(value, out, context);
    }
}
