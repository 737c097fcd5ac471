package dev.quire.generator.diff;

import java.util.Locale;

/** Who sends what a change is about. */
public enum Direction {
    /** Callers send it: parameters, request bodies, answers to callbacks and webhooks. */
    REQUEST,
    /** Callers receive it: responses, and what callbacks and webhooks carry. */
    RESPONSE,
    /** Nobody sends it. */
    NONE;

    /** As reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
