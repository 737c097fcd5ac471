package dev.quire.client.json;

/**
 * True or false.
 *
 * @param value which
 */
public record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public JsonKind kind() {
        return JsonKind.BOOLEAN;
    }

    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
