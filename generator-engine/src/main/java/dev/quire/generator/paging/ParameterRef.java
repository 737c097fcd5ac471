package dev.quire.generator.paging;

import java.util.Arrays;
import java.util.Locale;

/**
 * A parameter that paging owns.
 *
 * @param location where it goes
 * @param name on the wire; in a body, the JSON Pointer of the member
 */
public record ParameterRef(Location location, String name) {

    /** Where a paging parameter goes. */
    public enum Location {
        QUERY,
        HEADER,
        BODY;

        /** As in {@code in: query}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The name as {@code x-pagination} writes it: {@code limit}, {@code $.page.limit} for a nested member of a body. */
    public String writtenName() {
        if (location != Location.BODY) {
            return name;
        }
        BodyPath path = new BodyPath(Arrays.stream(name.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList());
        return path.steps().size() == 1 ? path.steps().get(0) : path.toString();
    }
}
