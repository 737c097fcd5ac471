package dev.quire.generator.diff.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;

/** Compares what the values of two schemas look like. */
final class ShapeComparison {
    private final SchemaComparison schemas;
    private final ObjectComparison objects;
    private final UnionComparison unions;

    ShapeComparison(SchemaComparison schemas, Renames renames, LifecycleComparison lifecycle) {
        this.schemas = schemas;
        objects = new ObjectComparison(schemas, renames, lifecycle);
        unions = new UnionComparison(schemas);
    }

    /** Whether no value is valid. */
    private static boolean isNothing(Schema schema) {
        JsonNode excluded = schema.constraints().other().get("not");
        return schema.shape() instanceof Shape.Any && excluded != null && excluded.isObject() && excluded.isEmpty();
    }

    /** Neither is a reference. When the type is another, its keywords are not worth comparing. */
    void compare(Schema was, Schema is, Place place) {
        Shape old = was.shape();
        Shape now = is.shape();
        if (isNothing(was) != isNothing(is)) {
            Kind kind = isNothing(is) ? Kind.TIGHTENED : Kind.LOOSENED;
            place.note(Aspect.TYPE, kind, "", words(was), words(is), was.pointer(), is.pointer());
        } else if (old instanceof Shape.Union || now instanceof Shape.Union) {
            unions.compare(was, is, place);
            LimitComparison.compare(was, is, place);
        } else if (sameType(old, now)) {
            members(was, is, place);
            LimitComparison.compare(was, is, place);
        } else {
            type(was, is, place);
        }
    }

    private static String words(Schema schema) {
        return isNothing(schema) ? "nothing" : TypeWords.of(schema);
    }

    private static boolean sameType(Shape old, Shape now) {
        return old.getClass() == now.getClass();
    }

    private void members(Schema was, Schema is, Place place) {
        Shape old = was.shape();
        Shape now = is.shape();
        if (old instanceof Shape.ObjectShape one && now instanceof Shape.ObjectShape other) {
            objects.compare(was, is, one, other, place);
        } else if (old instanceof Shape.Array one && now instanceof Shape.Array other) {
            int found = place.found().size();
            schemas.compare(one.items(), other.items(), place.inside("[]"));
            if (place.found().size() == found) {
                LimitComparison.tuples(was, is, place);
            }
        } else {
            ValueComparison.compare(was, is, place);
        }
    }

    private static void type(Schema was, Schema is, Place place) {
        place.note(
                Aspect.TYPE,
                kind(was.shape(), is.shape(), place.asText()),
                "",
                TypeWords.of(was),
                TypeWords.of(is),
                was.pointer(),
                is.pointer());
    }

    /** In texts, every number and boolean is a string too. */
    private static Kind kind(Shape was, Shape is, boolean asText) {
        if (is instanceof Shape.Any || asText && isAnyText(is) && isScalar(was)) {
            return Kind.LOOSENED;
        }
        if (was instanceof Shape.Any || asText && isAnyText(was) && isScalar(is)) {
            return Kind.TIGHTENED;
        }
        return Kind.CHANGED;
    }

    private static boolean isAnyText(Shape shape) {
        return shape instanceof Shape.Text text && text.values().isEmpty() && text.format() == null;
    }

    private static boolean isScalar(Shape shape) {
        return shape instanceof Shape.Numeric || shape instanceof Shape.Bool;
    }
}
