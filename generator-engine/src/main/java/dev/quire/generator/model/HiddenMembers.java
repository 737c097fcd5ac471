package dev.quire.generator.model;

import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports members that objects are said to have in ways that give them no accessor; they are read and sent as JSON. */
final class HiddenMembers {
    private static final String REMEDY = "Read them by unknownMembers(), or describe them as properties by an overlay";
    private static final int NAMED = 3;

    private final SpecNode root;
    private final Problems problems;
    private @Nullable Map<String, List<String>> extending;

    HiddenMembers(SpecNode root, Problems problems) {
        this.root = root;
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
        all.own().forEach(this::reportExtending);
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

    /** A discriminator without a union: other schemas take this one in, and a value may be one of theirs. */
    private void reportExtending(Conjunction.Part part) {
        SpecNode discriminator = part.get("discriminator");
        String property = discriminator == null ? null : discriminator.text("propertyName");
        List<String> names = extending().getOrDefault(part.node().pointer().toString(), List.of());
        if (property != null && !names.isEmpty()) {
            problems.warning(
                    part.node().pointer(),
                    "A value may be one of the schemas that extend this one, as '" + property
                            + "' tells, but it has accessors for the members of this one only. They are: "
                            + several(names),
                    "Read the others' members by unknownMembers(), or list the schemas under oneOf by an overlay");
        }
    }

    /** The names of the schemas that have another one in their {@code allOf}, by the reference to that. */
    private Map<String, List<String>> extending() {
        if (extending == null) {
            extending = new HashMap<>();
            SpecNode components = root.get("components");
            Map<String, SpecNode> schemas = components == null ? Map.of() : components.members("schemas");
            for (Map.Entry<String, SpecNode> schema : schemas.entrySet()) {
                for (SpecNode part : schema.getValue().elements("allOf")) {
                    extending
                            .computeIfAbsent(String.valueOf(part.text("$ref")), any -> new ArrayList<>())
                            .add(schema.getKey());
                }
            }
        }
        return extending;
    }

    private static String several(Iterable<String> names) {
        List<String> all = new ArrayList<>();
        names.forEach(all::add);
        String first = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() <= NAMED ? first : first + " and " + (all.size() - NAMED) + " more";
    }
}
