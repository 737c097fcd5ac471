package dev.quire.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes as a Markdown section: a table, under it the first problems of each generator that had some, and what Quire's
 * lines are.
 */
final class Report {

    private static final int PROBLEMS_SHOWN = 3;
    private static final int PROBLEM_LENGTH = 300;

    private Report() {}

    /** The section of one description. */
    static String section(String title, List<Outcome> outcomes) {
        List<String> lines = new ArrayList<>();
        lines.add("## " + title);
        lines.add("");
        lines.add(
                "| | generates | s (CPU s) | peak MB | files | lines | statements | compiles | types | javac s (CPU s) |"
                        + " javac peak MB | class files | jar kB |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        outcomes.forEach(outcome -> lines.add(row(outcome)));
        lines.add("");
        List<String> problems =
                outcomes.stream().flatMap(outcome -> problems(outcome).stream()).toList();
        lines.addAll(problems);
        lines.addAll(problems.isEmpty() ? List.of() : List.of(""));
        outcomes.stream()
                .filter(outcome -> !outcome.kinds().isEmpty())
                .forEach(outcome -> lines.addAll(kinds(outcome)));
        return String.join("\n", lines);
    }

    private static String row(Outcome outcome) {
        StepResult generation = outcome.generation();
        StepResult compilation = outcome.compilation();
        return String.join(
                " | ",
                "| " + outcome.generator(),
                verdict(generation),
                seconds(generation),
                grouped(generation.peakMegabytes()),
                grouped(outcome.sources().files()),
                grouped(outcome.sources().lines()),
                grouped(outcome.sources().statements()),
                verdict(compilation),
                compilation == null ? "-" : grouped(compilation.figure()),
                seconds(compilation),
                compilation == null ? "-" : grouped(compilation.peakMegabytes()),
                grouped(outcome.jar().classes()),
                grouped(outcome.jar().kilobytes()) + " |");
    }

    private static List<String> kinds(Outcome outcome) {
        List<String> rows = new ArrayList<>(List.of("| lines of " + outcome.generator() + " | | |", "|---|---|---|"));
        long all = outcome.sources().lines();
        outcome.kinds()
                .forEach((kind, lines) -> rows.add(String.format(
                        Locale.ROOT, "| %s | %,d | %.1f %% |", kind.title(), lines, 100.0 * lines / all)));
        return rows;
    }

    private static String verdict(@Nullable StepResult result) {
        if (result == null) {
            return "-";
        }
        int problems = result.problems().size();
        return result.ok() ? "yes" : "**no**, " + problems + (problems == 1 ? " problem" : " problems");
    }

    private static String seconds(@Nullable StepResult result) {
        return result == null ? "-" : String.format(Locale.ROOT, "%.1f (%.1f)", result.seconds(), result.cpuSeconds());
    }

    private static String grouped(long number) {
        return number == 0 ? "-" : String.format(Locale.ROOT, "%,d", number);
    }

    private static List<String> problems(Outcome outcome) {
        List<String> problems = new ArrayList<>(outcome.generation().problems());
        StepResult compilation = outcome.compilation();
        if (compilation != null) {
            problems.addAll(compilation.problems());
        }
        return problems.stream()
                .distinct()
                .limit(PROBLEMS_SHOWN)
                .map(problem -> "- " + outcome.generator() + ": "
                        + problem.substring(0, Math.min(PROBLEM_LENGTH, problem.length())))
                .toList();
    }
}
