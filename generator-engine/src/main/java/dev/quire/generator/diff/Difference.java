package dev.quire.generator.diff;

import dev.quire.generator.source.SpecPointer;
import org.jspecify.annotations.Nullable;

/**
 * A fact about the two descriptions, before anybody judges it.
 *
 * @param where the part for people: {@code GET /pets}, {@code Pet.name}
 * @param name of what differs, where it has one of its own; empty otherwise
 * @param was the value before, null where there is none
 * @param is the value now, null where there is none
 * @param before null when there was nothing before
 * @param after null when there is nothing now
 * @param users who feels it
 */
public record Difference(
        Aspect aspect,
        Kind kind,
        Direction direction,
        String where,
        String name,
        @Nullable String was,
        @Nullable String is,
        @Nullable SpecPointer before,
        @Nullable SpecPointer after,
        Users users) {}
