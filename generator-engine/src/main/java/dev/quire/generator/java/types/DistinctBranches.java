package dev.quire.generator.java.types;

import dev.quire.generator.java.types.JavaType.Declared;
import dev.quire.generator.java.types.JavaType.JsonForm;
import dev.quire.generator.lock.FormerBranches;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The branches of a union as Java can tell them apart: by what they are in JSON, objects with members also by those.
 * Unions inside unions are opened, branches that are the same to JSON are made one.
 *
 * @param branches in the order of the description; empty when {@code single} is not null
 * @param single the type when a union is not needed: one branch is left, or a branch takes anything
 */
public record DistinctBranches(
        List<Branch> branches, @Nullable JavaType single) {

    /**
     * One branch.
     *
     * @param type its values
     * @param schema where it comes from, null where several became one
     * @param sources what a discriminator's mapping may call it
     */
    public record Branch(JavaType type, @Nullable Schema schema, Set<SpecPointer> sources) {

        /** Whether only a lock still has it. */
        public boolean isFormer() {
            return schema != null && FormerBranches.isFormer(schema);
        }
    }

    static DistinctBranches of(Shape.Union union, TypeReader types) {
        List<Schema> leaves = new ArrayList<>();
        open(union, types, leaves, new HashSet<>());
        List<Branch> models = new ArrayList<>();
        Map<JsonForm, List<Branch>> others = new EnumMap<>(JsonForm.class);
        // What left the description comes after all that is there.
        leaves.sort(Comparator.comparing(FormerBranches::isFormer));
        for (Schema leaf : leaves) {
            Branch branch = new Branch(types.type(leaf, ""), leaf, sources(leaf));
            boolean model = branch.type() instanceof Declared declared && declared.json() == JsonForm.OBJECT;
            if (model) {
                addModel(branch, models);
            } else {
                JsonForm form = formOf(leaf, branch.type(), types);
                addOther(form, branch, others.computeIfAbsent(form, any -> new ArrayList<>()));
            }
        }
        if (others.containsKey(JsonForm.ANY)) {
            return new DistinctBranches(List.of(), JavaType.JSON);
        }
        List<Branch> all = new ArrayList<>(models);
        others.forEach((form, rivals) -> all.add(merged(form, rivals, types)));
        all.sort(Comparator.comparing(Branch::isFormer));
        return all.size() == 1 ? new DistinctBranches(all, all.get(0).type()) : new DistinctBranches(all, null);
    }

    private static Set<SpecPointer> sources(Schema leaf) {
        Set<SpecPointer> sources = new TreeSet<>(Set.of(leaf.pointer()));
        if (leaf.shape() instanceof Shape.Reference reference) {
            sources.add(reference.target());
        }
        return sources;
    }

    private static void addModel(Branch branch, List<Branch> models) {
        for (Branch known : models) {
            if (known.type().equals(branch.type())) {
                if (known.isFormer() || !branch.isFormer()) {
                    known.sources().addAll(branch.sources());
                }
                return;
            }
        }
        models.add(branch);
    }

    /** A former branch beside present ones of its form counts where it already was what all of them are together. */
    private static void addOther(JsonForm form, Branch branch, List<Branch> rivals) {
        rivals.add(branch);
        if (branch.isFormer() && rivals.size() > 1 && !common(form, rivals).equals(branch.type())) {
            rivals.remove(branch);
        }
    }

    private static void open(Shape.Union union, TypeReader types, List<Schema> leaves, Set<Shape> seen) {
        for (Schema branch : union.branches()) {
            Shape shape = types.resolve(branch).shape();
            boolean isNothing = shape instanceof Shape.Any || shape instanceof Shape.Union;
            if (isNothing && FormerBranches.isFormer(branch)) {
                // It was an object or a value once.
                continue;
            }
            if (!(shape instanceof Shape.Union inner) || types.isMapped(branch)) {
                leaves.add(branch);
            } else if (seen.add(inner)) {
                open(inner, types, leaves, seen);
            }
        }
    }

    /** An object without declared members is any JSON to a caller, yet an object to a union. */
    private static JsonForm formOf(Schema leaf, JavaType type, TypeReader types) {
        if (type.form() != JsonForm.ANY) {
            return type.form();
        }
        return types.resolve(leaf).shape() instanceof Shape.ObjectShape ? JsonForm.OBJECT : JsonForm.ANY;
    }

    private static Branch merged(JsonForm form, List<Branch> rivals, TypeReader types) {
        Branch first = rivals.get(0);
        if (rivals.stream().allMatch(branch -> branch.type().equals(first.type()))) {
            return first;
        }
        boolean told = rivals.stream().anyMatch(Branch::isFormer);
        if (!told && first.schema() != null && (form == JsonForm.ARRAY || form == JsonForm.OBJECT)) {
            types.untyped(
                    first.schema().pointer(),
                    "Nothing tells this branch from others that are " + (form == JsonForm.ARRAY ? "arrays" : "maps")
                            + " too, so what it holds is any JSON value");
        }
        return new Branch(common(form, rivals), null, Set.of());
    }

    private static JavaType common(JsonForm form, List<Branch> rivals) {
        return switch (form) {
            case TEXT -> JavaType.STRING;
            case NUMBER -> rivals.stream().allMatch(DistinctBranches::isInteger) ? JavaType.INTEGER : JavaType.DECIMAL;
            case BOOLEAN -> JavaType.BOOLEAN;
            case ARRAY -> new JavaType.ListOf(JavaType.JSON, true);
            default -> JavaType.JSON;
        };
    }

    private static boolean isInteger(Branch branch) {
        return !(branch.type() instanceof JavaType.Mapped)
                && !branch.type().equals(JavaType.DECIMAL)
                && !branch.type().equals(JavaType.DOUBLE);
    }
}
