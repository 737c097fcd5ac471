package dev.quire.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** What the mapper asks once for each type. */
record CodecFinders(GeneratedCodecs codecs) {

    Serializers serializers() {
        return new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                JsonCodec<?> codec = codecs.find(type.getRawClass());
                return codec == null ? null : new CodecSerializer<>(type.getRawClass(), codec);
            }
        };
    }

    Deserializers deserializers() {
        return new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                JsonCodec<?> codec = codecs.find(type.getRawClass());
                return codec == null ? null : new CodecDeserializer<>(type.getRawClass(), codec);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return codecs.find(type) != null;
            }
        };
    }

    /** Enums can be keys of maps; they are written by their {@code toString}. */
    KeyDeserializers keys() {
        return (type, config, description) -> {
            boolean isEnum = OpenEnum.class.isAssignableFrom(type.getRawClass());
            JsonCodec<?> codec = isEnum ? codecs.find(type.getRawClass()) : null;
            return codec == null ? null : new CodecKeys(type.getRawClass(), codec);
        };
    }
}
