package dev.quire.client.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects used as maps. */
record MapCodec<T>(JsonCodec<T> values) implements JsonCodec<Map<String, T>> {
    @Override
    public Map<String, T> read(JsonReader in) {
        in.beginObject();
        Map<String, @Nullable T> map = new LinkedHashMap<>();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            map.put(name, in.isNull() ? null : values.read(in));
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public void write(JsonWriter out, Map<String, T> value) {
        out.beginObject();
        for (Map.Entry<String, T> member : value.entrySet()) {
            out.name(member.getKey());
            T element = member.getValue();
            if (element == null) {
                out.nullValue();
            } else {
                values.write(out, element);
            }
        }
        out.endObject();
    }
}
