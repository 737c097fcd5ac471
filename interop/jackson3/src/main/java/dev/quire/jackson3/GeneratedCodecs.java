package dev.quire.jackson3;

import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonCodec;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.Model;
import dev.quire.client.json.OpenEnum;
import dev.quire.client.json.UnionCodec;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codecs of types: those that were given, and those that generated types have as a public constant. */
final class GeneratedCodecs {
    private static final String CONSTANT = "CODEC";

    private final Map<Class<?>, JsonCodec<?>> given;

    GeneratedCodecs() {
        this(Map.of());
    }

    private GeneratedCodecs(Map<Class<?>, JsonCodec<?>> given) {
        this.given = given;
    }

    GeneratedCodecs with(Class<?> type, JsonCodec<?> codec) {
        Map<Class<?>, JsonCodec<?>> more = new HashMap<>(given);
        more.put(type, codec);
        return new GeneratedCodecs(Map.copyOf(more));
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    /** The codec of a type; null when the type is nothing of ours. */
    @Nullable
    JsonCodec<?> find(Class<?> type) {
        JsonCodec<?> known = given.get(type);
        if (known != null) {
            return known;
        }
        if (JsonValue.class.isAssignableFrom(type)) {
            return Codecs.JSON;
        }
        if (Model.class.isAssignableFrom(type) || OpenEnum.class.isAssignableFrom(type)) {
            return required(type);
        }
        return ofUnion(type);
    }

    private static JsonCodec<?> required(Class<?> type) {
        JsonCodec<?> codec = constant(type);
        if (codec == null) {
            throw new IllegalArgumentException(type.getName() + "." + CONSTANT + " can not be reached by reflection."
                    + " Give it: new QuireModule().with(" + type.getSimpleName() + ".class, " + type.getSimpleName()
                    + "."
                    + CONSTANT + ")");
        }
        return codec;
    }

    /** Of a union, or of one of its members that is no model. */
    private @Nullable JsonCodec<?> ofUnion(Class<?> type) {
        if (type.isInterface() && type.isSealed()) {
            return constant(type) instanceof UnionCodec<?> union ? union : null;
        }
        for (Class<?> above : type.getInterfaces()) {
            JsonCodec<?> union = above.isSealed() ? find(above) : null;
            if (union instanceof UnionCodec<?>) {
                return union;
            }
        }
        return null;
    }

    private static @Nullable JsonCodec<?> constant(Class<?> type) {
        try {
            Field field = type.getField(CONSTANT);
            boolean own = field.getDeclaringClass() == type && JsonCodec.class.isAssignableFrom(field.getType());
            return own ? (JsonCodec<?>) field.get(null) : null;
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
