package dev.quire.benchmarks.prism;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the shortest text of a simple pattern: letters, classes and groups, each maybe with a count. */
final class PatternText {
    private static final Pattern PIECE =
            Pattern.compile("(\\[[^\\]]+]|\\((?:\\?:)?[^()]*\\)|\\\\?.)(\\*|\\?|\\+|\\{(\\d+)[^}]*})?");

    private PatternText() {}

    /**
     * A text that matches.
     *
     * @throws IllegalArgumentException when the pattern is not simple
     */
    static String of(String pattern) {
        Matcher piece = PIECE.matcher(pattern.replaceAll("^\\^|\\$$", ""));
        StringBuilder text = new StringBuilder();
        while (piece.find()) {
            text.append(one(piece.group(1)).repeat(times(piece)));
        }
        if (!Pattern.compile(pattern).matcher(text).find()) {
            throw new IllegalArgumentException("No text is known for the pattern " + pattern);
        }
        return text.toString();
    }

    private static int times(Matcher piece) {
        String count = piece.group(2);
        return count == null || count.equals("+") ? 1 : piece.group(3) == null ? 0 : Integer.parseInt(piece.group(3));
    }

    private static String one(String piece) {
        if (piece.startsWith("[")) {
            return piece.substring(1, 2);
        }
        return piece.equals("\\d") ? "1" : piece.equals("\\w") ? "w" : piece.replace("\\", "");
    }
}
