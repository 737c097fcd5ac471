package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares schemas of which at least one is a choice. */
final class UnionComparison {
    private final SchemaComparison schemas;

    UnionComparison(SchemaComparison schemas) {
        this.schemas = schemas;
    }

    void compare(Schema was, Schema is, Place place) {
        Matching<Schema> pairs = UnionPairs.of(schemas, was, is);
        if (!(was.shape() instanceof Shape.Union)
                || !(is.shape() instanceof Shape.Union)
                || pairs.pairs().isEmpty()) {
            type(was, is, pairs, place);
        } else {
            pairs.gone()
                    .forEach(branch -> place.note(
                            Aspect.UNION_BRANCH, Kind.REMOVED, TypeWords.of(branch), branch.pointer(), is.pointer()));
            pairs.come()
                    .forEach(branch -> place.note(
                            Aspect.UNION_BRANCH, Kind.ADDED, TypeWords.of(branch), was.pointer(), branch.pointer()));
            discriminator(
                    was,
                    is,
                    pairs,
                    place,
                    was.pointer().child("discriminator"),
                    is.pointer().child("discriminator"));
        }
        for (Matching.Pair<Schema> pair : pairs.pairs()) {
            schemas.compare(
                    pair.was(),
                    pair.is(),
                    place.inside(" as " + TypeWords.of(pair.was().shape())));
        }
    }

    /** One type became a choice or was one, or nothing is left of a choice. */
    private static void type(Schema was, Schema is, Matching<Schema> pairs, Place place) {
        Kind kind = Kind.CHANGED;
        if (pairs.gone().isEmpty()) {
            kind = Kind.LOOSENED;
        } else if (pairs.come().isEmpty() || is.shape() instanceof Shape.Any) {
            kind = is.shape() instanceof Shape.Any ? Kind.LOOSENED : Kind.TIGHTENED;
        } else if (was.shape() instanceof Shape.Any) {
            kind = Kind.TIGHTENED;
        }
        place.note(Aspect.TYPE, kind, "", TypeWords.of(was), TypeWords.of(is), was.pointer(), is.pointer());
    }

    /** Compares what tells the branches of two unions apart, and by which values. */
    static void discriminator(
            Schema was, Schema is, Matching<Schema> pairs, Place place, SpecPointer before, SpecPointer after) {
        Shape.Discriminator old = declared(was);
        Shape.Discriminator now = declared(is);
        if (old == null || now == null) {
            if (old != null || now != null) {
                place.note(
                        Aspect.DISCRIMINATOR,
                        old == null ? Kind.ADDED : Kind.REMOVED,
                        property(old, now),
                        before,
                        after);
            }
        } else if (!old.property().equals(now.property())) {
            place.note(Aspect.DISCRIMINATOR, Kind.CHANGED, "", old.property(), now.property(), before, after);
        } else {
            for (Matching.Pair<Schema> pair : pairs.pairs()) {
                Set<String> gone = values(old, pair.was());
                Set<String> come = values(now, pair.is());
                Set<String> both = new TreeSet<>(gone);
                both.retainAll(come);
                gone.removeAll(both);
                come.removeAll(both);
                String branch = TypeWords.of(pair.is().shape());
                gone.forEach(value ->
                        place.note(Aspect.DISCRIMINATOR_VALUE, Kind.REMOVED, value, branch, null, before, after));
                come.forEach(value ->
                        place.note(Aspect.DISCRIMINATOR_VALUE, Kind.ADDED, value, null, branch, before, after));
            }
        }
    }

    private static Shape.@Nullable Discriminator declared(Schema schema) {
        Shape.Discriminator stated = schema.shape() instanceof Shape.Union union ? union.discriminator() : null;
        return stated != null && stated.declared() ? stated : null;
    }

    private static String property(Shape.@Nullable Discriminator old, Shape.@Nullable Discriminator now) {
        return old != null ? old.property() : now != null ? now.property() : "";
    }

    private static Set<String> values(Shape.Discriminator discriminator, Schema branch) {
        Set<String> values = new TreeSet<>();
        for (Map.Entry<String, SpecPointer> entry : discriminator.mapping().entrySet()) {
            if (entry.getValue().equals(UnionPairs.key(branch))) {
                values.add(entry.getKey());
            }
        }
        return values;
    }
}
