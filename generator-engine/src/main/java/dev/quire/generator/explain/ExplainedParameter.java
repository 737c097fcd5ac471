package dev.quire.generator.explain;

import dev.quire.generator.paging.ParameterRef;
import java.util.Locale;

/**
 * A parameter that has to do with paging.
 *
 * @param purpose what it does
 * @param location where it goes
 * @param name as {@code x-pagination} writes it
 */
public record ExplainedParameter(Purpose purpose, ParameterRef.Location location, String name) {

    /** What a parameter does. */
    public enum Purpose {
        /** Asks for the next page. */
        NEXT,
        /** Asks for the page before. */
        PREVIOUS,
        /** Sets the page size. */
        SIZE,
        /** Stands in the address that the API gives for another page; only the first request sets it. */
        ADDRESS;

        /** In lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code limit (query)}. */
    @Override
    public String toString() {
        return name + " (" + location.word() + ')';
    }
}
