package dev.quire.client.http;

import dev.quire.client.json.JsonCodec;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Query, header and cookie parameters of one operation; immutable. Generated code only passes it on. */
public final class Parameters {
    private static final Parameters NONE = new Parameters(Map.of(), Map.of(), Map.of());

    private final Map<String, Value> query;
    private final Map<String, Value> headers;
    private final Map<String, Value> cookies;

    private Parameters(Map<String, Value> query, Map<String, Value> headers, Map<String, Value> cookies) {
        this.query = query;
        this.headers = headers;
        this.cookies = cookies;
    }

    /** Returns no parameters. */
    public static Parameters none() {
        return NONE;
    }

    /** Returns these with a query parameter in place of any of the same name; null takes it out. */
    Parameters query(String name, @Nullable Value value) {
        return new Parameters(changed(new LinkedHashMap<>(query), name, value), headers, cookies);
    }

    /** Returns these with a header in place of any of the same name; null takes it out. */
    Parameters header(String name, @Nullable Value value) {
        Map<String, Value> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return new Parameters(query, changed(copy, name, value), cookies);
    }

    /** Returns these with a cookie in place of any of the same name; null takes it out. */
    Parameters cookie(String name, @Nullable Value value) {
        return new Parameters(query, headers, changed(new LinkedHashMap<>(cookies), name, value));
    }

    private static Map<String, Value> changed(Map<String, Value> copy, String name, @Nullable Value value) {
        copy.remove(name);
        if (value != null) {
            copy.put(name, value);
        }
        return copy;
    }

    /** Returns these and the others, which take the place of those with the same name. */
    Parameters with(Parameters others) {
        Parameters merged = this;
        for (Map.Entry<String, Value> entry : others.query.entrySet()) {
            merged = merged.query(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, Value> entry : others.headers.entrySet()) {
            merged = merged.header(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, Value> entry : others.cookies.entrySet()) {
            merged = merged.cookie(entry.getKey(), entry.getValue());
        }
        return merged;
    }

    Map<String, Value> query() {
        return query;
    }

    Map<String, Value> headers() {
        return headers;
    }

    Map<String, Value> cookies() {
        return cookies;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that
                && query.equals(that.query)
                && headers.equals(that.headers)
                && cookies.equals(that.cookies);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * query.hashCode() + headers.hashCode()) + cookies.hashCode();
    }

    @Override
    public String toString() {
        Map<String, Object> shown = new LinkedHashMap<>();
        query.forEach((name, value) -> shown.put(name, value.value()));
        headers.keySet().forEach(name -> shown.put(name, "***"));
        cookies.keySet().forEach(name -> shown.put(name, "***"));
        return shown.toString();
    }

    /**
     * A value and how it is written.
     *
     * @param reserved whether reserved characters may stay as they are, in queries
     */
    record Value(Object value, ParameterStyle style, boolean reserved) {
        Value {
            value = frozen(value);
        }

        private static Object frozen(Object value) {
            if (value instanceof Map<?, ?> map) {
                return Collections.unmodifiableMap(new LinkedHashMap<>(map));
            }
            return value instanceof Collection<?> collection ? List.copyOf(collection) : value;
        }

        /** A value; null for null. */
        static @Nullable Value of(@Nullable Object value, ParameterStyle style) {
            return value == null ? null : new Value(value, style, false);
        }

        /** A value that only its codec knows to write, as a tree; null for null. */
        static <T> @Nullable Value of(JsonCodec<T> codec, @Nullable T value, ParameterStyle style) {
            return value == null ? null : new Value(codec.toJsonValue(value), style, false);
        }

        /** The same with reserved characters as they are. */
        static @Nullable Value reserved(@Nullable Value value) {
            return value == null ? null : new Value(value.value, value.style, true);
        }
    }
}
