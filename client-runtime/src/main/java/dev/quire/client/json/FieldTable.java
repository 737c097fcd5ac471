package dev.quire.client.json;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fields of one model type, by index and by name; immutable but for what it learns about their order. */
final class FieldTable {
    private static final int NONE = -1;
    private static final int UNKNOWN = -2;

    private final SerializedString[] names;
    private final JsonCodec<Object>[] codecs;
    private final Field[] fields;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int[] required;
    private final @Nullable JsonCodec<Object> additional;

    /**
     * After each field the one that followed it the last time; the last element is the first field. It starts as the
     * declared order and learns the sender's. Threads write it without order: a stale guess costs time, not truth.
     */
    private final int[] followers;

    @SuppressWarnings({"unchecked", "rawtypes"})
    FieldTable(List<Field> declared, @Nullable JsonCodec<?> additional) {
        int size = declared.size();
        this.fields = declared.toArray(new Field[0]);
        this.names = new SerializedString[size];
        this.codecs = new JsonCodec[size];
        this.followers = new int[size + 1];
        this.additional = (JsonCodec<Object>) additional;
        for (int i = 0; i < size; i++) {
            names[i] = new SerializedString(fields[i].name());
            codecs[i] = (JsonCodec<Object>) fields[i].codec();
            followers[i] = i + 1 < size ? i + 1 : NONE;
            if (indexes.put(fields[i].name(), i) != null) {
                throw new IllegalStateException("Two fields are named " + fields[i].name());
            }
        }
        followers[size] = size > 0 ? 0 : NONE;
        required = IntStream.range(0, size)
                .filter(i -> fields[i].presence() == Presence.REQUIRED)
                .toArray();
    }

    int size() {
        return fields.length;
    }

    Field field(int index) {
        return fields[index];
    }

    SerializedString wireName(int index) {
        return names[index];
    }

    JsonCodec<Object> codec(int index) {
        return codecs[index];
    }

    /** The fields that must be there; the array is not to be changed. */
    int[] requiredIndexes() {
        return required;
    }

    /** The codec of members that are no fields; null when they are kept as trees. */
    @Nullable
    JsonCodec<Object> additional() {
        return additional;
    }

    /** Returns the index of a field, or a negative number. */
    int index(String name) {
        Integer index = indexes.get(name);
        return index == null ? UNKNOWN : index;
    }

    int expectedAfter(int position) {
        return followers[position];
    }

    /** Returns the index of a field that came unexpectedly after a position, or a negative number. */
    int found(String name, int position) {
        int index = index(name);
        if (index >= 0) {
            followers[position] = index;
        }
        return index;
    }

    /** Returns how many of these members are fields, or -1 when a field that must be there is not among them. */
    int match(Set<String> members) {
        int known = 0;
        for (Field field : fields) {
            if (members.contains(field.name())) {
                known++;
            } else if (field.presence() == Presence.REQUIRED || field.presence() == Presence.NULLABLE) {
                return -1;
            }
        }
        return known;
    }

    /** What is said about one field. */
    record Field(String name, JsonCodec<?> codec, Presence presence, boolean secret, Rules rules) {
        Field asSecret() {
            return new Field(name, codec, presence, true, rules);
        }

        Field with(String keyword, Object value) {
            return new Field(name, codec, presence, secret, rules.with(keyword, value));
        }
    }

    /** Which of absent and null are allowed. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        NULLABLE,
        OPTIONAL_NULLABLE
    }
}
