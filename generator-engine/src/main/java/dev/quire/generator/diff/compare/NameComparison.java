package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Operation;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Objects;

/** Compares the names that generated methods and classes are called by. */
final class NameComparison {

    private NameComparison() {}

    static void compare(Operation was, Operation is, Place place) {
        if (!Objects.equals(was.operationId(), is.operationId())) {
            Kind kind = was.operationId() == null ? Kind.ADDED : is.operationId() == null ? Kind.REMOVED : Kind.RENAMED;
            place.note(
                    Aspect.OPERATION_ID,
                    kind,
                    "",
                    was.operationId(),
                    is.operationId(),
                    was.pointer().child("operationId"),
                    is.pointer().child("operationId"));
        }
        tags(was, is, place);
    }

    private static void tags(Operation was, Operation is, Place place) {
        SpecPointer before = was.pointer().child("tags");
        SpecPointer after = is.pointer().child("tags");
        String old = first(was.tags());
        String now = first(is.tags());
        if (!old.equals(now)) {
            place.note(Aspect.FIRST_TAG, Kind.CHANGED, "", or(old), or(now), before, after);
        }
        for (String tag : was.tags()) {
            if (!tag.equals(old) && !is.tags().contains(tag)) {
                place.note(Aspect.TAG, Kind.REMOVED, tag, before, after);
            }
        }
        for (String tag : is.tags()) {
            if (!tag.equals(now) && !was.tags().contains(tag)) {
                place.note(Aspect.TAG, Kind.ADDED, tag, before, after);
            }
        }
    }

    private static String first(List<String> tags) {
        return tags.isEmpty() ? "" : tags.get(0);
    }

    private static String or(String tag) {
        return tag.isEmpty() ? "no tag" : "'" + tag + '\'';
    }
}
