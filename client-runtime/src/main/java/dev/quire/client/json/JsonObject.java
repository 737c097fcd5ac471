package dev.quire.client.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object. Objects are equal when they have equal members, in any order.
 *
 * @param members by name, in order, immutable; JSON null is {@link JsonNull}
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {
    /** Copies the members; refuses Java nulls. */
    public JsonObject {
        Map<String, JsonValue> copy = new LinkedHashMap<>(members);
        copy.forEach((name, value) -> Objects.requireNonNull(value, name));
        members = Collections.unmodifiableMap(copy);
    }

    /** Returns the member of this name, or null when there is none. */
    public @Nullable JsonValue get(String name) {
        return members.get(name);
    }

    @Override
    public JsonKind kind() {
        return JsonKind.OBJECT;
    }

    @Override
    public String toString() {
        return Codecs.JSON.toJson(this);
    }
}
