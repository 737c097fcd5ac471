package dev.quire.generator.diff;

import java.util.Locale;

/** How bad a change is for those who call the API; the gravest first. */
public enum Severity {
    /** Callers that were right before can fail now. */
    ERROR,
    /** Some callers can fail, or the generated client's names or types change. */
    WARNING,
    /** Nobody fails. */
    INFO;

    /** As reports and configurations write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
