package dev.quire.client.json;

import dev.quire.client.json.FieldTable.Field;
import dev.quire.client.json.FieldTable.Presence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of a model type; the order of calls gives the indexes, from 0, and the order in which members
 * are written and expected.
 */
public final class Fields {
    private final List<Field> fields = new ArrayList<>();
    private @Nullable JsonCodec<?> additional;

    Fields() {}

    /** A member that must be there and is never null. */
    public <T> Fields required(String wireName, JsonCodec<T> codec) {
        return add(wireName, codec, Presence.REQUIRED);
    }

    /** A member that may be absent; null means the same and is not sent. */
    public <T> Fields optional(String wireName, JsonCodec<T> codec) {
        return add(wireName, codec, Presence.OPTIONAL);
    }

    /** A member that must be there and may be null; a builder that does not set it writes null. */
    public <T> Fields nullable(String wireName, JsonCodec<T> codec) {
        return add(wireName, codec, Presence.NULLABLE);
    }

    /** A member for which absent and null are different things to say. */
    public <T> Fields optionalNullable(String wireName, JsonCodec<T> codec) {
        return add(wireName, codec, Presence.OPTIONAL_NULLABLE);
    }

    /** Keeps the value of the field added last out of {@code toString}. */
    public Fields secret() {
        int last = fields.size() - 1;
        fields.set(last, fields.get(last).asSecret());
        return this;
    }

    /**
     * Demands something of the field added last in requests: a keyword of JSON Schema, such as {@code maxLength}, or
     * {@code readOnly}, by which a required field is not required in requests. See {@link Rules}.
     */
    public Fields rule(String keyword, Object value) {
        int last = fields.size() - 1;
        fields.set(last, fields.get(last).with(keyword, value));
        return this;
    }

    /** Types the members that are no fields: {@code additionalProperties} with a schema. */
    public <T> Fields additional(JsonCodec<T> codec) {
        additional = codec;
        return this;
    }

    private Fields add(String wireName, JsonCodec<?> codec, Presence presence) {
        fields.add(new Field(wireName, codec, presence, false, Rules.none()));
        return this;
    }

    FieldTable table() {
        return new FieldTable(fields, additional);
    }
}
