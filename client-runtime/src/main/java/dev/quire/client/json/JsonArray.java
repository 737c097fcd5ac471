package dev.quire.client.json;

import java.util.List;

/**
 * A JSON array.
 *
 * @param elements in order, immutable; JSON null is {@link JsonNull}
 */
public record JsonArray(List<JsonValue> elements) implements JsonValue {
    /** Copies the elements; refuses Java nulls. */
    public JsonArray {
        elements = List.copyOf(elements);
    }

    @Override
    public JsonKind kind() {
        return JsonKind.ARRAY;
    }

    @Override
    public String toString() {
        return Codecs.JSON.toJson(this);
    }
}
