package dev.quire.generator.report;

import dev.quire.generator.diff.Severity;
import java.util.ArrayList;
import java.util.List;

/** Numbers of findings in words. */
final class Counts {

    private Counts() {}

    /** {@code 2 errors, 1 warning}; {@code no findings}. */
    static String of(CheckedApi api) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            add(api.count(severity), severity.word(), counts);
        }
        if (!api.suppressed().isEmpty()) {
            counts.add(api.suppressed().size() + " suppressed");
        }
        return counts.isEmpty() ? "no findings" : String.join(", ", counts);
    }

    /** How many findings of all descriptions count as much. */
    static int of(List<CheckedApi> apis, Severity severity) {
        return apis.stream().mapToInt(api -> api.count(severity)).sum();
    }

    private static void add(int count, String word, List<String> counts) {
        if (count > 0) {
            counts.add(count + " " + word + (count == 1 ? "" : "s"));
        }
    }
}
