package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Difference;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.diff.Users;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in both descriptions something is compared.
 *
 * @param direction who sends it
 * @param asText whether scalars are sent as text, so that a number is a string too: parameters and headers
 * @param where for people
 * @param users who feels what differs here
 * @param found takes what differs
 */
record Place(Direction direction, boolean asText, String where, Users users, List<Difference> found) {

    /** The same place by another name. */
    Place named(String where) {
        return new Place(direction, asText, where, users, found);
    }

    /** A part of it. */
    Place inside(String step) {
        return named(where + step);
    }

    /** The same place as others send it. */
    Place sent(Direction direction, boolean asText) {
        return new Place(direction, asText, where, users, found);
    }

    /** The same seen by those who use it in another place. */
    Place of(Users users) {
        return new Place(direction, asText, where, users, found);
    }

    /** What the API and its callers exchange here goes the other way: in callbacks and webhooks. */
    Direction opposite() {
        return switch (direction) {
            case REQUEST -> Direction.RESPONSE;
            case RESPONSE -> Direction.REQUEST;
            case NONE -> Direction.NONE;
        };
    }

    void note(Aspect aspect, Kind kind, @Nullable SpecPointer before, @Nullable SpecPointer after) {
        note(aspect, kind, "", null, null, before, after);
    }

    void note(Aspect aspect, Kind kind, String name, @Nullable SpecPointer before, @Nullable SpecPointer after) {
        note(aspect, kind, name, null, null, before, after);
    }

    void note(
            Aspect aspect,
            Kind kind,
            String name,
            @Nullable Object was,
            @Nullable Object is,
            @Nullable SpecPointer before,
            @Nullable SpecPointer after) {
        found.add(new Difference(
                aspect,
                kind,
                direction,
                where,
                name,
                was == null ? null : was.toString(),
                is == null ? null : is.toString(),
                before,
                after,
                users));
    }
}
