package dev.quire.benchmarks.truth;

import dev.quire.generator.paging.DecisionLine;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts for one API. */
final class Score {

    private final String api;
    private final List<String> mistakes = new ArrayList<>();
    private int operations;
    private int right;
    private int wronglyPaged;
    private int missed;
    private int schemes;
    private int items;
    private int next;
    private int doubtful;

    Score(String api) {
        this.api = api;
    }

    /** Holds a decision against its label; null when the description has no such operation. */
    void count(Label label, @Nullable PagingDecision decision) {
        operations++;
        if (decision == null) {
            mistakes.add("unknown operation: " + label.key());
        } else if (decision instanceof PagingDecision.Paged paged) {
            countPaged(label, paged);
        } else if (label.paged()) {
            missed++;
            mistakes.add("missed: " + DecisionLine.of(label.key(), decision));
        } else if (decision instanceof PagingDecision.Unpaged unpaged && unpaged.doubtful()) {
            doubtful++;
        }
    }

    private void countPaged(Label label, PagingDecision.Paged paged) {
        String line = DecisionLine.of(label.key(), paged);
        if (!label.paged()) {
            wronglyPaged += label.certain() ? 1 : 0;
            mistakes.add((label.certain() ? "wrongly paged: " : "paged, label uncertain: ") + line);
            return;
        }
        right++;
        PagedOperation operation = paged.operation();
        boolean sameScheme = operation.scheme().word().equals(label.scheme());
        boolean sameItems =
                Objects.requireNonNullElse(operation.items(), "none").toString().equals(label.items());
        boolean sameNext = NextText.agrees(operation, label);
        schemes += sameScheme ? 1 : 0;
        items += sameItems ? 1 : 0;
        next += sameNext ? 1 : 0;
        if (!sameScheme || !sameItems || !sameNext) {
            mistakes.add("labelled " + label.scheme() + " " + label.parameters() + " with items " + label.items()
                    + (label.next().isEmpty() ? "" : ", next " + label.next()) + ": " + line);
        }
    }

    /** A row of a Markdown table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %s | %s | %s | %s | %s | %d |",
                api,
                operations,
                right + missed,
                share(right, right + wronglyPaged),
                share(right, right + missed),
                share(schemes, right),
                share(items, right),
                share(next, right),
                doubtful);
    }

    List<String> mistakes() {
        return mistakes.stream().map(mistake -> api + ": " + mistake).toList();
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
