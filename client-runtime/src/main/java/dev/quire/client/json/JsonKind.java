package dev.quire.client.json;

/** The six kinds of JSON values (RFC 8259, section 3). */
public enum JsonKind {
    /** Members in braces. */
    OBJECT("an object"),
    /** Elements in brackets. */
    ARRAY("an array"),
    /** Text in quotes. */
    STRING("a string"),
    /** A number of any size. */
    NUMBER("a number"),
    /** True or false. */
    BOOLEAN("a boolean"),
    /** The literal null. */
    NULL("null");

    private final String phrase;

    JsonKind(String phrase) {
        this.phrase = phrase;
    }

    /** Returns the kind as a message names it, such as {@code an object}. */
    String phrase() {
        return phrase;
    }
}
