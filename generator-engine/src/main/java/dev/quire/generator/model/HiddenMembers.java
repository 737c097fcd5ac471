package dev.quire.generator.model;

import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports members that objects are said to have in ways that give them no accessor; they are read and sent as JSON. */
final class HiddenMembers {
    private static final String REMEDY = "Read them by unknownMembers(), or describe them as properties by an overlay";
    private static final int NAMED = 3;

    private final Problems problems;

    HiddenMembers(Problems problems) {
        this.problems = problems;
    }

    /** Reports what {@code object}, which was read from {@code all}, does not show. */
    void report(Conjunction all, Shape.ObjectShape object) {
        Set<String> shown =
                object.properties().stream().map(Shape.Property::name).collect(Collectors.toSet());
        for (Conjunction.Part part : all.parts()) {
            reportPatterns(part, object);
            if (part.has("if")) {
                reportConditional(part.get("then"), shown);
                reportConditional(part.get("else"), shown);
            }
            SpecNode dependent = part.get("dependentSchemas");
            if (dependent != null) {
                dependent.members().values().forEach(schema -> reportConditional(schema, shown));
            }
        }
    }

    private void reportPatterns(Conjunction.Part part, Shape.ObjectShape object) {
        SpecNode patterns = part.get("patternProperties");
        if (patterns != null
                && object.additional() == null
                && patterns.members().values().stream().anyMatch(HiddenMembers::saysMuch)) {
            problems.warning(
                    patterns.pointer(), "Members whose names match a pattern are read as any JSON value", REMEDY);
        }
    }

    private static boolean saysMuch(SpecNode schema) {
        return schema.names().stream()
                .anyMatch(keyword -> !SchemaKeywords.isNeutral(keyword) || keyword.equals("$ref"));
    }

    private void reportConditional(@Nullable SpecNode schema, Set<String> shown) {
        if (schema == null) {
            return;
        }
        Set<String> hidden = new LinkedHashSet<>(schema.members("properties").keySet());
        hidden.removeAll(shown);
        if (!hidden.isEmpty()) {
            problems.warning(
                    schema.pointer(),
                    "Described under a condition and nowhere else, so read as any JSON value: " + several(hidden),
                    REMEDY);
        }
    }

    private static String several(Iterable<String> names) {
        List<String> all = new ArrayList<>();
        names.forEach(all::add);
        String first = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() <= NAMED ? first : first + " and " + (all.size() - NAMED) + " more";
    }
}
