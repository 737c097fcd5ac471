package dev.quire.generator.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of member names, and of array indexes (negative from the end), into a body or an item.
 *
 * @param steps member names, or indexes in decimal; empty for the value itself
 */
public record BodyPath(List<String> steps) {

    /** The value itself: {@code $}. */
    public static final BodyPath ROOT = new BodyPath(List.of());

    private static final Pattern INDEX = Pattern.compile("-?\\d+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern STEP =
            Pattern.compile("\\.(?<name>[A-Za-z_\\x{80}-\\x{10FFFF}][\\w\\x{80}-\\x{10FFFF}]*)"
                    + "|\\[(?<index>-?\\d+)]"
                    + "|\\['(?<single>(?:[^'\\\\]|\\\\['\\\\])++)']"
                    + "|\\[\"(?<both>(?:[^\"\\\\]|\\\\[\"\\\\])++)\"]");

    /** Keeps a copy of the steps. */
    public BodyPath {
        steps = List.copyOf(steps);
    }

    /** The path of these steps. */
    public static BodyPath of(String... steps) {
        return new BodyPath(List.of(steps));
    }

    /**
     * Reads the singular paths of JSONPath (RFC 9535): {@code $}, {@code .name}, {@code ['any name']}, {@code [0]},
     * {@code [-1]}.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static BodyPath parse(String text) {
        if (!text.startsWith("$")) {
            throw new IllegalArgumentException("A path starts with $: " + text);
        }
        List<String> steps = new ArrayList<>();
        if (steps(text, steps) != text.length()) {
            throw new IllegalArgumentException("Not a path to one value: " + text);
        }
        return new BodyPath(steps);
    }

    /** The path that a text begins with, after its {@code $}, whatever follows. */
    public static BodyPath startOf(String text) {
        List<String> steps = new ArrayList<>();
        steps(text, steps);
        return new BodyPath(steps);
    }

    /** Where the path ends that begins after the first character. */
    private static int steps(String text, List<String> steps) {
        Matcher step = STEP.matcher(text).region(1, text.length());
        while (step.lookingAt()) {
            steps.add(stepOf(step));
            step.region(step.end(), text.length());
        }
        return step.regionStart();
    }

    private static String stepOf(Matcher step) {
        if (step.group("name") != null) {
            return step.group("name");
        }
        if (step.group("index") != null) {
            return step.group("index");
        }
        String quoted = step.group("single") != null ? step.group("single") : step.group("both");
        return quoted.replaceAll("\\\\(.)", "$1");
    }

    /** This path and one step more. */
    public BodyPath child(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new BodyPath(longer);
    }

    /** Whether a step is an index. */
    static boolean isIndex(String step) {
        return INDEX.matcher(step).matches();
    }

    /** Whether this is the value itself. */
    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** As JSON Pointer (RFC 6901): {@code /data}; empty for the value itself. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** As JSONPath: {@code $.data}, {@code $} for the value itself. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("$");
        for (String step : steps) {
            if (isIndex(step)) {
                text.append('[').append(step).append(']');
            } else if (NAME.matcher(step).matches()) {
                text.append('.').append(step);
            } else {
                text.append("['")
                        .append(step.replace("\\", "\\\\").replace("'", "\\'"))
                        .append("']");
            }
        }
        return text.toString();
    }
}
