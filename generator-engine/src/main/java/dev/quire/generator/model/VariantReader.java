package dev.quire.generator.model;

import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a value of a named schema may really be: a discriminator in it says so, and the schemas are all those that have
 * it in their {@code allOf}, near or far (OpenAPI 3.1, section 4.8.25.3).
 */
final class VariantReader {
    private final SchemaReader schemas;
    private final References references;
    private final Discriminators discriminators;
    private final SpecNode root;
    private @Nullable Map<SpecPointer, List<SpecNode>> extending;

    VariantReader(SchemaReader schemas, References references, Discriminators discriminators, SpecNode root) {
        this.schemas = schemas;
        this.references = references;
        this.discriminators = discriminators;
        this.root = root;
    }

    /** The union of the schema at a place and those that extend it; null when nothing tells them apart. */
    @Nullable
    Schema of(SpecPointer at, Conjunction all) {
        SpecNode self = all.own()
                .map(Conjunction.Part::node)
                .filter(node -> node.pointer().equals(at))
                .findFirst()
                .orElse(null);
        SpecNode stated = self == null ? null : self.get("discriminator");
        if (self == null || stated == null || extending(at).isEmpty()) {
            return null;
        }
        Map<SpecPointer, SpecNode> found = new LinkedHashMap<>();
        collect(at, found);
        found.remove(at);
        List<UnionReader.Branch> branches = Stream.concat(found.values().stream(), Stream.of(self))
                .map(node -> branch(stated.pointer(), node))
                .toList();
        Shape.Discriminator discriminator = discriminators.ofVariants(stated, branches);
        List<Schema> read = branches.stream().map(UnionReader.Branch::schema).toList();
        return discriminator == null ? null : Schema.of(stated.pointer(), new Shape.Union(read, discriminator), false);
    }

    private UnionReader.Branch branch(SpecPointer place, SpecNode node) {
        Conjunction named = new Conjunction(List.of(), List.of(new Conjunction.Named(node, node)), false, false);
        return new UnionReader.Branch(node, named, schemas.read(place.child(node.name()), named));
    }

    private void collect(SpecPointer base, Map<SpecPointer, SpecNode> found) {
        for (SpecNode schema : extending(base)) {
            if (found.putIfAbsent(schema.pointer(), schema) == null) {
                collect(schema.pointer(), found);
            }
        }
    }

    /** The named schemas that have this one in their {@code allOf}, in document order. */
    private List<SpecNode> extending(SpecPointer base) {
        Map<SpecPointer, List<SpecNode>> known = extending;
        if (known == null) {
            known = readExtending();
            extending = known;
        }
        return known.getOrDefault(base, List.of());
    }

    private Map<SpecPointer, List<SpecNode>> readExtending() {
        Map<SpecPointer, List<SpecNode>> extending = new HashMap<>();
        SpecNode components = root.get("components");
        Map<String, SpecNode> named = components == null ? Map.of() : components.members("schemas");
        for (SpecNode schema : named.values()) {
            for (SpecNode part : schema.elements("allOf")) {
                SpecNode base = References.isReference(part) ? references.target(part) : null;
                if (base != null) {
                    extending
                            .computeIfAbsent(base.pointer(), any -> new ArrayList<>())
                            .add(schema);
                }
            }
        }
        return extending;
    }
}
