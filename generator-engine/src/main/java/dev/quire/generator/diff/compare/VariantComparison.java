package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the schemas that extend one, where a discriminator tells which of them a value is. */
final class VariantComparison {
    private final SchemaComparison schemas;
    private final Schema was;
    private final Schema is;
    private final Place place;

    /** Of a schema that others extend, before and after. */
    VariantComparison(SchemaComparison schemas, Schema was, Schema is, Place place) {
        this.schemas = schemas;
        this.was = was;
        this.is = is;
        this.place = place;
    }

    /** Compares the unions of such a schema and those that extend it; null where nobody does, or nothing tells. */
    void compare(@Nullable Schema old, @Nullable Schema now) {
        if (old != null && now != null) {
            both(old, now);
        } else if (now != null) {
            List<Schema> come = others(now, is.pointer());
            if (come.stream().anyMatch(variant -> schemas.isBefore(UnionPairs.key(variant)))) {
                place.note(Aspect.DISCRIMINATOR, Kind.ADDED, told(now), was.pointer(), now.pointer());
            } else {
                come.forEach(this::added);
            }
        } else if (old != null) {
            List<Schema> gone = others(old, was.pointer());
            if (gone.stream().anyMatch(variant -> schemas.isAfter(UnionPairs.key(variant)))) {
                place.note(Aspect.DISCRIMINATOR, Kind.REMOVED, told(old), old.pointer(), is.pointer());
            } else {
                gone.forEach(this::removed);
            }
        }
    }

    private void both(Schema old, Schema now) {
        Matching<Schema> pairs = UnionPairs.of(schemas, old, now);
        pairs.gone().forEach(this::removed);
        pairs.come().forEach(this::added);
        UnionComparison.discriminator(old, now, pairs, place, old.pointer(), now.pointer());
        for (Matching.Pair<Schema> pair : pairs.pairs()) {
            schemas.compare(
                    pair.was(),
                    pair.is(),
                    place.inside(" as " + TypeWords.of(pair.was().shape())));
        }
    }

    private void added(Schema variant) {
        place.note(Aspect.VARIANT, Kind.ADDED, TypeWords.of(variant), was.pointer(), UnionPairs.key(variant));
    }

    private void removed(Schema variant) {
        place.note(Aspect.VARIANT, Kind.REMOVED, TypeWords.of(variant), UnionPairs.key(variant), is.pointer());
    }

    private static List<Schema> others(Schema union, SpecPointer base) {
        return UnionPairs.branches(union).stream()
                .filter(variant -> !UnionPairs.key(variant).equals(base))
                .toList();
    }

    private static String told(Schema union) {
        return union.shape() instanceof Shape.Union shape && shape.discriminator() != null
                ? shape.discriminator().property()
                : "";
    }
}
