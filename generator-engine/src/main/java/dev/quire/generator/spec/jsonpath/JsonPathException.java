package dev.quire.generator.spec.jsonpath;

/** A text is no JSONPath query. */
public final class JsonPathException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JsonPathException(int position, String expected) {
        super("at character " + (position + 1) + ": " + expected);
    }
}
