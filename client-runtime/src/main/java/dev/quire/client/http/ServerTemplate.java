package dev.quire.client.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of a server with variables in braces; immutable. */
record ServerTemplate(String url, Map<String, Variable> variables) {
    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern NOT_IN_HOST = Pattern.compile("[/?#@\\\\\\s]");
    private static final Pattern NOT_IN_PATH = Pattern.compile("[?#\\\\\\s]");

    /**
     * A part of an address that the caller may choose.
     *
     * @param standard what it is unless the caller says otherwise; null when he must
     * @param values what it may be; empty for anything
     */
    record Variable(@Nullable String standard, List<String> values) {}

    static ServerTemplate of(String url) {
        return new ServerTemplate(url, Map.of());
    }

    ServerTemplate with(String name, Variable variable) {
        Map<String, Variable> more = new LinkedHashMap<>(variables);
        more.put(name, variable);
        return new ServerTemplate(url, more);
    }

    /**
     * Returns the address with values in place of the variables.
     *
     * @throws IllegalArgumentException if a value is not one of those allowed, or would end the part that it is in
     * @throws IllegalStateException if a value is missing
     */
    String fill(Map<String, String> given) {
        StringBuilder filled = new StringBuilder();
        Matcher braces = NAME.matcher(url);
        while (braces.find()) {
            String value = value(braces.group(1), given, forbidden(braces.start()));
            braces.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return braces.appendTail(filled).toString();
    }

    /** Returns what a value at this index must not have in it; null at the very start, where it may be a whole address. */
    private @Nullable Pattern forbidden(int index) {
        String before = url.substring(0, index);
        int authority = before.indexOf("//") + 2;
        boolean hasAuthority = authority > 1 && (authority == 2 || before.charAt(authority - 3) == ':');
        boolean inPath = before.indexOf('/', hasAuthority ? authority : 0) >= 0;
        return before.isEmpty() ? null : inPath ? NOT_IN_PATH : NOT_IN_HOST;
    }

    /** What the description itself says is taken as it is. */
    private String value(String name, Map<String, String> given, @Nullable Pattern forbidden) {
        Variable variable = variables.getOrDefault(name, new Variable(null, List.of()));
        String value = given.getOrDefault(name, variable.standard());
        if (value == null) {
            throw new IllegalStateException("The address " + url + " needs a value for {" + name + "}");
        }
        if (value.equals(variable.standard()) || variable.values().contains(value)) {
            return value;
        }
        if (!variable.values().isEmpty()) {
            throw new IllegalArgumentException(name + " must be one of " + String.join(", ", variable.values())
                    + ", not " + value + " (server " + url + ")");
        }
        if (forbidden != null && forbidden.matcher(value).find()) {
            throw new IllegalArgumentException(name + " has a character that would end its part of the address " + url);
        }
        return value;
    }
}
