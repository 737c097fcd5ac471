package dev.quire.generator.paging;

import java.util.List;

/**
 * A path of member names, and of array indexes (negative from the end), into a body or an item.
 *
 * @param steps member names, or indexes in decimal; empty for the value itself
 */
public record BodyPath(List<String> steps) {

    /** As JSONPath: {@code $.data}, {@code $} for the value itself. */
    @Override
    public String toString() {
        return steps.stream()
                .map(step -> step.matches("-?\\d+")
                        ? '[' + step + ']'
                        : step.matches("[A-Za-z_][A-Za-z0-9_]*") ? '.' + step : "['" + step.replace("'", "\\'") + "']")
                .reduce("$", String::concat);
    }
}
