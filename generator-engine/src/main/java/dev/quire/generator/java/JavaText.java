package dev.quire.generator.java;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes any string safe for the place in a Java source where it goes; each place has its own rules and its own method.
 * {@link Javadoc} is the one for comments.
 */
final class JavaText {
    private JavaText() {}

    /** A string literal, quotes included, that has this value. */
    static String literal(String value) {
        StringBuilder literal = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            literal.append(escaped(value, i));
        }
        return literal.append('"').toString();
    }

    /** Literals between commas. */
    static String literals(Collection<String> values) {
        return values.stream().map(JavaText::literal).collect(Collectors.joining(", "));
    }

    /** A literal, or {@code null}. */
    static String literalOrNull(@Nullable String value) {
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
            default -> isHarmless(value, index) ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }

    /** Whether a character looks like what it is: no control, no formatting such as a change of direction, no half pair. */
    static boolean isHarmless(String value, int index) {
        char c = value.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(index + 1))
                    && isVisible(value.codePointAt(index));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0
                    && Character.isHighSurrogate(value.charAt(index - 1))
                    && isVisible(value.codePointBefore(index + 1));
        }
        return isVisible(c);
    }

    /** By ranges and not by Unicode categories, which change from one Java version to the next. */
    private static boolean isVisible(int c) {
        return c >= 0x20
                && !(c >= 0x7f && c < 0xa0)
                && c != 0xad
                && !(c >= 0x600 && c <= 0x605)
                && c != 0x61c
                && c != 0x6dd
                && c != 0x70f
                && c != 0x180e
                && !(c >= 0x200b && c <= 0x200f)
                && !(c >= 0x2028 && c <= 0x202e)
                && !(c >= 0x2060 && c <= 0x206f)
                && c != 0xfeff
                && !(c >= 0xfff0 && c <= 0xffff)
                && !(c >= 0xe0000);
    }
}
