package dev.quire.client.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of one type. */
record ListCodec<T>(JsonCodec<T> elements) implements JsonCodec<List<T>> {
    @Override
    public List<T> read(JsonReader in) {
        in.beginArray();
        List<@Nullable T> list = new ArrayList<>();
        while (in.nextElement()) {
            list.add(in.isNull() ? null : elements.read(in));
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public void write(JsonWriter out, List<T> value) {
        out.beginArray();
        for (T element : value) {
            if (element == null) {
                out.nullValue();
            } else {
                elements.write(out, element);
            }
        }
        out.endArray();
    }
}
