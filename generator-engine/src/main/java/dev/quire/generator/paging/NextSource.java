package dev.quire.generator.paging;

/** Where an answer says something about other pages. */
public sealed interface NextSource {

    /** A value in the body. */
    record InBody(BodyPath path) implements NextSource {

        /** The path. */
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** A response header. */
    record InHeader(String name) implements NextSource {

        /** {@code header Name}. */
        @Override
        public String toString() {
            return "header " + name;
        }
    }
}
