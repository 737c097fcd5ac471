package dev.quire.client;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place between two items of a list, as text that may be stored and given back later.
 *
 * <p>The text is printable ASCII without spaces and begins with the version of its format. It names the operation, a
 * digest of the filters and the place; it holds neither a host nor a credential. What an API puts into its own tokens
 * is kept as it is. The format is written down in {@code docs/paging.md}; every later 1.x reads what this one writes.
 */
public final class Cursor {
    private static final String VERSION = "q1";
    private static final Pattern FORM = Pattern.compile("(q[0-9]+);[\\x21-\\x7e]+");

    private final String text;

    private Cursor(String text) {
        this.text = text;
    }

    /**
     * Reads the text of a cursor; what it says is checked against a list by {@code from(cursor)}.
     *
     * @throws IllegalArgumentException if the text is not a cursor, or one of another version; the message tells which
     */
    public static Cursor parse(String text) {
        Matcher form = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a cursor: the text of a cursor begins with " + VERSION
                    + "; and has neither spaces nor other unprintable characters. Pass what Cursor.toString() gave.");
        }
        if (!form.group(1).equals(VERSION)) {
            throw new IllegalArgumentException("This cursor has the format " + form.group(1) + " and this runtime ("
                    + RuntimeVersion.text() + ") reads " + VERSION
                    + ". Use the version of dev.quire:quire-client-runtime that wrote it, or start anew.");
        }
        return new Cursor(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cursor cursor && text.equals(cursor.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text that {@link #parse} reads. */
    @Override
    public String toString() {
        return text;
    }
}
