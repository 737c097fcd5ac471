package dev.quire.generator.impact;

import java.util.Locale;

/**
 * A change of the generated client.
 *
 * @param element what changed, as a caller names it: {@code Invoice.total()}
 * @param message what became of it, without a full stop at its end: {@code is gone}
 * @param source what it means for code that is compiled again
 * @param binary what it means for code that is not
 * @param cause where it comes from
 */
public record JavaChange(String element, String message, Effect source, Effect binary, Cause cause) {

    /** Where a change comes from. */
    public enum Cause {
        /** The description. */
        SPEC,
        /** Another version of the generator makes it, whatever the description is. */
        GENERATOR;

        /** As reports write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code Invoice.total() is gone}. */
    @Override
    public String toString() {
        return element + ' ' + message;
    }
}
