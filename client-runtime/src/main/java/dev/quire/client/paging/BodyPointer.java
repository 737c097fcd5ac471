package dev.quire.client.paging;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSON Pointer (RFC 6901) into a decoded body; a negative index counts from the end of an array. */
final class BodyPointer {
    /** What is found where there is nothing, as opposed to null. */
    static final Object ABSENT = Absence.ABSENT;

    private enum Absence {
        ABSENT
    }

    private final String text;
    private final List<String> steps;

    private BodyPointer(String text, List<String> steps) {
        this.text = text;
        this.steps = steps;
    }

    static BodyPointer of(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            throw new IllegalArgumentException("Not a JSON Pointer: '" + text + "'. It is empty or begins with '/'.");
        }
        return new BodyPointer(
                text,
                Stream.of(text.split("/", -1))
                        .skip(1)
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .toList());
    }

    static boolean isAbsent(@Nullable Object value) {
        return value instanceof Absence;
    }

    /** Returns the value, null for JSON null, {@link #ABSENT} when the body has no such place. */
    @Nullable
    Object find(@Nullable Object body) {
        Object value = DecodedValues.plain(body);
        for (String step : steps) {
            value = DecodedValues.plain(DecodedValues.member(value, step));
        }
        return value;
    }

    @Override
    public String toString() {
        return text.isEmpty() ? "(the body)" : text;
    }
}
