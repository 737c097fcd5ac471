package dev.quire.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** All results in one Markdown table, and the failures by kind. */
final class CorpusTable {
    private CorpusTable() {}

    static String of(List<TrialResult> results) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| descriptions | generated | compiled | operations | paged | files | lines | generating, s | javac, s |"
                        + " warnings | models | values |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|");
        lines.add(String.format(
                Locale.ROOT,
                "| %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d |",
                results.size(),
                results.stream().filter(TrialResult::generated).count(),
                results.stream().filter(TrialResult::compiled).count(),
                sum(results, TrialResult::operations),
                sum(results, TrialResult::paged),
                sum(results, TrialResult::files),
                sum(results, TrialResult::lines),
                sum(results, TrialResult::generateMillis) / 1000,
                sum(results, TrialResult::javacMillis) / 1000,
                sum(results, TrialResult::warnings),
                sum(results, TrialResult::models),
                sum(results, TrialResult::values)));
        lines.addAll(failures(results));
        return String.join("\n", lines);
    }

    private static long sum(List<TrialResult> results, ToLongFunction<TrialResult> figure) {
        return results.stream().mapToLong(figure).sum();
    }

    private static List<String> failures(List<TrialResult> results) {
        Map<String, List<String>> byClass = new TreeMap<>();
        results.stream()
                .filter(result -> result.error() != null)
                .forEach(result -> byClass.computeIfAbsent(
                                FailureClass.of(Objects.requireNonNull(result.error())), text -> new ArrayList<>())
                        .add(result.spec()));
        List<String> lines = new ArrayList<>();
        if (!byClass.isEmpty()) {
            lines.add("\n| failure | descriptions | for example |\n|---|---|---|");
        }
        byClass.entrySet().stream()
                .sorted(Comparator.comparing(failure -> -failure.getValue().size()))
                .forEach(failure -> lines.add("| " + failure.getKey().replace("|", "\\|") + " | "
                        + failure.getValue().size() + " | " + failure.getValue().get(0) + " |"));
        return lines;
    }
}
