package dev.quire.generator.check;

/** What the other description is to ours. */
public enum Comparison {
    /** The one before. */
    VERSION,
    /** The whole of which ours describes a part: all that ours says must hold there. */
    SUBSET
}
