package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads schemas. A use of a named schema stays a reference; the named schema is read once, later, so recursion is harmless.
 * A schema without a name that contains itself by way of {@code allOf} gets its pointer for a name.
 */
final class SchemaReader {
    /** More than any real description needs; a hostile one ends here instead of filling the memory. */
    private static final int MAX_SCHEMAS = 1_000_000;

    /** Merged schemas inside of merged schemas, from which on an inner one gets its pointer for a name. */
    private static final int MAX_EXPANSIONS = 8;

    private final Problems problems;
    private final AllOf allOf;
    private final NullSpelling nulls;
    private final ConstraintsReader constraints;
    private final UnionFinder finder;
    private final UnionReader unions;
    private final ItemsReader items;
    private final ObjectReader objects;
    private final VariantReader variants;
    private final HiddenMembers hidden;
    private final Set<SpecPointer> required = new HashSet<>();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Set<List<SpecPointer>> inFlight = new HashSet<>();
    private final SortedSet<String> extensionNames = new TreeSet<>();
    private int count;
    private int expansions;

    /** A named schema that is read after the one that asked for it. */
    private record Waiting(SpecPointer pointer, Conjunction all) {}

    SchemaReader(References references, boolean siblingsCount, SpecNode root, Problems problems) {
        this.problems = problems;
        allOf = new AllOf(references, siblingsCount, problems);
        nulls = new NullSpelling(allOf);
        constraints = new ConstraintsReader(references, problems);
        finder = new UnionFinder(allOf, nulls, problems);
        Discriminators discriminators = new Discriminators(references, allOf, root, problems);
        unions = new UnionReader(this, allOf, discriminators);
        variants = new VariantReader(this, references, discriminators, root);
        objects = new ObjectReader(this, allOf);
        hidden = new HiddenMembers(problems);
        items = new ItemsReader(this, allOf, nulls, unions);
    }

    /** A schema where it is used. */
    Schema read(SpecNode node) {
        return read(node.pointer(), allOf.gather(node));
    }

    /** Makes sure that a named schema is among {@link #named()}. */
    void require(SpecNode node) {
        require(node.pointer(), allOf.gather(node));
    }

    private void require(SpecPointer pointer, Conjunction all) {
        if (required.add(pointer)) {
            queue.add(new Waiting(pointer, all));
        }
    }

