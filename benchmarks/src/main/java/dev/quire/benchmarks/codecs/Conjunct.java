package dev.quire.benchmarks.codecs;

import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Schemas as written that all hold at once: a schema, what it refers to, the parts of its {@code allOf}, and one branch of
 * each {@code oneOf} and {@code anyOf}, taken at random. Read from the description itself, not from the generator's model.
 */
final class Conjunct {
    private static final int MOST_PARTS = 200;

    private final References references;
    private final Random random;
    private final List<SpecNode> parts = new ArrayList<>();
    private boolean onlyNull;

    private Conjunct(References references, Random random) {
        this.references = references;
        this.random = random;
    }

    static Conjunct of(List<SpecNode> schemas, References references, Random random) {
        Conjunct all = new Conjunct(references, random);
        schemas.forEach(all::add);
        return all;
    }

    private void add(SpecNode schema) {
        if (parts.size() > MOST_PARTS) {
            throw new Unsatisfiable("a schema that contains itself");
        }
        if ("false".equals(schema.text())) {
            throw new Unsatisfiable("false");
        }
        parts.add(schema);
        if (References.isReference(schema)) {
            SpecNode target = references.target(schema);
            if (target == null) {
                throw new Unsatisfiable("a broken reference");
            }
            add(target);
        }
        schema.elements("allOf").forEach(this::add);
        branch(schema.elements("oneOf"));
        branch(schema.elements("anyOf"));
    }

    private void branch(List<SpecNode> branches) {
        if (!branches.isEmpty()) {
            SpecNode branch = branches.get(random.nextInt(branches.size()));
            onlyNull |= isNullAlone(branch);
            add(branch);
        }
    }

    /** The first of these keywords that any part has; null when none has. */
    @Nullable
    SpecNode first(String keyword) {
        for (SpecNode part : parts) {
            SpecNode value = part.get(keyword);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Nullable
    String text(String keyword) {
        SpecNode value = first(keyword);
        return value == null ? null : value.text();
    }

    /** Every value of this keyword. */
    List<SpecNode> all(String keyword) {
        List<SpecNode> found = new ArrayList<>();
        parts.forEach(part -> {
            SpecNode value = part.get(keyword);
            if (value != null) {
                found.add(value);
            }
        });
        return found;
    }

    /** The schemas of each property. */
    Map<String, List<SpecNode>> properties() {
        Map<String, List<SpecNode>> properties = new LinkedHashMap<>();
        all("properties")
                .forEach(group -> group.members()
                        .forEach((name, schema) -> properties
                                .computeIfAbsent(name, key -> new ArrayList<>())
                                .add(schema)));
        return properties;
    }

    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        parts.forEach(part -> required.addAll(part.texts("required")));
        return required;
    }

    /** Whether {@code nullable} is all that a branch says, words aside, which is how OpenAPI 3.0 spells null. */
    private static boolean isNullAlone(SpecNode branch) {
        return branch.flag("nullable")
                && Set.of("nullable", "title", "description").containsAll(branch.names());
    }

    /** Whether null is stated to be a value. */
    boolean nullable() {
        return parts.stream()
                .anyMatch(part -> part.flag("nullable") || part.texts("type").contains("null"));
    }

    /** One of the types that all parts allow; null when none is stated. */
    @Nullable
    String type() {
        if (onlyNull) {
            return "null";
        }
        Set<String> common = null;
        for (SpecNode part : parts) {
            Set<String> own = types(part);
            if (!own.isEmpty()) {
                common = common == null ? own : intersection(common, own);
            }
        }
        if (common == null) {
            return inferred();
        }
        if (common.isEmpty()) {
            throw new Unsatisfiable("types that exclude each other");
        }
        return List.copyOf(common).get(random.nextInt(common.size()));
    }

    private static Set<String> types(SpecNode part) {
        Set<String> types = new LinkedHashSet<>(part.texts("type"));
        String single = part.text("type");
        if (single != null) {
            types.add(single);
        }
        return types;
    }

    private static Set<String> intersection(Set<String> one, Set<String> two) {
        Set<String> both = new LinkedHashSet<>(one);
        if (two.contains("number") && one.contains("integer")) {
            both.retainAll(List.of("integer"));
            return both;
        }
        if (two.contains("integer") && one.contains("number")) {
            return new LinkedHashSet<>(List.of("integer"));
        }
        both.retainAll(two);
        return both;
    }

    private @Nullable String inferred() {
        if (first("properties") != null
                || first("additionalProperties") != null
                || !required().isEmpty()) {
            return "object";
        }
        return first("items") == null ? null : "array";
    }
}
