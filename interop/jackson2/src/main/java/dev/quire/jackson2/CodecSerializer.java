package dev.quire.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.quire.client.json.JsonCodec;
import java.io.IOException;

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
    public void serialize(T value, JsonGenerator out, SerializerProvider context) throws IOException {
        JsonTrees.write(codec.toJsonValue(value), out);
    }

    /** The codec knows what it reads; a type's name beside it would only be in the way. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider context, TypeSerializer typing)
            throws IOException {
        serialize(value, out, context);
    }
}
