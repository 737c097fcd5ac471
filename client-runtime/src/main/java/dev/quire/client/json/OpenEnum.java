package dev.quire.client.json;

import java.util.Objects;
import java.util.function.Function;

/**
 * Base of generated enums: a value of the API with constants for those that its description knows. Values that it does
 * not know are values all the same, which the static {@code of} makes. Two are equal when they are of one type and their
 * wire values are equal.
 *
 * @param <V> the type on the wire: String, Long, BigDecimal or Boolean
 */
public abstract class OpenEnum<V> {
    private final V value;

    /** For generated code. */
    protected OpenEnum(V value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** Returns the value on the wire; for {@code switch}, compare it with the constants of the nested {@code Value}. */
    public final V value() {
        return value;
    }

    /** Tells whether this is the given value. */
    public final boolean is(V other) {
        return value.equals(other);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof OpenEnum<?> that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** Returns the value on the wire. */
    @Override
    public final String toString() {
        return value.toString();
    }

    /**
     * Makes the codec of a generated enum.
     *
     * @param values the codec of the wire values
     * @param of makes an enum of a wire value
     */
    public static <V, E extends OpenEnum<V>> JsonCodec<E> codec(JsonCodec<V> values, Function<V, E> of) {
        return new EnumCodec<>(values, of);
    }

    private record EnumCodec<V, E extends OpenEnum<V>>(JsonCodec<V> values, Function<V, E> of) implements JsonCodec<E> {
        @Override
        public E read(JsonReader in) {
            return of.apply(values.read(in));
        }

        @Override
        public void write(JsonWriter out, E value) {
            values.write(out, value.value());
        }
    }
}
