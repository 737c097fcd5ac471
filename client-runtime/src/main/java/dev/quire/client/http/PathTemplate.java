package dev.quire.client.http;

import java.net.URI;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths with variables in braces. */
final class PathTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    private PathTemplate() {}

    /**
     * Encodes the value of a variable; lists are joined by commas.
     *
     * @throws IllegalArgumentException if it is empty, or is {@code .} or {@code ..}, which servers take for a step in
     *     the path even when encoded
     */
    static String encode(String name, Object value) {
        String text = String.join(
                ",",
                ParameterText.all(value).stream().map(PercentEncoding::encode).toList());
        if (text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException("The path parameter " + name + " can not be \"" + text + "\"");
        }
        return text;
    }

    /** Fills in the variables. */
    static String fill(Operation operation, Map<String, String> values) {
        Matcher variables = VARIABLE.matcher(operation.pathTemplate());
        return variables.replaceAll(variable -> Matcher.quoteReplacement(value(operation, values, variable)));
    }

    private static String value(Operation operation, Map<String, String> values, MatchResult variable) {
        String value = values.get(variable.group(1));
        if (value == null) {
            throw new IllegalArgumentException(operation.id() + ": no value for path parameter " + variable.group(1));
        }
        return value;
    }

    /** Puts a path under a base URL, whose own path is kept. */
    static String join(URI base, String path) {
        String prefix = base.getRawPath() == null ? "" : base.getRawPath().replaceAll("/+$", "");
        return Origin.of(base) + prefix + path;
    }
}
