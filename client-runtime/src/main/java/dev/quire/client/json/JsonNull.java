package dev.quire.client.json;

/** The JSON literal null. */
public record JsonNull() implements JsonValue {
    /** The one to use; all are equal. */
    public static final JsonNull NULL = new JsonNull();

    @Override
    public JsonKind kind() {
        return JsonKind.NULL;
    }

    @Override
    public String toString() {
        return "null";
    }
}
