package dev.quire.generator.diff.compare;

import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which branch of a union is which of the other: by name, by the value that the discriminator gives it, by its JSON type
 * where only one has it, then objects by the members that they share; arrays in order when there are as many as before.
 */
final class UnionPairs {
    /** Objects are one when they share at least half of their members. */
    private static final double ALIKE = 0.5;

    private final SchemaComparison schemas;
    private final Matching<Schema> matching;

    private UnionPairs(SchemaComparison schemas, Schema was, Schema is) {
        this.schemas = schemas;
        matching = new Matching<>(branches(was), branches(is));
    }

    static Matching<Schema> of(SchemaComparison schemas, Schema was, Schema is) {
        UnionPairs pairs = new UnionPairs(schemas, was, is);
        Matching<Schema> matching = pairs.matching;
        matching.match((one, other) -> name(one) != null && Objects.equals(name(one), name(other)));
        matching.match((one, other) -> shareValue(one, values(was), other, values(is)));
        matching.match(pairs::onlyOfItsType);
        matching.match(pairs::alike);
        if (matching.gone().stream().filter(pairs::wasArray).count()
                == matching.come().stream().filter(pairs::isArray).count()) {
            matching.match((one, other) -> pairs.wasArray(one) && pairs.isArray(other));
        }
        return matching;
    }

    private boolean wasArray(Schema branch) {
        return schemas.resolveBefore(branch).shape() instanceof Shape.Array;
    }

    private boolean isArray(Schema branch) {
        return schemas.resolveAfter(branch).shape() instanceof Shape.Array;
    }

    static List<Schema> branches(Schema schema) {
        return schema.shape() instanceof Shape.Union union ? union.branches() : List.of(schema);
    }

    private static @Nullable String name(Schema branch) {
        return branch.shape() instanceof Shape.Reference reference
                ? TypeWords.last(reference.target())
                : branch.componentName();
    }

    private static Map<String, SpecPointer> values(Schema union) {
        return union.shape() instanceof Shape.Union shape && shape.discriminator() != null
                ? shape.discriminator().mapping()
                : Map.of();
    }

    private static boolean shareValue(
            Schema was, Map<String, SpecPointer> before, Schema is, Map<String, SpecPointer> after) {
        return before.entrySet().stream()
                .anyMatch(entry -> entry.getValue().equals(key(was)) && key(is).equals(after.get(entry.getKey())));
    }

    /** The name by which a discriminator knows a branch. */
    static SpecPointer key(Schema branch) {
        return branch.shape() instanceof Shape.Reference reference ? reference.target() : branch.pointer();
    }

    private boolean onlyOfItsType(Schema was, Schema is) {
        String type = type(schemas.resolveBefore(was).shape());
        return type.equals(type(schemas.resolveAfter(is).shape()))
                && mayBeRenamed(was, is)
                && matching.gone().stream()
                                .filter(branch -> type.equals(
                                        type(schemas.resolveBefore(branch).shape())))
                                .count()
                        == 1
                && matching.come().stream()
                                .filter(branch -> type.equals(
                                        type(schemas.resolveAfter(branch).shape())))
                                .count()
                        == 1
                && (!type.equals("object") || alike(was, is));
    }

    /** Two names that both live on are two types. */
    private boolean mayBeRenamed(Schema was, Schema is) {
        return name(was) == null || name(is) == null || schemas.isRename(key(was), key(is));
    }

    private boolean alike(Schema was, Schema is) {
        if (!mayBeRenamed(was, is)
                || !(schemas.resolveBefore(was).shape() instanceof Shape.ObjectShape old)
                || !(schemas.resolveAfter(is).shape() instanceof Shape.ObjectShape now)) {
            return false;
        }
        Set<String> names = names(old);
        Set<String> all = new HashSet<>(names);
        Set<String> both = names(now);
        all.addAll(both);
        both.retainAll(names);
        return all.isEmpty() || both.size() >= ALIKE * all.size();
    }

    private static Set<String> names(Shape.ObjectShape object) {
        Set<String> names = new HashSet<>();
        object.properties().forEach(property -> names.add(property.name()));
        return names;
    }

    private static String type(Shape shape) {
        return shape instanceof Shape.Numeric ? "number" : TypeWords.of(shape).replaceFirst("\\(.*", "");
    }
}
