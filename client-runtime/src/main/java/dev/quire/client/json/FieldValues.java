package dev.quire.client.json;

import dev.quire.client.errors.MissingFieldException;
import dev.quire.client.json.FieldTable.Presence;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of one model, by field index. Generated code only passes it on.
 *
 * <p>Two are equal when all fields and all other members are; absent and null count as the same, but for the fields
 * whose type tells them apart.
 */
public final class FieldValues {
    private enum Said {
        /** Stands for a null that is or shall be on the wire, where a Java null stands for an absent member. */
        NULL
    }

    private final ModelCodec<?> codec;
    private final @Nullable Object[] values;
    private @Nullable Map<String, @Nullable Object> extras;

    /** Where the object stood when something required was missing; null otherwise. */
    private @Nullable String pointer;

    private FieldValues(ModelCodec<?> codec, @Nullable Object[] values) {
        this.codec = codec;
        this.values = values;
    }

    /** Returns the values of a new builder: none yet. */
    public static FieldValues of(ModelCodec<?> codec) {
        return new FieldValues(codec, new @Nullable Object[codec.table().size()]);
    }

    static FieldValues read(JsonReader in, ModelCodec<?> codec) {
        FieldTable table = codec.table();
        FieldValues read = new FieldValues(codec, new @Nullable Object[table.size()]);
        in.beginObject();
        int position = table.size();
        for (int index = in.nextField(table, position); index != JsonReader.END; ) {
            if (index >= 0) {
                read.values[index] =
                        in.isNull() ? Said.NULL : table.codec(index).read(in);
                position = index;
            } else {
                read.readExtra(in, table);
            }
            index = in.nextField(table, position);
        }
        if (read.lacks(table)) {
            read.pointer = in.pointer();
        }
        return read;
    }

    private void readExtra(JsonReader in, FieldTable table) {
        JsonCodec<?> additional = table.additional();
        if (additional == null && !in.keepsUnknown()) {
            in.skip();
            return;
        }
        String name = in.memberName();
        if (additional == null) {
            extras().put(name, JsonTrees.read(in));
        } else {
            extras().put(name, in.isNull() ? null : additional.read(in));
        }
    }

    private boolean lacks(FieldTable table) {
        for (int index : table.requiredIndexes()) {
            if (values[index] == null || values[index] == Said.NULL) {
                return true;
            }
        }
        return false;
    }

    void write(JsonWriter out) {
        FieldTable table = codec.table();
        out.beginObject();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                out.name(table.wireName(i));
                writeField(out, table, i, value);
            }
        }
        if (extras != null) {
            extras.forEach((name, value) -> writeExtra(out, table, name, value));
        }
        out.endObject();
    }

    private static void writeField(JsonWriter out, FieldTable table, int index, Object value) {
        if (value == Said.NULL) {
            out.nullValue();
        } else if (out.redacts() && table.field(index).secret()) {
            out.string("***");
        } else {
            table.codec(index).write(out, value);
        }
    }

    /** What is not described may be secret, so no unknown value is shown. */
    private static void writeExtra(JsonWriter out, FieldTable table, String name, @Nullable Object value) {
        out.name(name);
        if (value == null) {
            out.nullValue();
        } else if (table.additional() != null) {
            table.additional().write(out, value);
        } else if (out.redacts()) {
            out.string("...");
        } else {
            out.value((JsonValue) value);
        }
    }

    /** Adds what a request that holds these would do wrong. */
    void check(String place, boolean partial, List<Rules.Violation> found) {
        for (int i = 0; i < values.length; i++) {
            FieldTable.Field field = codec.table().field(i);
            Object value = values[i];
            boolean absent = value == null || value == Said.NULL;
            if (!absent) {
                field.rules().check(place + '/' + field.name(), Objects.requireNonNull(value), partial, found);
            } else if (field.presence() == Presence.REQUIRED
                    && !partial
                    && !field.rules().has("readOnly")) {
                found.add(new Rules.Violation(place + '/' + field.name(), "is required", true));
            }
        }
    }

    ModelCodec<?> codec() {
        return codec;
    }

    /** Returns the value of a field, or null when it is absent or null. */
    @Nullable
    Object get(int index) {
        Object value = values[index];
        return value == Said.NULL ? null : value;
    }

    /** Returns the value of a required field. */
    Object require(int index) {
        Object value = values[index];
        if (value == null || value == Said.NULL) {
            String field = codec.table().field(index).name();
            String place = (pointer == null ? "" : pointer) + "/"
                    + field.replace("~", "~0").replace("/", "~1");
            throw new MissingFieldException(codec.name(), place, value == Said.NULL);
        }
        return value;
    }

    /** Returns the members that are no fields, in order; values are typed if their type is declared. */
    @SuppressWarnings("unchecked")
    public <T> Map<String, T> additional() {
        return extras == null ? Map.of() : (Map<String, T>) Collections.unmodifiableMap(extras);
    }

    boolean isNull(String wireName) {
        int index = codec.table().index(wireName);
        if (index >= 0) {
            return values[index] == Said.NULL;
        }
        if (extras == null || !extras.containsKey(wireName)) {
            return false;
        }
        Object value = extras.get(wireName);
        return value == null || value instanceof JsonNull;
    }

    @Nullable
    Object member(String wireName) {
        int index = codec.table().index(wireName);
        if (index >= 0) {
            return get(index);
        }
        return extras == null ? null : extras.get(wireName);
    }

    /** Sets a field of a builder's values. */
    void set(int index, @Nullable Object value) {
        FieldTable.Field field = codec.table().field(index);
        if (value == null && field.presence() == Presence.REQUIRED) {
            throw new NullPointerException("\"" + field.name() + "\" of " + codec.name() + " is required, not null");
        }
        boolean saysNull = value == null && field.presence() != Presence.OPTIONAL;
        values[index] = saysNull ? Said.NULL : Frozen.copy(value);
    }

    /** Takes out any member of a builder's values. */
    void remove(String wireName) {
        int index = codec.table().index(wireName);
        if (index >= 0) {
            values[index] = null;
        } else if (extras != null) {
            extras.remove(wireName);
        }
    }

    /** Sets a member that is no field. */
    void setExtra(String name, @Nullable Object value) {
        extras().put(name, Frozen.copy(value));
    }

    private Map<String, @Nullable Object> extras() {
        if (extras == null) {
            extras = new LinkedHashMap<>();
        }
        return extras;
    }

    FieldValues copy() {
        FieldValues copy = new FieldValues(codec, values.clone());
        copy.extras = extras == null ? null : new LinkedHashMap<>(extras);
        return copy;
    }

    /** A copy for a built model, which says null where null must be said. */
    FieldValues built() {
        FieldValues copy = copy();
        FieldTable table = codec.table();
        for (int i = 0; i < values.length; i++) {
            if (copy.values[i] == null && table.field(i).presence() == Presence.NULLABLE) {
                copy.values[i] = Said.NULL;
            }
        }
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldValues that
                && codec.equals(that.codec)
                && Arrays.deepEquals(comparable(), that.comparable())
                && additional().equals(that.additional());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(comparable()) + Objects.hashCode(additional());
    }

    private @Nullable Object[] comparable() {
        FieldTable table = codec.table();
        @Nullable Object[] comparable = values.clone();
        for (int i = 0; i < comparable.length; i++) {
            if (comparable[i] == Said.NULL && table.field(i).presence() != Presence.OPTIONAL_NULLABLE) {
                comparable[i] = null;
            }
        }
        return comparable;
    }
}
