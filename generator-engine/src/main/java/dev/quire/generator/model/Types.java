package dev.quire.generator.model;

import dev.quire.generator.source.ScalarNode;
import dev.quire.generator.spec.SpecNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON types that a schema's values may have besides null.
 *
 * @param names of the types in document order; empty when any is possible
 * @param conflict whether types were stated and none satisfies all statements
 * @param nullAlone whether null is the only value
 */
record Types(Set<String> names, boolean conflict, boolean nullAlone) {
    private static final String NULL = "null";
    private static final Map<String, String> BY_FORMAT = Map.ofEntries(
            Map.entry("int32", "integer"),
            Map.entry("int64", "integer"),
            Map.entry("float", "number"),
            Map.entry("double", "number"),
            Map.entry("date", "string"),
            Map.entry("date-time", "string"),
            Map.entry("uuid", "string"),
            Map.entry("uri", "string"),
            Map.entry("email", "string"),
            Map.entry("byte", "string"),
            Map.entry("binary", "string"),
            Map.entry("password", "string"));

    /** The only type; null when there are several or none is stated. */
    @Nullable
    String single() {
        return names.size() == 1 ? names.iterator().next() : null;
    }

    /** As stated by {@code type}, or else as other keywords and values show. */
    static Types of(Conjunction all) {
        Set<String> stated = null;
        for (Conjunction.Part part : all.parts()) {
            SpecNode type = part.get("type");
            if (type != null) {
                stated = both(stated, names(type));
            }
        }
        if (stated != null && stated.size() == 1 && !stated.contains(NULL)) {
            return new Types(stated, false, false);
        }
        Set<String> names = stated == null ? inferred(all) : withoutDuplicates(new LinkedHashSet<>(stated));
        boolean onlyNull = names.equals(Set.of(NULL)) || names.isEmpty() && EnumValues.isNullAlone(all);
        boolean conflict = stated != null && names.isEmpty();
        names.remove(NULL);
        return new Types(names, conflict, onlyNull);
    }

    /** The types that a {@code type} keyword names. */
    static Set<String> names(SpecNode type) {
        if (type.text() != null) {
            return Set.of(type.text());
        }
        Set<String> names = new LinkedHashSet<>();
        for (SpecNode element : type.elements()) {
            String name = element.text();
            names.add(name == null ? NULL : name);
        }
        return names;
    }

    private static Set<String> both(@Nullable Set<String> first, Set<String> second) {
        if (first == null) {
            return second;
        }
        Set<String> both = new LinkedHashSet<>();
        for (String name : first) {
            if (second.contains(name) || name.equals("integer") && second.contains("number")) {
                both.add(name);
            } else if (name.equals("number") && second.contains("integer")) {
                both.add("integer");
            }
        }
        return both;
    }

    /** Every integer is a number. */
    private static Set<String> withoutDuplicates(Set<String> names) {
        if (names.contains("number")) {
            names.remove("integer");
        }
        return names;
    }

    private static Set<String> inferred(Conjunction all) {
        if (hasAny(all, SchemaKeywords.OF_OBJECTS)) {
            return one("object");
        }
        if (hasAny(all, SchemaKeywords.OF_ARRAYS)) {
            return one("array");
        }
        List<SpecNode> values = EnumValues.raw(all);
        if (values != null) {
            return ofValues(values);
        }
        String format = all.parts().stream()
                .map(part -> part.get("format"))
                .map(member -> member == null ? null : member.text())
                .filter(text -> text != null)
                .findFirst()
                .orElse("");
        String type = BY_FORMAT.get(format);
        return type == null ? new LinkedHashSet<>() : one(type);
    }

    private static Set<String> one(String type) {
        return new LinkedHashSet<>(List.of(type));
    }

    private static boolean hasAny(Conjunction all, Set<String> keywords) {
        return all.parts().stream().anyMatch(part -> keywords.stream().anyMatch(part::has));
    }

    private static Set<String> ofValues(List<SpecNode> values) {
        Set<String> types = new LinkedHashSet<>();
        for (SpecNode value : values) {
            if (!(value.node() instanceof ScalarNode scalar)) {
                return new LinkedHashSet<>();
            }
            switch (scalar.kind()) {
                case STRING -> types.add("string");
                case INTEGER -> types.add("integer");
                case DECIMAL -> types.add("number");
                case BOOLEAN -> types.add("boolean");
                case NULL -> types.add(NULL);
            }
        }
        return withoutDuplicates(types);
    }
}
