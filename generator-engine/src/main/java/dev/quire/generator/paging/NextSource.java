package dev.quire.generator.paging;

/** Where an answer says something about other pages. */
public sealed interface NextSource {

    /** A value in the body. */
    record InBody(BodyPath path) implements NextSource {}

    /** A response header. */
    record InHeader(String name) implements NextSource {}
}
