package dev.quire.generator.diff.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.diff.Users;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares schemas. What stands in place is compared at once. A pair of which one has a name is compared once for each
 * direction, however often it is used, after the one that uses it: so circles end, no stack grows with the description, and
 * what differs is found once.
 */
final class SchemaComparison {
    private final ApiModel before;
    private final ApiModel after;
    private final ShapeComparison shapes;
    private final TypeNameComparison names;
    private final Map<Pair, Users> met = new HashMap<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /** Two schemas, and who sends them how. */
    private record Pair(Direction direction, boolean asText, SpecPointer before, SpecPointer after) {}

    /** A pair that is compared later. */
    private record Waiting(Schema was, Schema is, boolean bothNamed, Place place) {}

    SchemaComparison(ApiModel before, ApiModel after, Renames renames, LifecycleComparison lifecycle) {
        this.before = before;
        this.after = after;
        names = new TypeNameComparison(this);
        shapes = new ShapeComparison(this, renames, lifecycle);
    }

    /** Compares two uses of schemas. */
    void compare(Schema was, Schema is, Place place) {
        Schema old = before.resolve(was);
        Schema now = after.resolve(is);
        names.compare(old, now, was, is, place);
        boolean bothNamed = isNamed(was) && isNamed(is);
        if (!bothNamed || was.nullable() != old.nullable() || is.nullable() != now.nullable()) {
            nullability(was, is, place);
        }
        if (!isNamed(was) && !isNamed(is)) {
            shapes.compare(old, now, place);
            return;
        }
        Pair pair = new Pair(place.direction(), place.asText(), old.pointer(), now.pointer());
        Users known = met.get(pair);
        if (known == null) {
            known = Users.none();
            met.put(pair, known);
            String label = Objects.requireNonNullElse(old.componentName(), place.where());
            waiting.add(new Waiting(old, now, bothNamed, place.named(label).of(known)));
        }
        known.usedBy(place.users());
    }

    /** Compares the pairs that wait, and those that these lead to. */
    void finish() {
        for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
            if (next.bothNamed()) {
                nullability(next.was(), next.is(), next.place());
            }
            shapes.compare(next.was(), next.is(), next.place());
        }
    }

    /** What has no type allows null anyway; then it is the type that changed. */
    private void nullability(Schema was, Schema is, Place place) {
        boolean typed = !(resolveBefore(was).shape() instanceof Shape.Any)
                && !(resolveAfter(is).shape() instanceof Shape.Any);
        if (typed && was.nullable() != is.nullable()) {
            Kind kind = is.nullable() ? Kind.LOOSENED : Kind.TIGHTENED;
            place.note(Aspect.NULLABILITY, kind, was.pointer(), is.pointer());
        }
    }

    /** Whether one name left the description and the other is new in it. */
    boolean isRename(SpecPointer was, SpecPointer is) {
        return !after.schemas().containsKey(was) && !before.schemas().containsKey(is);
    }

    /** Whether the earlier description has a named schema. */
    boolean isBefore(SpecPointer schema) {
        return before.schemas().containsKey(schema);
    }

    /** Whether the later description has it. */
    boolean isAfter(SpecPointer schema) {
        return after.schemas().containsKey(schema);
    }

    Schema resolveBefore(Schema use) {
        return before.resolve(use);
    }

    Schema resolveAfter(Schema use) {
        return after.resolve(use);
    }

    @Nullable
    JsonNode defaultBefore(Schema use) {
        return use.defaultValue() != null
                ? use.defaultValue()
                : before.resolve(use).defaultValue();
    }

    @Nullable
    JsonNode defaultAfter(Schema use) {
        return use.defaultValue() != null
                ? use.defaultValue()
                : after.resolve(use).defaultValue();
    }

    /** Whether values have parts, so that it matters how these are joined. */
    boolean isComposite(Schema use) {
        Shape shape = before.resolve(use).shape();
        return !(shape instanceof Shape.Text || shape instanceof Shape.Numeric || shape instanceof Shape.Bool);
    }

    private static boolean isNamed(Schema use) {
        return use.shape() instanceof Shape.Reference;
    }
}
