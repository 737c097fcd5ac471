package dev.quire.client.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Base of generated models: an immutable value with named members, known and unknown ones. Each has a static {@code
 * fromJson}, a builder that starts without members ({@code builder()}) or with those of a model ({@code toBuilder()}), and
 * its codec as {@code CODEC}.
 *
 * <p>Reading never fails because a required member is missing or null; its accessor does. Models are equal when they
 * are of one type and all members are equal, unknown ones included. An absent optional member and one that is null are
 * equal, but for members for which the API tells the two apart. Decimals are equal when their scale is, too, as in
 * {@link java.math.BigDecimal#equals}.
 */
public abstract class Model {
    private final FieldValues fieldValues;

    /** For generated code: the values are not copied. */
    protected Model(FieldValues values) {
        this.fieldValues = values;
    }

    /** For generated code: returns what this model is made of. */
    protected final FieldValues fieldValues() {
        return fieldValues;
    }

    /**
     * For accessors of required fields.
     *
     * @throws dev.quire.client.errors.MissingFieldException if the field is absent or null
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected final <T> T required(int index) {
        return (T) fieldValues.require(index);
    }

    /** For accessors of all other fields: returns null when the field is absent or null. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected final <T> @Nullable T optional(int index) {
        return (T) fieldValues.get(index);
    }

    /** Returns this as JSON text on one line: known members in the order of the description, then the unknown ones. */
    public final String toJson() {
        return text(false);
    }

    /** Returns the members that the type does not know, in order; empty when their type is declared. */
    public final Map<String, JsonValue> unknownMembers() {
        return fieldValues.codec().table().additional() == null ? fieldValues.additional() : Map.of();
    }

    /** Tells whether the member is there and null; false when it is absent. */
    public final boolean isNull(String wireName) {
        return fieldValues.isNull(wireName);
    }

    /**
     * Returns a member by its name on the wire: typed when it is known, a {@link JsonValue} otherwise; null when it is
     * absent, and for known members also when it is null.
     */
    public final @Nullable Object member(String wireName) {
        return fieldValues.member(wireName);
    }

    /** Adds what a request that holds this would do wrong. */
    final void check(String place, boolean partial, List<Rules.Violation> found) {
        fieldValues.check(place, partial, found);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Model model && getClass() == model.getClass() && fieldValues.equals(model.fieldValues);
    }

    @Override
    public final int hashCode() {
        return fieldValues.hashCode();
    }

    /** Returns the type's name and the members on one line; secrets and values of unknown members are left out. */
    @Override
    public final String toString() {
        return fieldValues.codec().name() + text(true);
    }

    private String text(boolean redacts) {
        return new String(JsonWriter.write(redacts, fieldValues::write), StandardCharsets.UTF_8);
    }
}
