package dev.quire.benchmarks.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What failures have in common: javac's code, or their message without places, quoted names and numbers. */
final class FailureClass {
    private static final Pattern JAVAC = Pattern.compile("\\((compiler\\.\\S+)\\)$");
    private static final Pattern PLACE = Pattern.compile("^\\S+:\\d+:\\d+( \\S+)?: |^\\S*#\\S*: ");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`");
    private static final Pattern NUMBER = Pattern.compile("(?<!:)\\b\\d+");

    private FailureClass() {}

    static String of(String error) {
        Matcher javac = JAVAC.matcher(error);
        if (javac.find()) {
            return javac.group(1);
        }
        String message = PLACE.matcher(error).replaceFirst("");
        return NUMBER.matcher(QUOTED.matcher(message).replaceAll("…")).replaceAll("N");
    }
}
