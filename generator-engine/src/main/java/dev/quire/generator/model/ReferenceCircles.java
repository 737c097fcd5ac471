package dev.quire.generator.model;

import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Finds named schemas that are nothing but references to each other. */
final class ReferenceCircles {

    private ReferenceCircles() {}

    /** The same schemas; those that only lead back to themselves allow anything, and are reported. */
    static SortedMap<SpecPointer, Schema> broken(SortedMap<SpecPointer, Schema> named, Problems problems) {
        for (Map.Entry<SpecPointer, Schema> entry : named.entrySet()) {
            if (isCircle(entry.getKey(), named)) {
                problems.warning(
                        entry.getKey(),
                        "This schema refers to itself and to nothing else, so it is left untyped",
                        "Say what it is");
                entry.setValue(entry.getValue().withShape(new Shape.Any(), true));
            }
        }
        return named;
    }

    private static boolean isCircle(SpecPointer start, Map<SpecPointer, Schema> named) {
        Set<SpecPointer> seen = new HashSet<>();
        SpecPointer at = start;
        while (named.get(at) != null && named.get(at).shape() instanceof Shape.Reference reference) {
            if (!seen.add(at)) {
                return true;
            }
            at = reference.target();
        }
        return false;
    }
}
