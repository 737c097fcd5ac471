package dev.quire.generator.spec.jsonpath;

import dev.quire.generator.source.Node;
import dev.quire.generator.source.ScalarNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Regular expressions of JSONPath (RFC 9485, "I-Regexp") by those of Java. */
final class Patterns {

    private Patterns() {}

    /** False as well when one of the two is no string, the pattern is none, or matching it takes too many steps. */
    static boolean test(@Nullable Node text, @Nullable Node pattern, boolean whole) {
        String subject = string(text);
        String expression = string(pattern);
        if (subject == null || expression == null) {
            return false;
        }
        try {
            Matcher matcher = Pattern.compile(toJava(expression)).matcher(new CountedText(subject));
            return whole ? matcher.matches() : matcher.find();
        } catch (PatternSyntaxException | CountedText.TooManySteps | StackOverflowError e) {
            return false;
        }
    }

    private static @Nullable String string(@Nullable Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING ? scalar.text() : null;
    }

    /** A dot leaves out CR and LF only, and a class knows neither nested classes nor intersections. */
    private static String toJava(String expression) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\' && i + 1 < expression.length()) {
                java.append(c).append(expression.charAt(++i));
            } else if (inClass) {
                inClass = c != ']';
                java.append(c == '[' || c == '&' ? "\\" : "").append(c);
            } else if (c == '.') {
                java.append("[^\\n\\r]");
            } else {
                inClass = c == '[';
                java.append(c);
            }
        }
        return java.toString();
    }
}
