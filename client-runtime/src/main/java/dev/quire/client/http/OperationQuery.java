package dev.quire.client.http;

import org.jspecify.annotations.Nullable;

/**
 * Base of generated types that hold the optional parameters of one operation; immutable, with value equality.
 *
 * @param <Q> the type itself
 */
public abstract class OperationQuery<Q extends OperationQuery<Q>> {
    private final Parameters parameters;

    /** No parameters. */
    protected OperationQuery() {
        this(Parameters.none());
    }

    /** For generated code: these parameters. */
    protected OperationQuery(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Makes one of the same type with other parameters. */
    protected abstract Q copy(Parameters parameters);

    /** Returns a copy with a query parameter, lists repeating its name; null takes it out. */
    protected final Q query(String name, @Nullable Object value) {
        return query(name, value, QueryStyle.REPEAT);
    }

    /** Returns a copy with a query parameter; null takes it out. */
    protected final Q query(String name, @Nullable Object value, QueryStyle style) {
        return copy(parameters.query(name, value, style));
    }

    /** Returns a copy with a header; null takes it out. */
    protected final Q header(String name, @Nullable Object value) {
        return copy(parameters.header(name, value));
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

    /** Returns the parameters on one line; values of headers are left out. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + parameters;
    }
}
