package dev.quire.generator.diff.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;

/** Compares two members of objects that are one. */
final class PropertyComparison {
    private final SchemaComparison schemas;
    private final LifecycleComparison lifecycle;

    PropertyComparison(SchemaComparison schemas, LifecycleComparison lifecycle) {
        this.schemas = schemas;
        this.lifecycle = lifecycle;
    }

    /** The place is that of the member. */
    void compare(Shape.Property was, Shape.Property is, Place place) {
        boolean wasSent = ObjectComparison.isSent(was, schemas.resolveBefore(was.schema()), place);
        boolean isSent = ObjectComparison.isSent(is, schemas.resolveAfter(is.schema()), place);
        if (wasSent != isSent) {
            note(sentBy(was, is, isSent, place), isSent ? Kind.REMOVED : Kind.ADDED, was, is, place);
        }
        if (!wasSent || !isSent) {
            return;
        }
        required(was, is, place);
        byDefault(was, is, place);
        Schema before = was.schema();
        Schema after = is.schema();
        lifecycle.compareParts(
                before.docs().deprecated(),
                after.docs().deprecated(),
                before.extensions(),
                after.extensions(),
                before.pointer(),
                after.pointer(),
                place);
        schemas.compare(before, after, place);
    }

    /** What is always there hurts: callers must begin to send it, or miss it. */
    private Aspect sentBy(Shape.Property was, Shape.Property is, boolean isSent, Place place) {
        if (place.direction() == Direction.REQUEST) {
            boolean needed = isSent && is.required() && schemas.defaultAfter(is.schema()) == null;
            return needed ? Aspect.REQUIRED_PROPERTY_READ_ONLY : Aspect.PROPERTY_READ_ONLY;
        }
        return !isSent && was.required() ? Aspect.REQUIRED_PROPERTY_WRITE_ONLY : Aspect.PROPERTY_WRITE_ONLY;
    }

    private void required(Shape.Property was, Shape.Property is, Place place) {
        if (was.required() == is.required()) {
            return;
        }
        boolean hasDefault = is.required() && schemas.defaultAfter(is.schema()) != null;
        Aspect aspect = hasDefault && place.direction() == Direction.REQUEST
                ? Aspect.DEFAULTED_PROPERTY_REQUIRED
                : Aspect.PROPERTY_REQUIRED;
        note(aspect, is.required() ? Kind.TIGHTENED : Kind.LOOSENED, was, is, place);
    }

    private void byDefault(Shape.Property was, Shape.Property is, Place place) {
        JsonNode old = schemas.defaultBefore(was.schema());
        JsonNode now = schemas.defaultAfter(is.schema());
        if (!JsonTexts.same(old, now)) {
            place.note(
                    Aspect.PROPERTY_DEFAULT,
                    old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED,
                    "",
                    JsonTexts.brief(old),
                    JsonTexts.brief(now),
                    was.schema().pointer().child("default"),
                    is.schema().pointer().child("default"));
        }
    }

    private static void note(Aspect aspect, Kind kind, Shape.Property was, Shape.Property is, Place place) {
        place.note(aspect, kind, was.name(), was.schema().pointer(), is.schema().pointer());
    }
}
