package dev.quire.client.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Immutable copies of what callers hand over, nulls included. */
final class Frozen {
    private Frozen() {}

    /** Copies lists, maps and arrays of bytes, however deep; all other values of models are immutable. */
    static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(copy(element)));
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(key, copy(element)));
            return Collections.unmodifiableMap(copy);
        }
        return value instanceof byte[] bytes ? bytes.clone() : value;
    }
}
