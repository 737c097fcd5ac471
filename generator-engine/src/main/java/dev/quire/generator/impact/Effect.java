package dev.quire.generator.impact;

import java.util.Locale;

/** What those who depend on something feel of a change; the gravest last. */
public enum Effect {
    /** It does not concern them. */
    NONE,
    /** It concerns them, and nothing that was right goes wrong. */
    COMPATIBLE,
    /** It may go wrong for some of them. */
    NOTICE,
    /** What was right goes wrong. */
    BREAKING;

    /** As reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The graver of the two. */
    public Effect and(Effect other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
