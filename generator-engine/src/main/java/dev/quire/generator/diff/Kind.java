package dev.quire.generator.diff;

import java.util.Locale;

/** What happened to the part. */
public enum Kind {
    ADDED,
    REMOVED,
    /** The same thing under another name. */
    RENAMED,
    /** More values are valid than before. */
    LOOSENED,
    /** Fewer values are valid than before. */
    TIGHTENED,
    /** Neither of the others, or not to be told. */
    CHANGED;

    /** As reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
