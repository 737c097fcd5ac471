package dev.quire.benchmarks.diff;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a tool says of labelled pairs. */
final class Tally {
    private final String tool;
    private final Map<String, Integer> failures = new TreeMap<>();
    private int breaking;
    private int found;
    private int trusted;
    private int flagged;
    private int others;
    private int othersFlagged;

    Tally(String tool) {
        this.tool = tool;
    }

    /** Holds a verdict, {@code breaking}, {@code compatible} or how the tool failed, against the label. */
    void count(LabelledPair pair, String verdict) {
        boolean says = verdict.equals("breaking");
        if (!says && !verdict.equals("compatible")) {
            failures.merge(verdict, 1, Integer::sum);
        }
        if (pair.breaking()) {
            breaking++;
            found += says ? 1 : 0;
        } else if (pair.trusted()) {
            trusted++;
            flagged += says ? 1 : 0;
        } else {
            others++;
            othersFlagged += says ? 1 : 0;
        }
    }

    /** A row of a Markdown table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d of %d | %d of %d | %d of %d | %s |",
                tool,
                found,
                breaking,
                flagged,
                trusted,
                othersFlagged,
                others,
                failures.isEmpty() ? "0" : failures.toString());
    }
}
