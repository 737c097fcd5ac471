package dev.quire.examples.lineitems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints outcomes as a table of text. */
final class OutcomeTable {
    private static final List<String> HEADINGS =
            List.of("API", "operation", "pages by", "requests", "items", "sum", "seconds", "equal to the server's own");
    private static final List<Boolean> NUMBERS = List.of(false, false, false, true, true, true, true, false);

    private OutcomeTable() {}

    /** The table, without a line end behind the last line. */
    static String of(List<Outcome> outcomes) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        outcomes.forEach(outcome -> rows.add(cells(outcome)));
        List<Integer> widths = IntStream.range(0, HEADINGS.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        rows.add(1, widths.stream().map("-"::repeat).toList());
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private static List<String> cells(Outcome outcome) {
        return List.of(
                outcome.api(),
                outcome.operation(),
                outcome.scheme(),
                String.format(Locale.ROOT, "%,d", outcome.requests()),
                String.format(Locale.ROOT, "%,d", outcome.items()),
                String.format(Locale.ROOT, "%,.2f", outcome.sum()),
                String.format(Locale.ROOT, "%.2f", outcome.took().toNanos() / 1e9),
                verdict(outcome));
    }

    private static String verdict(Outcome outcome) {
        return outcome.good()
                ? String.join(", ", outcome.checked())
                : "DIFFERENT: " + String.join(", ", outcome.different());
    }

    private static String line(List<String> row, List<Integer> widths) {
        IntFunction<String> cell = column -> NUMBERS.get(column)
                ? " ".repeat(widths.get(column) - row.get(column).length()) + row.get(column)
                : row.get(column)
                        + " ".repeat(widths.get(column) - row.get(column).length());
        return IntStream.range(0, row.size())
                .mapToObj(cell)
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
