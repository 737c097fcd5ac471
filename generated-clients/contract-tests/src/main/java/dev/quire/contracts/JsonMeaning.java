package dev.quire.contracts;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two JSON texts by what they mean: times as instant and offset, numbers by value and scale, everything else
 * exactly. A decimal in a string is compared as text, so its value and its scale have to be the same. The order of an
 * object's members has no meaning; whether a member is null or absent has.
 *
 * <p>It reads JSON with a library that the runtime does not use for it.
 */
public final class JsonMeaning {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Set<String> times;

    private JsonMeaning(Set<String> times) {
        this.times = times;
    }

    /** A comparison that takes the strings of members with these names for RFC 3339 times. */
    public static JsonMeaning withTimes(String... members) {
        return new JsonMeaning(Set.of(members));
    }

    /**
     * Returns one line for each difference, beginning with where it is; empty when both mean the same.
     *
     * @throws UncheckedIOException when a text is not one JSON value, or an object has a member twice
     */
    public List<String> differences(String expected, String actual) {
        List<String> found = new ArrayList<>();
        compare("", "", tree(expected), tree(actual), found);
        return found;
    }

    private void compare(String pointer, String name, JsonNode expected, JsonNode actual, List<String> found) {
        if (expected.isObject() && actual.isObject()) {
            compareMembers(pointer, expected, actual, found);
        } else if (expected.isArray() && actual.isArray()) {
            compareElements(pointer, name, expected, actual, found);
        } else if (!sameScalar(name, expected, actual)) {
            found.add(pointer + ": expected " + expected + ", found " + actual);
        }
    }

    private void compareMembers(String pointer, JsonNode expected, JsonNode actual, List<String> found) {
        Set<String> names = new TreeSet<>();
        expected.fieldNames().forEachRemaining(names::add);
        actual.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            String place = pointer + "/" + name;
            if (!actual.has(name)) {
                found.add(place + ": expected " + expected.get(name) + ", absent");
            } else if (!expected.has(name)) {
                found.add(place + ": not expected, found " + actual.get(name));
            } else {
                compare(place, name, expected.get(name), actual.get(name), found);
            }
        }
    }

    private void compareElements(String pointer, String name, JsonNode expected, JsonNode actual, List<String> found) {
        if (expected.size() != actual.size()) {
            found.add(pointer + ": expected " + expected.size() + " elements, found " + actual.size());
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(pointer + "/" + i, name, expected.get(i), actual.get(i), found);
        }
    }

    private boolean sameScalar(String name, JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().equals(actual.decimalValue());
        }
        if (times.contains(name) && expected.isTextual() && actual.isTextual()) {
            return sameTime(expected.textValue(), actual.textValue());
        }
        return expected.equals(actual);
    }

    private static boolean sameTime(String expected, String actual) {
        try {
            return OffsetDateTime.parse(expected).equals(OffsetDateTime.parse(actual));
        } catch (DateTimeParseException noTime) {
            return false;
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
