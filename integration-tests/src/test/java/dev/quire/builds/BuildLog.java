package dev.quire.builds;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a build said.
 *
 * @param success whether it ended well
 */
record BuildLog(boolean success, List<String> lines) {
    private static final Pattern SUMMARY = Pattern.compile("\\[INFO] (up to date|generated|regenerated|skipped).*");

    /** What the plugin said at its end, one line for each time that it ran. */
    List<String> summaries() {
        return lines.stream()
                .filter(line -> SUMMARY.matcher(line).matches())
                .map(line -> line.substring("[INFO] ".length()))
                .toList();
    }

    /** What the plugin said at its end. */
    String summary() {
        List<String> all = summaries();
        if (!success || all.size() != 1) {
            throw new AssertionError("Not one summary but " + all + " in\n" + this);
        }
        return all.get(0);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
