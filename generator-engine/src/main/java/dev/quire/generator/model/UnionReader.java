package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.ScalarNode;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the branches of unions. What holds beside a union is merged into each branch. Branches that are scalars of the same
 * JSON type, which nothing on the wire tells apart, become one.
 */
final class UnionReader {
    private final SchemaReader schemas;
    private final AllOf allOf;
    private final Discriminators discriminators;

    /** What a union's values look like, and whether null is one. */
    record Result(Shape shape, boolean nullable) {}

    /**
     * A branch that was read.
     *
     * @param node as written
     * @param all what holds for it
     */
    record Branch(SpecNode node, Conjunction all, Schema schema) {}

    UnionReader(SchemaReader schemas, AllOf allOf, Discriminators discriminators) {
        this.schemas = schemas;
        this.allOf = allOf;
        this.discriminators = discriminators;
    }

    /** The union of branches, in each of which {@code rest} holds too. */
    Result read(Conjunction rest, UnionBranches union) {
        List<Branch> branches = new ArrayList<>();
        for (SpecNode node : union.branches()) {
            Conjunction all = together(node, rest);
            branches.add(new Branch(node, all, schemas.read(node.pointer(), all)));
        }
        boolean nullable = union.orNull()
                || branches.stream().anyMatch(branch -> branch.schema().nullable());
        if (branches.stream().anyMatch(branch -> branch.schema().shape() instanceof Shape.Any)) {
            return new Result(new Shape.Any(), true);
        }
        SpecNode declared = declared(rest, union);
        Shape.Discriminator discriminator =
                declared == null ? discriminators.inferred(branches) : discriminators.declared(declared, branches);
        List<Schema> schemas = discriminator == null ? withScalarsMerged(branches) : schemas(branches);
        return new Result(shape(flat(schemas), discriminator), nullable);
    }

    private static List<Schema> schemas(List<Branch> branches) {
        return branches.stream().map(Branch::schema).toList();
    }

    private static Shape shape(List<Schema> branches, Shape.@Nullable Discriminator discriminator) {
        return branches.size() == 1 ? branches.get(0).shape() : new Shape.Union(List.copyOf(branches), discriminator);
    }

    /**
     * A branch with what holds beside the union. A type beside it that no value of the branch has is taken for a slip, since
     * the branch would be pointless otherwise.
     */
    private Conjunction together(SpecNode branch, Conjunction rest) {
        Conjunction alone = allOf.gather(branch);
        boolean isReference = References.isReference(branch);
        boolean needed =
                rest.parts().stream().anyMatch(part -> part.isStructural() && !(isReference && part.isTypeAlone()));
        if (!needed) {
            return alone;
        }
        Conjunction both = alone.and(rest.asBackground());
        return Types.of(allOf.whole(both)).conflict()
                        && !Types.of(allOf.whole(alone)).conflict()
                ? alone
                : both;
    }

    private static @Nullable SpecNode declared(Conjunction rest, UnionBranches union) {
        SpecNode beside = union.owner().get("discriminator");
        return beside != null
                ? beside
                : rest.own()
                        .map(part -> part.get("discriminator"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** A union inside of a union, when nothing but its values tells its branches apart. */
    private static List<Schema> flat(List<Schema> branches) {
        List<Schema> flat = new ArrayList<>();
        for (Schema branch : branches) {
            if (branch.shape() instanceof Shape.Union inner && inner.discriminator() == null) {
                flat.addAll(inner.branches());
            } else {
                flat.add(branch);
            }
        }
        return flat;
    }

    private List<Schema> withScalarsMerged(List<Branch> branches) {
        List<Schema> merged = new ArrayList<>();
        List<String> kinds = branches.stream().map(this::scalarKind).toList();
        for (int i = 0; i < kinds.size(); i++) {
            String kind = kinds.get(i);
            if (kind.isEmpty() || kinds.indexOf(kind) == kinds.lastIndexOf(kind)) {
                merged.add(branches.get(i).schema());
            } else if (kinds.indexOf(kind) == i) {
                merged.add(merged(branches, kinds, kind));
            }
        }
        return merged;
    }

    /** {@code string}, {@code number} or {@code boolean}; empty for what is not a scalar. */
    private String scalarKind(Branch branch) {
        Conjunction whole = allOf.whole(branch.all());
        if (whole.parts().stream().anyMatch(part -> part.has("oneOf") || part.has("anyOf"))) {
            return "";
        }
        String type = Types.of(whole).single();
        if (type == null) {
            return "";
        }
        return switch (type) {
            case "integer", "number" -> "number";
            case "string", "boolean" -> type;
            default -> "";
        };
    }

    private Schema merged(List<Branch> branches, List<String> kinds, String kind) {
        Shape all = null;
        SpecPointer first = null;
        boolean nullable = false;
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).equals(kind)) {
                Schema schema = schemas.read(
                        branches.get(i).schema().pointer(),
                        allOf.whole(branches.get(i).all()));
                all = all == null ? schema.shape() : either(all, schema.shape());
                first = first == null ? schema.pointer() : first;
                nullable |= schema.nullable();
            }
        }
        return Schema.of(Objects.requireNonNull(first), Objects.requireNonNull(all), nullable);
    }

    private static Shape either(Shape first, Shape second) {
        if (first instanceof Shape.Text one && second instanceof Shape.Text two) {
            return new Shape.Text(same(one.format(), two.format()), either(one.values(), two.values()));
        }
        if (first instanceof Shape.Numeric one && second instanceof Shape.Numeric two) {
            return new Shape.Numeric(
                    one.integer() && two.integer(),
                    same(one.format(), two.format()),
                    either(one.values(), two.values()));
        }
        if (first instanceof Shape.Bool one && second instanceof Shape.Bool two) {
            return new Shape.Bool(either(one.values(), two.values()));
        }
        return new Shape.Any();
    }

    private static @Nullable String same(@Nullable String first, @Nullable String second) {
        return Objects.equals(first, second) ? first : null;
    }

    private static List<JsonNode> either(List<JsonNode> first, List<JsonNode> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        Set<JsonNode> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** The union of several types: a branch for each, in which the keywords of that type hold. */
    Result byType(SpecPointer at, Conjunction all, Types types) {
        SpecNode owner = owner(at, all);
        Conjunction background = all.and(allOf.gather(schema(owner, list(owner.node(), types.names()))))
                .asBackground();
        List<Schema> branches = new ArrayList<>();
        for (String type : types.names()) {
            SpecNode place = new SpecNode(owner.pointer().child(branches.size()), owner.node());
            Conjunction one = allOf.gather(schema(place, ScalarNode.string(owner.node(), type)));
            branches.add(schemas.read(place.pointer(), one.and(background)));
        }
        boolean any = branches.stream().anyMatch(branch -> branch.shape() instanceof Shape.Any);
        return new Result(any ? new Shape.Any() : shape(branches, null), false);
    }

    private static SpecNode owner(SpecPointer at, Conjunction all) {
        for (Conjunction.Part part : all.parts()) {
            SpecNode types = part.get("type");
            if (types != null && types.elements().size() > 1) {
                return types;
            }
        }
        return new SpecNode(at.child("type"), all.parts().get(0).node().node());
    }

    /** A schema that stands nowhere and says nothing but a type. */
    private static SpecNode schema(SpecNode place, Node type) {
        MapNode schema = new MapNode(place.node());
        schema.put("type", type);
        return new SpecNode(place.pointer(), schema);
    }

    private static ListNode list(Node place, Set<String> names) {
        ListNode list = new ListNode(place);
        names.forEach(name -> list.add(ScalarNode.string(place, name)));
        return list;
    }
}
