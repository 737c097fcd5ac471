package dev.quire.client.paging;

import dev.quire.client.Cursor;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a cursor says; {@code docs/paging.md} settles the format.
 *
 * @param operation the operation's id
 * @param filters digest of the caller's filters
 * @param place the place
 * @param size the page size by which the place counts; null when unknown or when it does not matter
 */
record CursorText(
        String operation,
        String filters,
        Position place,
        @Nullable Integer size) {
    private static final String VERSION = "q1";
    private static final Set<String> FIELDS = Set.of("op", "filters", "dir", "at", "skip", "size", "after", "before");
    private static final String NOT_SENT = "*";
    private static final String PLAIN = "-._~";

    Cursor write() {
        StringJoiner text = new StringJoiner(";", VERSION + ";", "");
        text.add("op=" + escaped(operation));
        text.add("filters=" + filters);
        text.add("dir=" + (place.backward() ? "b" : "f"));
        text.add("at=" + list(place.values()));
        if (place.skip() > 0) {
            text.add("skip=" + place.skip());
        }
        if (size != null) {
            text.add("size=" + size);
        }
        if (place.after() != null) {
            text.add("after=" + list(place.after()));
        }
        if (place.before() != null) {
            text.add("before=" + list(place.before()));
        }
        return Cursor.parse(text.toString());
    }

    /**
     * Reads a cursor.
     *
     * @throws IllegalArgumentException if it is damaged, or has fields of a later version
     */
    static CursorText read(Cursor cursor) {
        Map<String, String> fields = fields(cursor);
        try {
            String size = fields.get("size");
            return new CursorText(
                    unescaped(required(fields, "op")),
                    required(fields, "filters"),
                    new Position(
                            required(fields, "dir").equals("b"),
                            list(required(fields, "at")),
                            natural(fields.getOrDefault("skip", "0")),
                            optionalList(fields.get("after")),
                            optionalList(fields.get("before"))),
                    size == null ? null : natural(size));
        } catch (NumberFormatException notANumber) {
            throw damaged();
        }
    }

    private static Map<String, String> fields(Cursor cursor) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : cursor.toString().substring(VERSION.length() + 1).split(";")) {
            int equals = field.indexOf('=');
            if (equals < 0) {
                throw damaged();
            }
            String name = field.substring(0, equals);
            if (!FIELDS.contains(name)) {
                throw new IllegalArgumentException("This cursor says '" + name
                        + "', which this runtime does not know: a later one wrote it. Raise the version of"
                        + " dev.quire:quire-client-runtime, or start anew.");
            }
            fields.put(name, field.substring(equals + 1));
        }
        return fields;
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw damaged();
        }
        return value;
    }

    private static int natural(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw damaged();
        }
        return number;
    }

    private static IllegalArgumentException damaged() {
        return new IllegalArgumentException(
                "This cursor is damaged. Pass what Cursor.toString() gave, without changes, or start anew.");
    }

    private static String list(List<@Nullable String> values) {
        StringJoiner list = new StringJoiner(",");
        values.forEach(value -> list.add(value == null ? NOT_SENT : escaped(value)));
        return list.toString();
    }

    private static @Nullable List<@Nullable String> optionalList(@Nullable String text) {
        return text == null ? null : list(text);
    }

    private static List<@Nullable String> list(String text) {
        List<@Nullable String> values = new ArrayList<>();
        for (String value : text.split(",", -1)) {
            values.add(value.equals(NOT_SENT) ? null : unescaped(value));
        }
        return values;
    }

    /** Percent-encodes all but what RFC 3986 calls unreserved. */
    private static String escaped(String value) {
        StringBuilder text = new StringBuilder(value.length() + 8);
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                text.append(c);
            } else {
                text.append(String.format("%%%02X", (int) c));
            }
        }
        return text.toString();
    }

    private static String unescaped(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badPercent) {
            throw damaged();
        }
    }
}
