package dev.quire.benchmarks.codecs;

/** No value of a schema was found: there is none, or it would never end. */
final class Unsatisfiable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsatisfiable(String message) {
        super(message, null, false, false);
    }
}
