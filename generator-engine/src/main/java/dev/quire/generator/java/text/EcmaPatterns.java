package dev.quire.generator.java.text;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Tells which patterns of descriptions, which are ECMA-262's, mean the same to Java. */
public final class EcmaPatterns {
    private static final int LONGEST = 500;

    /** Control letters, code points in braces, classes of nothing or everything, Java's own escapes and quantifiers. */
    private static final Pattern OTHERWISE = Pattern.compile("\\\\c|\\\\u\\{|\\[\\^?]|\\\\[aeAEGHhNQRXZz]|[*+?}]\\+");

    /** Inside a class Java reads {@code [} and {@code &&} as operators. */
    private static final Pattern OPERATOR_IN_CLASS = Pattern.compile("\\[(?:[^]\\[\\\\&]|\\\\.|&(?!&))*+(?:\\[|&&)");

    /** What is escaped is itself, and properties are the same in both. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\[\\\\\\[\\]]|\\\\[pP]\\{[^}]*}");

    private EcmaPatterns() {}

    /** Says why a pattern is not checked; null when it is. */
    public static @Nullable String unusable(String pattern) {
        if (pattern.length() > LONGEST) {
            return "is longer than " + LONGEST + " characters";
        }
        String known = ESCAPED.matcher(pattern).replaceAll("x");
        if (OTHERWISE.matcher(known).find() || OPERATOR_IN_CLASS.matcher(known).find()) {
            return "is written in a way that Java reads otherwise";
        }
        try {
            Pattern.compile(pattern);
            return null;
        } catch (PatternSyntaxException e) {
            return "is none that Java knows";
        } catch (StackOverflowError e) {
            return "is nested too deep";
        }
    }
}
