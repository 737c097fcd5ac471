package dev.quire.generator.model;

import dev.quire.generator.source.Problems;
import dev.quire.generator.source.ScalarNode;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Finds out which member tells the branches of a union apart, and by which values. */
final class Discriminators {
    /** Of AutoRest, for variants whose names are not the values by which they are told. */
    private static final String VALUE_EXTENSION = "x-ms-discriminator-value";

    private final References references;
    private final AllOf allOf;
    private final SpecNode root;
    private final Problems problems;

    Discriminators(References references, AllOf allOf, SpecNode root, Problems problems) {
        this.references = references;
        this.allOf = allOf;
        this.root = root;
        this.problems = problems;
    }

    /** As a discriminator object says (OpenAPI 3.1, section 4.8.25); null when it names no member. */
    Shape.@Nullable Discriminator declared(SpecNode discriminator, List<UnionReader.Branch> branches) {
        return declared(discriminator, branches, this::values);
    }

    /** The same where branches extend each other, so that of their values only those tell that they state themselves. */
    Shape.@Nullable Discriminator ofVariants(SpecNode discriminator, List<UnionReader.Branch> branches) {
        return declared(discriminator, branches, this::ownValues);
    }

    private Shape.@Nullable Discriminator declared(
            SpecNode discriminator,
            List<UnionReader.Branch> branches,
            BiFunction<UnionReader.Branch, String, Set<String>> values) {
        String property = discriminator.text("propertyName");
        if (property == null) {
            problems.warning(
                    discriminator.pointer(),
                    "This discriminator names no member, so it is not used",
                    "Add propertyName");
            return null;
        }
        Map<String, SpecPointer> mapping = new LinkedHashMap<>();
        discriminator.members("mapping").forEach((value, target) -> map(value, target, branches, mapping));
        for (UnionReader.Branch branch : branches) {
            if (!mapping.containsValue(key(branch))) {
                names(branch, values.apply(branch, property)).forEach(name -> mapping.putIfAbsent(name, key(branch)));
            }
        }
        return new Shape.Discriminator(property, mapping, true);
    }

    private void map(
            String value, SpecNode target, List<UnionReader.Branch> branches, Map<String, SpecPointer> mapping) {
        SpecPointer pointer = named(target);
        if (pointer == null) {
            return;
        }
        for (UnionReader.Branch branch : branches) {
            if (pointer.equals(origin(branch))) {
                mapping.put(value, key(branch));
                return;
            }
        }
        problems.warning(
                target.pointer(),
                "'" + target.text() + "' is no branch of this union, so '" + value + "' is not mapped to it",
                "Add it to the branches");
    }

    /** The schema that a mapping names: by its name under {@code components/schemas}, or by a reference. */
    private @Nullable SpecPointer named(SpecNode target) {
        String text = target.text();
        SpecNode components = root.get("components");
        SpecNode schemas = components == null ? null : components.get("schemas");
        if (text == null) {
            return null;
        }
        if (schemas != null && schemas.has(text)) {
            return schemas.pointer().child(text);
        }
        SpecNode found = references.target(target, text);
        return found == null ? null : found.pointer();
    }

    private static Set<String> names(UnionReader.Branch branch, Set<String> values) {
        SpecPointer origin = origin(branch);
        String name = origin == null ? null : ComponentNames.of(origin);
        return !values.isEmpty() || name == null ? values : Set.of(name);
    }

    /** The named schema that a branch refers to; null when it is written in place. */
    private static @Nullable SpecPointer origin(UnionReader.Branch branch) {
        List<Conjunction.Named> references = branch.all().references();
        return references.size() == 1 ? references.get(0).target().pointer() : null;
    }

    private static SpecPointer key(UnionReader.Branch branch) {
        return branch.schema().shape() instanceof Shape.Reference reference
                ? reference.target()
                : branch.schema().pointer();
    }

    /**
     * When nothing is declared: a required member that each branch fixes to texts of its own, since its values then tell for
     * sure; null when there is none.
     */
    Shape.@Nullable Discriminator inferred(List<UnionReader.Branch> branches) {
        if (branches.size() < 2) {
            return null;
        }
        for (String property : properties(branches.get(0))) {
            Map<String, SpecPointer> mapping = mapping(branches, property);
            if (mapping != null) {
                return new Shape.Discriminator(property, mapping, false);
            }
        }
        return null;
    }

    private @Nullable Map<String, SpecPointer> mapping(List<UnionReader.Branch> branches, String property) {
        Map<String, SpecPointer> mapping = new LinkedHashMap<>();
        for (UnionReader.Branch branch : branches) {
            Set<String> values = isRequired(branch, property) ? values(branch, property) : Set.of();
            for (String value : values) {
                if (mapping.put(value, key(branch)) != null) {
                    return null;
                }
            }
            if (values.isEmpty()) {
                return null;
            }
        }
        return mapping;
    }

    private Set<String> properties(UnionReader.Branch branch) {
        Set<String> names = new LinkedHashSet<>();
        for (Conjunction.Part part : allOf.whole(branch.all()).parts()) {
            SpecNode properties = part.get("properties");
            if (properties != null) {
                names.addAll(properties.names());
            }
        }
        return names;
    }

    private boolean isRequired(UnionReader.Branch branch, String property) {
        return allOf.whole(branch.all()).parts().stream()
                .anyMatch(part -> part.get("required") != null
                        && part.node().texts("required").contains(property));
    }

    /** The texts to which a branch fixes a member; none when it may be anything. */
    private Set<String> values(UnionReader.Branch branch, String property) {
        return values(allOf.whole(branch.all()), property);
    }

    /** The text that a vendor's extension gives to a variant, else those that it fixes the member to, leaving out what it extends. */
    private Set<String> ownValues(UnionReader.Branch branch, String property) {
        String stated = branch.node().text(VALUE_EXTENSION);
        return stated == null ? values(allOf.gather(branch.node()), property) : Set.of(stated);
    }

    private Set<String> values(Conjunction all, String property) {
        for (Conjunction.Part part : all.parts()) {
            SpecNode properties = part.get("properties");
            SpecNode schema = properties == null ? null : properties.get(property);
            List<SpecNode> values = schema == null ? null : EnumValues.raw(allOf.whole(allOf.gather(schema)));
            if (values != null) {
                return texts(values);
            }
        }
        return Set.of();
    }

    private static Set<String> texts(List<SpecNode> values) {
        List<String> texts = new ArrayList<>();
        for (SpecNode value : values) {
            if (value.node() instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING) {
                texts.add(scalar.text());
            }
        }
        return texts.size() == values.size() ? new LinkedHashSet<>(texts) : Set.of();
    }
}