    /** Reads all schemas that were required or referred to, and those that these refer to. */
    SortedMap<SpecPointer, Schema> named() {
        SortedMap<SpecPointer, Schema> named = new TreeMap<>();
        for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
            named.put(next.pointer(), read(next.pointer(), next.all()));
        }
        return ReferenceCircles.broken(named, problems);
    }

    /** A schema at {@code at}: what all of these allow. */
    Schema read(SpecPointer at, Conjunction stated) {
        Conjunction all = finder.dissolve(stated);
        if (all.broken() || ++count > MAX_SCHEMAS) {
            reportSize(at);
            return schema(at, all, new Shape.Any(), true, Map.of());
        }
        Conjunction.Named only = onlyReference(all);
        if (only != null) {
            require(only.target());
            boolean nullable = nulls.accepts(all, false);
            return schema(at, all, new Shape.Reference(only.target().pointer()), nullable, Map.of());
        }
        return unnamed(at, all);
    }

    /** A schema without a name, which is written out unless it would never end, or hardly. */
    private Schema unnamed(SpecPointer at, Conjunction all) {
        List<SpecPointer> key = all.key();
        boolean merges = !all.references().isEmpty();
        if (merges && expansions >= MAX_EXPANSIONS || !inFlight.add(key)) {
            require(at, all);
            return schema(at, all, new Shape.Reference(at), nulls.accepts(all, false), Map.of());
        }
        int before = expansions;
        expansions += merges ? 1 : 0;
        try {
            return own(at, allOf.whole(all));
        } finally {
            expansions = before;
            inFlight.remove(key);
        }
    }

    private void reportSize(SpecPointer at) {
        if (count == MAX_SCHEMAS + 1) {
            problems.error(
                    at, "The schemas unfold to more than " + MAX_SCHEMAS, "Make their allOf and nesting simpler");
        }
    }

    /** The reference that is all there is, texts and null aside. */
    private Conjunction.@Nullable Named onlyReference(Conjunction all) {
        List<Conjunction.Named> references = withoutIncluded(all.references());
        if (references.size() != 1) {
            return null;
        }
        Conjunction.Named only = references.get(0);
        return all.parts().stream().allMatch(part -> addsNothing(part, only)) ? only : null;
    }

    private static boolean addsNothing(Conjunction.Part part, Conjunction.Named reference) {
        if (!part.isStructural()) {
            return part.node().isMap();
        }
        SpecNode type = part.get("type");
        if (type == null || !part.isTypeAlone()) {
            return false;
        }
        String theirs = reference.target().text("type");
        return "object".equals(type.text()) || theirs != null && theirs.equals(type.text());
    }

    /** Without what another one of them includes. */
    private List<Conjunction.Named> withoutIncluded(List<Conjunction.Named> references) {
        if (references.size() < 2) {
            return references;
        }
        Map<SpecPointer, Conjunction.Named> distinct = new LinkedHashMap<>();
        references.forEach(reference -> distinct.putIfAbsent(reference.target().pointer(), reference));
        List<Conjunction.Named> kept = new ArrayList<>(distinct.values());
        kept.removeIf(inner -> distinct.values().stream()
                .anyMatch(outer -> allOf.includes(outer.target(), inner.target().pointer())
                        && !allOf.includes(inner.target(), outer.target().pointer())));
        return kept;
    }

    /** A schema of its own: all references are taken in. */
    private Schema own(SpecPointer at, Conjunction all) {
        UnionFinder.Found found = finder.find(all);
        Conjunction rest = found.rest();
        Map<String, JsonNode> kept = found.kept();
        if (found.union() != null) {
            UnionReader.Result result = unions.read(rest, found.union());
            boolean severalInOne = found.union().branches().size() > 1 && !(result.shape() instanceof Shape.Union);
            boolean nullable = result.nullable() || nulls.accepts(rest, false);
            return schema(at, rest, result.shape(), nullable, kept, severalInOne);
        }
        Types types = Types.of(rest);
        if (types.names().size() > 1) {
            boolean nullable = nulls.accepts(rest, false);
            return schema(at, rest, unions.byType(at, rest, types).shape(), nullable, kept);
        }
        Shape shape = shape(at, rest, types);
        boolean nullable = shape instanceof Shape.Any || nulls.accepts(rest, false);
        if (shape instanceof Shape.ObjectShape object) {
            ArrayNode undeclared = JsonNodeFactory.instance.arrayNode();
            ObjectReader.undeclared(rest, object).forEach(undeclared::add);
            if (!undeclared.isEmpty()) {
                kept.put("required", undeclared);
            }
        }
        return schema(at, rest, shape, nullable, kept);
    }

    private Shape shape(SpecPointer at, Conjunction all, Types types) {
        String type = types.single();
        if (types.conflict()) {
            return untyped(at, "No value satisfies all of the types that are stated here");
        }
        if (type == null || all.parts().stream().anyMatch(part -> !part.node().isMap())) {
            return new Shape.Any();
        }
        return switch (type) {
            case "string" -> new Shape.Text(text(all, "format"), EnumValues.of(all, type));
            case "integer", "number" ->
                new Shape.Numeric(type.equals("integer"), text(all, "format"), EnumValues.of(all, type));
            case "boolean" -> new Shape.Bool(EnumValues.of(all, type));
            case "array" -> new Shape.Array(items.read(at, all));
            case "object" -> object(at, all);
            case "file" -> new Shape.Text("binary", List.of());
            default -> untyped(at, "There is no type '" + type + '\'');
        };
    }

    private Shape.ObjectShape object(SpecPointer at, Conjunction all) {
        Shape.ObjectShape object = objects.read(all);
        hidden.report(all, object);
        return object.withVariants(variants.of(at, all));
    }

    private Shape untyped(SpecPointer at, String reason) {
        problems.warning(at, reason + ", so it is left untyped", "Correct the types");
        return new Shape.Any();
    }

    private static @Nullable String text(Conjunction all, String keyword) {
        for (Conjunction.Part part : all.parts()) {
            SpecNode member = part.get(keyword);
            String text = member == null ? null : member.text();
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** The names of the {@code x-} members of all schemas that were read so far. */
    SortedSet<String> extensionNames() {
        return extensionNames;
    }

    private Schema schema(SpecPointer at, Conjunction all, Shape shape, boolean nullable, Map<String, JsonNode> kept) {
        return schema(at, all, shape, nullable, kept, false);
    }

    private Schema schema(
            SpecPointer at,
            Conjunction all,
            Shape shape,
            boolean nullable,
            Map<String, JsonNode> kept,
            boolean severalInOne) {
        Map<String, JsonNode> extensions = all.extensions();
        extensionNames.addAll(extensions.keySet());
        return new Schema(
                at,
                ComponentNames.of(at),
                shape,
                nullable,
                constraints.read(all, kept),
                docs(all),
                all.flag("readOnly"),
                all.flag("writeOnly"),
                defaultValue(all),
                extensions,
                severalInOne);
    }

    private static Schema.Docs docs(Conjunction all) {
        List<JsonNode> examples = new ArrayList<>();
        for (Conjunction.Part part : all.parts()) {
            if (!part.inherited()) {
                Node single = part.node().node().get("example");
                if (single != null) {
                    examples.add(single.toJson());
                }
                part.node().elements("examples").forEach(example -> examples.add(example.json()));
            }
        }
        return new Schema.Docs(all.text("title"), all.text("description"), all.flag("deprecated"), examples);
    }

    private static @Nullable JsonNode defaultValue(Conjunction all) {
        for (Conjunction.Part part : all.parts()) {
            SpecNode value = part.inherited() ? null : part.get("default");
            if (value != null) {
                return value.json();
            }
        }
        return null;
    }
}
