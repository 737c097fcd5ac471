package dev.quire.generator.diff.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares keywords that are kept as written: whether they are there, and where it can be told, which one is narrower. */
final class OtherKeywords {
    private static final Map<String, Aspect> ASPECTS = Map.ofEntries(
            Map.entry("not", Aspect.NOT),
            Map.entry("contains", Aspect.CONTAINS),
            Map.entry("minContains", Aspect.MIN_CONTAINS),
            Map.entry("maxContains", Aspect.MAX_CONTAINS),
            Map.entry("dependentRequired", Aspect.DEPENDENT_REQUIRED),
            Map.entry("dependentSchemas", Aspect.DEPENDENT_SCHEMAS),
            Map.entry("propertyNames", Aspect.PROPERTY_NAMES),
            Map.entry("unevaluatedItems", Aspect.UNEVALUATED_ITEMS),
            Map.entry("unevaluatedProperties", Aspect.UNEVALUATED_PROPERTIES),
            Map.entry("contentEncoding", Aspect.CONTENT_ENCODING),
            Map.entry("contentMediaType", Aspect.CONTENT_MEDIA_TYPE),
            Map.entry("contentSchema", Aspect.CONTENT_SCHEMA),
            Map.entry("multipleOf", Aspect.MULTIPLE_OF),
            Map.entry("pattern", Aspect.PATTERN),
            Map.entry("oneOf", Aspect.FURTHER_UNION),
            Map.entry("anyOf", Aspect.FURTHER_UNION));
    private static final List<String> CONDITION = List.of("if", "then", "else");
    private static final String TUPLE = "prefixItems";

    private OtherKeywords() {}

    /** Takes what differs. */
    interface Notes {
        void note(Aspect aspect, Kind kind, String keyword, @Nullable Object old, @Nullable Object now);
    }

    static void compare(Map<String, JsonNode> before, Map<String, JsonNode> after, Notes notes) {
        Set<String> keywords = new HashSet<>(before.keySet());
        keywords.addAll(after.keySet());
        for (String keyword : keywords) {
            Aspect aspect = ASPECTS.get(keyword);
            JsonNode old = stated(keyword, before);
            JsonNode now = stated(keyword, after);
            if (aspect != null && differ(old, now)) {
                notes.note(aspect, kind(aspect, old, now), keyword, old, now);
            }
        }
        condition(before, after, notes);
    }

    /**
     * The places of tuples.
     *
     * @param answered whether callers receive them: where a place takes some values more and others no longer, that is what
     *     hurts
     */
    static void tuples(Map<String, JsonNode> before, Map<String, JsonNode> after, boolean answered, Notes notes) {
        JsonNode old = before.get(TUPLE);
        JsonNode now = after.get(TUPLE);
        if (differ(old, now)) {
            Kind kind = old == null || now == null ? presence(old, now) : places(old, now, answered);
            notes.note(Aspect.PREFIX_ITEMS, kind, TUPLE, old, now);
        }
    }

    private static Kind places(JsonNode old, JsonNode now, boolean answered) {
        boolean tightened = false;
        boolean loosened = false;
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            Set<String> was = types(old.get(i));
            Set<String> is = types(now.get(i));
            if (!was.isEmpty() && !is.isEmpty()) {
                tightened |= !is.containsAll(was);
                loosened |= !was.containsAll(is);
            }
        }
        if (tightened && loosened) {
            return answered ? Kind.LOOSENED : Kind.TIGHTENED;
        }
        return tightened ? Kind.TIGHTENED : loosened ? Kind.LOOSENED : Kind.CHANGED;
    }

    /** The stated types of a schema; every integer is a number. */
    private static Set<String> types(JsonNode schema) {
        Set<String> types = new HashSet<>();
        JsonNode stated = schema.path("type");
        stated.forEach(type -> types.add(type.asText()));
        if (stated.isTextual()) {
            types.add(stated.asText());
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    /** Of unevaluated properties, the refusal of all is the object's own. */
    private static @Nullable JsonNode stated(String keyword, Map<String, JsonNode> keywords) {
        JsonNode value = keywords.get(keyword);
        return value != null && keyword.equals("unevaluatedProperties") && value.isBoolean() ? null : value;
    }

    private static boolean differ(@Nullable JsonNode old, @Nullable JsonNode now) {
        return !JsonTexts.same(old, now);
    }

    private static Kind presence(@Nullable Object old, @Nullable Object now) {
        return old == null ? Kind.TIGHTENED : now == null ? Kind.LOOSENED : Kind.CHANGED;
    }

    private static Kind kind(Aspect aspect, @Nullable JsonNode old, @Nullable JsonNode now) {
        if (old == null || now == null) {
            return presence(old, now);
        }
        return switch (aspect) {
            case MIN_CONTAINS -> now.decimalValue().compareTo(old.decimalValue()) > 0 ? Kind.TIGHTENED : Kind.LOOSENED;
            case MAX_CONTAINS -> now.decimalValue().compareTo(old.decimalValue()) < 0 ? Kind.TIGHTENED : Kind.LOOSENED;
            case DEPENDENT_REQUIRED -> required(pairs(old), pairs(now));
            default -> Kind.CHANGED;
        };
    }

    private static Kind required(Set<List<String>> old, Set<List<String>> now) {
        return now.containsAll(old) ? Kind.TIGHTENED : old.containsAll(now) ? Kind.LOOSENED : Kind.CHANGED;
    }

    /** Which member asks for which. */
    private static Set<List<String>> pairs(JsonNode dependentRequired) {
        Set<List<String>> pairs = new HashSet<>();
        dependentRequired
                .properties()
                .forEach(entry -> entry.getValue().forEach(name -> pairs.add(List.of(entry.getKey(), name.asText()))));
        return pairs;
    }

    /** {@code if}, {@code then} and {@code else} are one condition. */
    private static void condition(Map<String, JsonNode> before, Map<String, JsonNode> after, Notes notes) {
        Map<String, String> old = new HashMap<>();
        Map<String, String> now = new HashMap<>();
        CONDITION.forEach(keyword -> {
            old.put(keyword, String.valueOf(JsonTexts.of(before.get(keyword))));
            now.put(keyword, String.valueOf(JsonTexts.of(after.get(keyword))));
        });
        if (!old.equals(now)) {
            JsonNode was = before.get("if");
            JsonNode is = after.get("if");
            notes.note(Aspect.CONDITION, presence(was, is), "if", was, is);
        }
    }
}
