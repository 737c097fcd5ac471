package dev.quire.client.http;

import dev.quire.client.json.JsonArray;
import dev.quire.client.json.JsonNull;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.Model;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a parameter's value, before a style puts them together.
 *
 * @param kind what the value is
 * @param parts one of a single value; nulls in lists and objects are left out (RFC 6570, section 2.3)
 */
record ParameterParts(Kind kind, List<Part> parts) {
    /** What a value is to a style. */
    enum Kind {
        ONE,
        LIST,
        OBJECT
    }

    /**
     * One text.
     *
     * @param name of the member of an object, empty otherwise
     */
    record Part(String name, String text) {
        Part encoded(UnaryOperator<String> encoding) {
            return new Part(encoding.apply(name), encoding.apply(text));
        }
    }

    static ParameterParts of(Object value) {
        Map<?, ?> members = members(value);
        if (members != null) {
            List<Part> parts = new ArrayList<>();
            members.forEach((name, member) -> add(parts, String.valueOf(name), member));
            return new ParameterParts(Kind.OBJECT, parts);
        }
        Collection<?> elements = elements(value);
        if (elements != null) {
            List<Part> parts = new ArrayList<>();
            elements.forEach(element -> add(parts, "", element));
            return new ParameterParts(Kind.LIST, parts);
        }
        return new ParameterParts(Kind.ONE, List.of(new Part("", ParameterText.of(value))));
    }

    private static void add(List<Part> parts, String name, @Nullable Object value) {
        if (value != null && !(value instanceof JsonNull)) {
            parts.add(new Part(name, ParameterText.of(value)));
        }
    }

    /** Returns the members of what is an object, and null for all else. */
    static @Nullable Map<?, ?> members(Object value) {
        if (value instanceof Model model) {
            return members(JsonValue.parse(model.toJson()));
        }
        if (value instanceof JsonObject object) {
            return object.members();
        }
        return value instanceof Map<?, ?> map ? map : null;
    }

    /** Returns the elements of what is a list, and null for all else. */
    static @Nullable Collection<?> elements(Object value) {
        if (value instanceof JsonArray array) {
            return array.elements();
        }
        return value instanceof Collection<?> collection ? collection : null;
    }

    ParameterParts encoded(UnaryOperator<String> encoding) {
        return new ParameterParts(
                kind, parts.stream().map(part -> part.encoded(encoding)).toList());
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Names and texts in a row: {@code x,1,y,2}. */
    String inRow(String separator) {
        return parts.stream()
                .flatMap(part -> kind == Kind.OBJECT ? Stream.of(part.name(), part.text()) : Stream.of(part.text()))
                .collect(Collectors.joining(separator));
    }

    /** Members as pairs: {@code x=1,y=2}. */
    String inPairs(String separator) {
        return parts.stream()
                .map(part -> kind == Kind.OBJECT ? part.name() + '=' + part.text() : part.text())
                .collect(Collectors.joining(separator));
    }

    /** Each part under a name: that of the member, or the given one. */
    List<Part> named(String name) {
        return kind == Kind.OBJECT
                ? parts
                : parts.stream().map(part -> new Part(name, part.text())).toList();
    }

    /** Every value at the end of a way through objects and lists: {@code name[key][0]}. */
    static List<Part> deep(String name, Object value) {
        List<Part> parts = new ArrayList<>();
        addDeep(parts, name, value);
        return parts;
    }

    private static void addDeep(List<Part> parts, String name, @Nullable Object value) {
        Map<?, ?> members = value == null ? null : members(value);
        Collection<?> elements = value == null ? null : elements(value);
        if (members != null) {
            members.forEach((key, member) -> addDeep(parts, name + '[' + key + ']', member));
        } else if (elements != null) {
            int index = 0;
            for (Object element : elements) {
                addDeep(parts, name + '[' + index++ + ']', element);
            }
        } else {
            add(parts, name, value);
        }
    }
}
