package dev.quire.client.json;

import org.jspecify.annotations.Nullable;

/**
 * Base of generated builders. It holds values of its own, so a builder may go on after {@code build()}.
 *
 * <p>{@code build()} does not demand required members: a description that requires one more in a later version would
 * break programs that were right before. Whoever misses one learns it from the accessor or from the server.
 *
 * @param <B> the builder itself
 */
public abstract class ModelBuilder<B extends ModelBuilder<B>> {
    private final FieldValues values;

    /** For generated code: starts from these values, which are copied. */
    protected ModelBuilder(FieldValues values) {
        this.values = values.copy();
    }

    /** For generated code: returns the values for a model. */
    protected final FieldValues fieldValues() {
        return values.built();
    }

    /**
     * For setters. Lists and maps are copied. Null takes out an optional member and sends null for the others.
     *
     * @throws NullPointerException if the value is null and the field is required and can not be null
     */
    protected final B set(int index, @Nullable Object value) {
        values.set(index, value);
        return self();
    }

    /** For setters of members whose names are free but whose type is declared. */
    protected final B setAdditional(String wireName, @Nullable Object value) {
        values.setExtra(wireName, value);
        return self();
    }

    /**
     * Sets any member by its name on the wire, for what the description does not know yet.
     *
     * @throws dev.quire.client.errors.DecodingException if the member is known and the value is not of its type
     */
    public final B member(String wireName, JsonValue value) {
        ModelCodec<?> codec = values.codec();
        int index = codec.table().index(wireName);
        if (index >= 0) {
            return set(
                    index,
                    value instanceof JsonNull ? null : decode(codec.table().codec(index), value));
        }
        JsonCodec<Object> additional = codec.table().additional();
        return setAdditional(wireName, additional == null ? value : decode(additional, value));
    }

    /** Takes out any member by its name on the wire: it will be absent, not null. */
    public final B without(String wireName) {
        values.remove(wireName);
        return self();
    }

    private static Object decode(JsonCodec<Object> codec, JsonValue value) {
        return codec.fromJson(Codecs.JSON.toJsonBytes(value));
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
