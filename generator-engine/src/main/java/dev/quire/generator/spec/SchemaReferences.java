package dev.quire.generator.spec;

import dev.quire.generator.source.LocatedTree;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.ScalarNode;
import dev.quire.generator.source.SpecPointer;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says references by JSON Schema's identifiers as pointers, so that nobody behind has to know them: {@code $ref} to an
 * {@code $id} or an {@code $anchor}, or to a place in the schema with an {@code $id} around it, {@code $dynamicRef} and
 * {@code $recursiveRef}. The tree itself is changed. What a dynamic reference means depends on who uses the schema that it
 * stands in, unless only one schema has its anchor; otherwise it is taken away and reported.
 */
final class SchemaReferences {
    private final LocatedTree document;
    private final SchemaIdentifiers identifiers;
    private final Problems problems;

    private SchemaReferences(LocatedTree document, Problems problems) {
        this.document = document;
        this.problems = problems;
        identifiers = SchemaIdentifiers.of(new SpecPointer(document.document(), ""), document.root());
    }

    /** Rewrites the references of a document, unless it is OpenAPI 3.0, which has pointers only. */
    static void rewrite(LocatedTree document, Problems problems) {
        Node version = document.root().get("openapi");
        if (version != null && String.valueOf(version.text()).startsWith("3.0")) {
            return;
        }
        SchemaReferences references = new SchemaReferences(document, problems);
        references.identifiers.uses().forEach(references::rewrite);
    }

    private void rewrite(SchemaIdentifiers.Use use) {
        if (use.schema().get("$ref") instanceof ScalarNode reference && reference.text() != null) {
            put(use, reference, target(use, reference.text()));
        }
        if (use.schema().get("$dynamicRef") instanceof ScalarNode reference && reference.text() != null) {
            replace(use, "$dynamicRef", reference, dynamicTarget(use, reference.text()));
        }
        if (use.schema().get("$recursiveRef") instanceof ScalarNode reference) {
            replace(use, "$recursiveRef", reference, recursiveTarget(use));
        }
    }

    private static void put(SchemaIdentifiers.Use use, Node place, @Nullable SpecPointer target) {
        if (target != null) {
            String pointer = target.pointer().replace("%", "%25");
            use.schema().put("$ref", ScalarNode.string(place, '#' + pointer));
        }
    }

    private void replace(SchemaIdentifiers.Use use, String keyword, Node place, @Nullable SpecPointer target) {
        MapNode schema = use.schema();
        schema.remove(keyword);
        if (target != null && schema.get("$ref") == null) {
            put(use, place, target);
            return;
        }
        problems.add(new Problem(
                Problem.Severity.WARNING,
                place.location(),
                use.at(),
                "What '" + keyword + ": " + place.text()
                        + "' means depends on the schemas that lead here, so it adds no type",
                "Refer to one schema by $ref"));
    }

    /** What a reference means as a pointer from the root; null when nothing in this document. */
    private @Nullable SpecPointer target(SchemaIdentifiers.Use use, String reference) {
        int hash = reference.indexOf('#');
        String fragment = hash < 0 ? "" : References.decode(reference.substring(hash + 1));
        if (hash == 0 && fragment.startsWith("/") && document.find(fragment) != null) {
            return new SpecPointer(document.document(), fragment);
        }
        URI id = id(use, hash < 0 ? reference : reference.substring(0, hash));
        SpecPointer resource = id == null ? null : identifiers.resource(id);
        if (id == null || resource == null) {
            return null;
        }
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            return identifiers.anchor(id, fragment);
        }
        SpecPointer place = new SpecPointer(resource.document(), resource.pointer() + fragment);
        return document.find(place.pointer()) == null ? null : place;
    }

    private static @Nullable URI id(SchemaIdentifiers.Use use, String reference) {
        try {
            URI base = use.resource().base();
            return reference.isEmpty() ? base : base.resolve(reference);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable SpecPointer dynamicTarget(SchemaIdentifiers.Use use, String reference) {
        SpecPointer target = target(use, reference);
        List<SpecPointer> named = identifiers.dynamic(reference.substring(reference.indexOf('#') + 1));
        return named.size() > 1 && (target == null || named.contains(target)) ? null : target;
    }

    private @Nullable SpecPointer recursiveTarget(SchemaIdentifiers.Use use) {
        SpecPointer own = use.resource().at();
        boolean movable =
                identifiers.recursive().contains(own) && identifiers.recursive().size() > 1;
        return own.pointer().isEmpty() || movable ? null : own;
    }
}
