package dev.quire.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.OpenEnum;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/** What the mapper asks once for each type. */
record CodecFinders(GeneratedCodecs codecs) {

    Serializers serializers() {
        return new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.@Nullable Value format) {
                JsonCodec<?> codec = codecs.find(type.getRawClass());
                return codec == null ? null : new CodecSerializer<>(type.getRawClass(), codec);
            }
        };
    }

    Deserializers deserializers() {
        return new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
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
