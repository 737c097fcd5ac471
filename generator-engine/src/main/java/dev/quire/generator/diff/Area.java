package dev.quire.generator.diff;

import java.util.Locale;

/** The part of a description that a change is about. */
public enum Area {
    OPERATIONS,
    NAMES,
    PARAMETERS,
    BODIES,
    RESPONSES,
    PROPERTIES,
    TYPES,
    LIMITS,
    UNIONS,
    SECURITY,
    SERVERS,
    LIFECYCLE,
    PAGING;

    /** As reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
