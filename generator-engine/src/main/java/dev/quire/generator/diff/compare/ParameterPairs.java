package dev.quire.generator.diff.compare;

import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which parameter of an operation is which of the other description: path parameters by their place in the path, others by
 * name and location, then by name alone, then by the name without regard to how it joins words.
 */
final class ParameterPairs {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private ParameterPairs() {}

    /**
     * Pairs the parameters of an operation.
     *
     * @param renames names that are known to be new ones, by the old name
     */
    static Matching<Parameter> of(Operation was, Operation is, Map<String, String> renames) {
        Matching<Parameter> pairs = new Matching<>(was.parameters(), is.parameters());
        List<String> before = placeholders(was.key().path());
        List<String> after = placeholders(is.key().path());
        if (before.size() == after.size()) {
            pairs.match((one, other) -> one.in() == Parameter.In.PATH
                    && other.in() == Parameter.In.PATH
                    && before.indexOf(one.name()) == after.indexOf(other.name()));
        }
        pairs.match((one, other) -> one.in() == other.in() && wireName(one).equals(wireName(other)));
        pairs.match((one, other) -> wireName(one).equals(wireName(other)));
        pairs.match((one, other) -> one.in() == other.in() && other.name().equals(renames.get(one.name())));
        pairs.match(
                (one, other) -> one.in() == other.in() && letters(one.name()).equals(letters(other.name())));
        return pairs;
    }

    /** Header names are the same in any case (RFC 9110, section 5.1). */
    static String wireName(Parameter parameter) {
        return parameter.in() == Parameter.In.HEADER ? parameter.name().toLowerCase(Locale.ROOT) : parameter.name();
    }

    /** What {@code page_size}, {@code pageSize} and {@code page-size} have in common. */
    static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> placeholders(String path) {
        List<String> names = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
