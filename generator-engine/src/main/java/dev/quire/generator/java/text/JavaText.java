package dev.quire.generator.java.text;

import dev.quire.generator.source.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes any string safe for the place in a Java source where it goes; each place has its own rules and its own method.
 * {@link Javadoc} is the one for comments.
 */
public final class JavaText {
    /** Of which each character takes three bytes at most. */
    private static final int LONGEST = 20_000;

    private JavaText() {}

    /**
     * A string literal, quotes included, that has this value; of a very long one an expression, since class files have
     * 65,535 bytes for a constant.
     */
    public static String literal(String value) {
        if (value.length() <= LONGEST) {
            return single(value);
        }
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < value.length(); start += LONGEST) {
            parts.add(single(value.substring(start, Math.min(value.length(), start + LONGEST))));
        }
        return "String.join(\"\", " + String.join(", ", parts) + ')';
    }

    private static String single(String value) {
        StringBuilder literal = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            literal.append(escaped(value, i));
        }
        return literal.append('"').toString();
    }

    /** Literals between commas. */
    public static String literals(Collection<String> values) {
        return values.stream().map(JavaText::literal).collect(Collectors.joining(", "));
    }

    /** A literal, or {@code null}. */
    public static String literalOrNull(@Nullable String value) {
        return value == null ? "null" : literal(value);
    }

    private static String escaped(String value, int index) {
        char c = value.charAt(index);
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                PlainText.isHarmless(value, index) ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }
}
