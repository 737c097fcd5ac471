package dev.quire.generator.paging;

/**
 * A parameter that paging owns.
 *
 * @param location where it goes
 * @param name on the wire; in a body, the JSON Pointer of the member
 */
public record ParameterRef(Location location, String name) {

    /** Where a paging parameter goes. */
    public enum Location {
        QUERY,
        HEADER,
        BODY
    }
}
