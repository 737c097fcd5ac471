package dev.quire.client.http;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Query and header parameters of one operation; immutable. Generated code only passes it on. */
public final class Parameters {
    private static final Parameters NONE = new Parameters(Map.of(), Map.of());

    private final Map<String, Value> query;
    private final Map<String, Object> headers;

    private Parameters(Map<String, Value> query, Map<String, Object> headers) {
        this.query = query;
        this.headers = headers;
    }

    /** Returns no parameters. */
    public static Parameters none() {
        return NONE;
    }

    /** Returns these with a query parameter in place of any of the same name; null takes it out. */
    Parameters query(String name, @Nullable Object value, QueryStyle style) {
        Map<String, Value> copy = new LinkedHashMap<>(query);
        copy.remove(name);
        if (value != null) {
            copy.put(name, new Value(frozen(value), style));
        }
        return new Parameters(copy, headers);
    }

    /** Returns these with a header in place of any of the same name; null takes it out. */
    Parameters header(String name, @Nullable Object value) {
        Map<String, Object> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        copy.remove(name);
        if (value != null) {
            copy.put(name, frozen(value));
        }
        return new Parameters(query, copy);
    }

    /** Returns these and the others, which take the place of those with the same name. */
    Parameters with(Parameters others) {
        Parameters merged = this;
        for (Map.Entry<String, Value> entry : others.query.entrySet()) {
            merged = merged.query(
                    entry.getKey(), entry.getValue().value(), entry.getValue().style());
        }
        for (Map.Entry<String, Object> entry : others.headers.entrySet()) {
            merged = merged.header(entry.getKey(), entry.getValue());
        }
        return merged;
    }

    private static Object frozen(Object value) {
        return value instanceof Collection<?> collection ? List.copyOf(collection) : value;
    }

    Map<String, Value> query() {
        return query;
    }

    Map<String, Object> headers() {
        return headers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters that && query.equals(that.query) && headers.equals(that.headers);
    }

    @Override
    public int hashCode() {
        return 31 * query.hashCode() + headers.hashCode();
    }

    @Override
    public String toString() {
        Map<String, Object> shown = new LinkedHashMap<>();
        query.forEach((name, value) -> shown.put(name, value.value()));
        headers.keySet().forEach(name -> shown.put(name, "***"));
        return shown.toString();
    }

    /** A value and how several of them are written. */
    record Value(Object value, QueryStyle style) {}
}
