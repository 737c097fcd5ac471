package dev.quire.benchmarks.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates clients for descriptions with Quire and with the stock generator, compiles both, and prints a Markdown table for
 * each description. Every step runs in a JVM of its own, one after the other.
 */
public final class CompareLines {

    private final Path work;

    private CompareLines(Path work) {
        this.work = work;
    }

    /**
     * Compares. The first argument is a folder for all that is written; the second, which may be empty, holds descriptions,
     * separated by blanks, each as {@code SPEC} or {@code SPEC+OVERLAY+…}; none means this project's three.
     */
    public static void main(String[] arguments) {
        CompareLines comparison = new CompareLines(Path.of(arguments[0]));
        for (Description description : Description.all(arguments[1])) {
            System.out.println(Report.section(description.name(), comparison.outcomes(description)));
        }
    }

    private List<Outcome> outcomes(Description description) {
        Path folder = work.resolve(description.name());
        Generation quire = Generation.quire(description, folder.resolve("quire"));
        List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.of(quire)));
        Generation stock = Generation.stock(description, quire, folder.resolve("stock"));
        outcomes.add(Outcome.of(stock));
        if (!outcomes.get(1).generation().ok()) {
            outcomes.add(Outcome.of(stock.unchecked()));
        }
        return outcomes;
    }
}
