package dev.quire.generator.paging;

import org.jspecify.annotations.Nullable;

/** One thing that makes a request ask for another page. */
public sealed interface NextPage {

    /**
     * A parameter that counts pages.
     *
     * @param first the number of the first page
     * @param from where the body names the next number; null when the walk adds one
     */
    record PageNumber(
            ParameterRef parameter, long first, @Nullable NextSource from) implements NextPage {}

    /**
     * A parameter that counts items to skip; the walk adds the number of items received.
     *
     * @param first the offset of the first page
     */
    record Offset(ParameterRef parameter, long first) implements NextPage {}

    /** A parameter that takes what the last answer gave. */
    record Token(ParameterRef parameter, NextSource from) implements NextPage {}

    /**
     * A parameter that takes a value of an item: of the last one forward, of the first one backward.
     *
     * @param id path inside the item; the root for items that are the id themselves
     */
    record ItemId(ParameterRef parameter, BodyPath id) implements NextPage {}

    /** The whole address of the next page, absolute or relative. */
    record Url(NextSource from) implements NextPage {}

    /** The target of a {@code Link} header with this relation (RFC 8288). */
    record Link(String relation) implements NextPage {}

    /** The parameter that this part sets; null for a whole address. */
    default @Nullable ParameterRef target() {
        if (this instanceof PageNumber part) {
            return part.parameter();
        } else if (this instanceof Offset part) {
            return part.parameter();
        } else if (this instanceof Token part) {
            return part.parameter();
        } else if (this instanceof ItemId part) {
            return part.parameter();
        }
        return null;
    }
}
