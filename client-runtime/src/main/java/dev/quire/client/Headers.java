package dev.quire.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * HTTP headers: immutable, names in any case, sorted by name, several values to a name in order.
 *
 * <p>Names must be tokens and values must be without control characters (RFC 9110, section 5), so that no value can
 * smuggle in a header.
 */
public final class Headers {
    private static final Headers NONE = new Headers(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern SECRET = Pattern.compile("auth|cookie|token|secret|key|password|signature");
    private static final List<String> REQUEST_IDS =
            List.of("x-request-id", "request-id", "x-amzn-requestid", "x-ms-request-id", "x-correlation-id", "cf-ray");

    private final TreeMap<String, List<String>> values;

    private Headers(TreeMap<String, List<String>> values) {
        this.values = values;
    }

    /** Returns no headers. */
    public static Headers none() {
        return NONE;
    }

    /**
     * Makes headers of a map, whose order of values is kept.
     *
     * @throws IllegalArgumentException if a name or value is not allowed
     */
    public static Headers of(Map<String, List<String>> values) {
        TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.forEach((name, all) -> all.forEach(value -> add(copy, name, value)));
        return new Headers(copy);
    }

    /**
     * Returns these headers with the given one, in place of any of the same name.
     *
     * @throws IllegalArgumentException if the name or value is not allowed, or the value is not ASCII: HTTP has no other
     *     text, and senders would put question marks in its place
     */
    public Headers with(String name, String value) {
        if (!isAscii(value)) {
            throw new IllegalArgumentException("The value of the header " + printable(name)
                    + " has a character beyond ASCII; encode it as the server wants it");
        }
        TreeMap<String, List<String>> copy = new TreeMap<>(values);
        copy.remove(name);
        add(copy, name, value);
        return new Headers(copy);
    }

    /** Returns these headers and the others, which take the place of those with the same name. */
    public Headers with(Headers others) {
        TreeMap<String, List<String>> copy = new TreeMap<>(values);
        copy.putAll(others.values);
        return new Headers(copy);
    }

    /** Returns these headers without any of this name. */
    public Headers without(String name) {
        TreeMap<String, List<String>> copy = new TreeMap<>(values);
        copy.remove(name);
        return new Headers(copy);
    }

    private static void add(Map<String, List<String>> values, String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a header name: " + printable(name));
        }
        if (hasControls(value)) {
            throw new IllegalArgumentException("The value of the header " + name
                    + " has a line break or another control character; remove or encode it");
        }
        List<String> all = new ArrayList<>(values.getOrDefault(name, List.of()));
        all.add(value);
        values.put(name, Collections.unmodifiableList(all));
    }

    private static boolean isAscii(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControls(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7f) {
                return true;
            }
        }
        return false;
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    /** Returns the first value of this name, or null when there is none. */
    public @Nullable String first(String name) {
        List<String> all = values.get(name);
        return all == null ? null : all.get(0);
    }

    /** Returns all values of this name in order; empty when there is none. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Calls with each name and each of its values. */
    public void forEach(BiConsumer<String, String> action) {
        values.forEach((name, all) -> all.forEach(value -> action.accept(name, value)));
    }

    /** Returns the values by name; immutable, and names are found in any case. */
    public Map<String, List<String>> asMap() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * Returns what the server calls the request, from the first of these that is there: x-request-id, request-id,
     * x-amzn-requestid, x-ms-request-id, x-correlation-id, cf-ray; null when there is none.
     */
    public @Nullable String requestId() {
        return REQUEST_IDS.stream()
                .map(this::all)
                .filter(all -> !all.isEmpty())
                .map(all -> all.get(0))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Headers that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Map.Entry<String, List<String>> header : values.entrySet()) {
            hash += header.getKey().toLowerCase(Locale.ROOT).hashCode()
                    ^ header.getValue().hashCode();
        }
        return hash;
    }

    /** Returns all headers on one line; values whose name sounds secret are left out. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("{");
        forEach((name, value) -> out.append(out.length() > 1 ? ", " : "")
                .append(name)
                .append(": ")
                .append(SECRET.matcher(name.toLowerCase(Locale.ROOT)).find() ? "***" : value));
        return out.append('}').toString();
    }
}
