package dev.quire.client.http;

import java.net.URI;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths with variables in braces. */
final class PathTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    /** A dot or two between slashes; several variables may make one up together. */
    private static final Pattern STEP = Pattern.compile("/\\.\\.?(/|$)");

    private static final Pattern LAST_SLASHES = Pattern.compile("/+$");

    private PathTemplate() {}

    /**
     * Writes the value of a variable.
     *
     * @throws IllegalArgumentException if it is empty, or is {@code .} or {@code ..}, which servers take for a step in
     *     the path even when encoded
     */
    static String encode(String name, Object value, ParameterStyle style) {
        String text = ParameterWriter.path(name, value, style);
        if (text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException("The path parameter " + name + " can not be \"" + text + "\"");
        }
        return text;
    }

    /** Fills in the variables. */
    static String fill(Operation operation, Map<String, String> values) {
        Matcher variables = VARIABLE.matcher(operation.pathTemplate());
        String path = variables.replaceAll(variable -> Matcher.quoteReplacement(value(operation, values, variable)));
        if (!path.equals(operation.pathTemplate()) && STEP.matcher(path).find()) {
            throw new IllegalArgumentException(operation.id() + ": the path parameters make up a step . or ..");
        }
        return path;
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
        String prefix = base.getRawPath() == null
                ? ""
                : LAST_SLASHES.matcher(base.getRawPath()).replaceAll("");
        return Origin.of(base) + prefix + path;
    }
}
