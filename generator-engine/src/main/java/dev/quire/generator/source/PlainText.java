package dev.quire.generator.source;

import java.util.regex.Pattern;

/** Knows which characters look like what they are, and makes any text safe for a line of a terminal or of a build's log. */
public final class PlainText {
    /** Azure Pipelines, GitHub and TeamCity take these for commands, the first two wherever they stand in a line. */
    private static final Pattern COMMAND = Pattern.compile("#(?=#(?:\\[|[A-Za-z]+\\[))");

    private PlainText() {}

    /**
     * One line: whatever could steer a terminal, begin another line or change the direction of writing becomes a space, and
     * nothing is a command to a build server.
     */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            line.append(isHarmless(text, i) ? text.charAt(i) : ' ');
        }
        String plain = line.toString();
        if (plain.stripLeading().startsWith("::")) {
            plain = plain.replaceFirst("::", ": :");
        }
        return plain.contains("##") ? COMMAND.matcher(plain).replaceAll("# ") : plain;
    }

    /** Whether the character at an index looks like what it is: no control, no change of direction, no half pair. */
    public static boolean isHarmless(String value, int index) {
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
