package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import java.util.Objects;

/** Compares the names by which schemas that become Java types are known. */
final class TypeNameComparison {
    private final SchemaComparison schemas;

    TypeNameComparison(SchemaComparison schemas) {
        this.schemas = schemas;
    }

    /**
     * Compares the names of two schemas.
     *
     * @param old what {@code was} stands for
     * @param now what {@code is} stands for
     */
    void compare(Schema old, Schema now, Schema was, Schema is, Place use) {
        String name = old.componentName();
        String newName = now.componentName();
        if (Objects.equals(name, newName) || !sameSort(old, now)) {
            return;
        }
        Place place = use.sent(Direction.NONE, false);
        if (name == null) {
            place.note(Aspect.TYPE_NAME, Kind.ADDED, "", null, newName, was.pointer(), is.pointer());
        } else if (newName == null) {
            place.note(Aspect.TYPE_NAME, Kind.REMOVED, "", name, null, was.pointer(), is.pointer());
        } else if (schemas.isRename(old.pointer(), now.pointer())) {
            place.named(name).note(Aspect.COMPONENT, Kind.RENAMED, "", name, newName, old.pointer(), now.pointer());
        } else {
            place.note(Aspect.TYPE_NAME, Kind.CHANGED, "", name, newName, was.pointer(), is.pointer());
        }
    }

    private static boolean sameSort(Schema old, Schema now) {
        return old.shape().getClass() == now.shape().getClass() && makesType(old) && makesType(now);
    }

    private static boolean makesType(Schema schema) {
        Shape shape = schema.shape();
        return shape instanceof Shape.Union
                || shape instanceof Shape.ObjectShape object
                        && !object.properties().isEmpty()
                || shape instanceof Shape.Text text && text.values().size() > 1;
    }
}
