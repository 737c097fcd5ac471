package dev.quire.client.http;

import dev.quire.client.http.Parameters.Value;
import dev.quire.client.json.JsonCodec;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Base of generated types that hold the optional parameters of one operation; immutable, with value equality.
 *
 * @param <Q> the type itself
 */
public abstract class OperationQuery<Q extends OperationQuery<Q>> implements Cloneable {
    private Parameters parameters;

    /** No parameters. */
    protected OperationQuery() {
        this(Parameters.none());
    }

    /** These parameters; clients of earlier versions call it. */
    protected OperationQuery(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Makes one of the same type with other parameters. */
    @SuppressWarnings("unchecked")
    protected Q copy(Parameters changed) {
        try {
            OperationQuery<Q> copy = (OperationQuery<Q>) clone();
            copy.parameters = changed;
            // Nobody sees a copy without its parameters, as if the field were final.
            VarHandle.releaseFence();
            return (Q) copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns a copy with a query parameter, lists repeating its name; null takes it out. */
    protected final Q query(String name, @Nullable Object value) {
        return query(name, value, ParameterStyle.REPEAT);
    }

    /** Returns a copy with a query parameter; null takes it out. */
    protected final Q query(String name, @Nullable Object value, ParameterStyle style) {
        return copy(parameters.query(name, Value.of(value, style)));
    }

    /** Returns a copy with a query parameter of a type that only its codec knows to write; null takes it out. */
    protected final <T> Q query(String name, JsonCodec<T> codec, @Nullable T value, ParameterStyle style) {
        return copy(parameters.query(name, Value.of(codec, value, style)));
    }

    /** Returns a copy with a query parameter whose reserved characters stay as they are; null takes it out. */
    protected final Q queryReserved(String name, @Nullable Object value, ParameterStyle style) {
        return copy(parameters.query(name, Value.reserved(Value.of(value, style))));
    }

    /** Returns a copy with a header, lists joined by commas; null takes it out. */
    protected final Q header(String name, @Nullable Object value) {
        return header(name, value, ParameterStyle.SIMPLE);
    }

    /** Returns a copy with a header; null takes it out. */
    protected final Q header(String name, @Nullable Object value, ParameterStyle style) {
        return copy(parameters.header(name, Value.of(value, style)));
    }

    /** Returns a copy with a header of a type that only its codec knows to write; null takes it out. */
    protected final <T> Q header(String name, JsonCodec<T> codec, @Nullable T value, ParameterStyle style) {
        return copy(parameters.header(name, Value.of(codec, value, style)));
    }

    /** Returns a copy with a cookie, lists repeating its name; null takes it out. */
    protected final Q cookie(String name, @Nullable Object value) {
        return cookie(name, value, ParameterStyle.REPEAT);
    }

    /** Returns a copy with a cookie; null takes it out. */
    protected final Q cookie(String name, @Nullable Object value, ParameterStyle style) {
        return copy(parameters.cookie(name, Value.of(value, style)));
    }

    /** Returns a copy with a cookie of a type that only its codec knows to write; null takes it out. */
    protected final <T> Q cookie(String name, JsonCodec<T> codec, @Nullable T value, ParameterStyle style) {
        return copy(parameters.cookie(name, Value.of(codec, value, style)));
    }

    final Parameters parameters() {
        return parameters;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof OperationQuery<?> that
                && getClass() == that.getClass()
                && parameters.equals(that.parameters);
    }

    @Override
    public final int hashCode() {
        return parameters.hashCode();
    }

    /** Returns the parameters on one line; values of headers and cookies are left out. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + parameters;
    }
}
