package dev.quire.generator.java;

import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.java.types.TypeOptions;

/**
 * What the user wants of the Java; everything that makes a client's code of a model takes these.
 *
 * @param names what is to be called otherwise
 * @param types which Java types stand for what the description describes
 */
public record CodeOptions(NameOptions names, TypeOptions types) {

    /** As the rules have it. */
    public static final CodeOptions NONE = new CodeOptions(NameOptions.NONE, TypeOptions.NONE);

    /** Names alone. */
    public static CodeOptions of(NameOptions names) {
        return new CodeOptions(names, TypeOptions.NONE);
    }
}
