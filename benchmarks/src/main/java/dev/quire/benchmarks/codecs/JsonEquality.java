package dev.quire.benchmarks.codecs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether two JSON values mean the same: numbers by value, RFC 3339 times by instant and offset, members in any order; null
 * and absent differ.
 */
public final class JsonEquality {
    private JsonEquality() {}

    /** Where the first difference is, and which; null when there is none. */
    public static @Nullable String difference(String pointer, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            return ofMembers(pointer, expected, actual);
        }
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                String found = difference(pointer + '/' + i, expected.get(i), actual.get(i));
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        return sameScalar(expected, actual) ? null : pointer + ": " + expected + " became " + actual;
    }

    private static @Nullable String ofMembers(String pointer, JsonNode expected, JsonNode actual) {
        Set<String> names = new TreeSet<>();
        expected.fieldNames().forEachRemaining(names::add);
        actual.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode one = expected.get(name);
            JsonNode two = actual.get(name);
            if (one == null || two == null) {
                return pointer + '/' + name + ": " + (one == null ? "came from nowhere" : "is lost");
            }
            String found = difference(pointer + '/' + name, one, two);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean sameScalar(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        return expected.equals(actual)
                || expected.isTextual() && actual.isTextual() && sameTime(expected.textValue(), actual.textValue());
    }

    private static boolean sameTime(String expected, String actual) {
        try {
            return OffsetDateTime.parse(expected).equals(OffsetDateTime.parse(actual));
        } catch (DateTimeParseException noTime) {
            return false;
        }
    }
}
