package dev.quire.benchmarks.compare;

import dev.quire.generator.output.TemporaryFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
        List<Description> descriptions = Arrays.stream(arguments[1].split("\\s+"))
                .filter(text -> !text.isEmpty())
                .map(Description::parse)
                .toList();
        for (Description description : descriptions.isEmpty() ? Description.OURS : descriptions) {
            System.out.println(Report.section(description.name(), comparison.outcomes(description)));
        }
    }

    private List<Outcome> outcomes(Description description) {
        Path folder = work.resolve(description.name());
        if (Files.exists(folder)) {
            new TemporaryFolder(folder).close();
        }
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(quire(description, folder.resolve("quire")));
        outcomes.addAll(stock(document(description, folder), folder));
        return outcomes;
    }

    private static Outcome quire(Description description, Path folder) {
        Path sources = folder.resolve("sources");
        List<String> arguments = new ArrayList<>(List.of(
                sources.toString(),
                folder.resolve("resources").toString(),
                description.spec().toString()));
        description.overlays().forEach(overlay -> arguments.add(overlay.toString()));
        return Outcome.of("Quire", Step.QUIRE, arguments, sources, folder);
    }

    /** What the stock generator reads: the description itself, or what Quire made of it when only Quire reads it. */
    private static Path document(Description description, Path folder) {
        return description.isOneDocument()
                ? description.spec()
                : folder.resolve("quire/resources").resolve(QuireGeneration.MERGED_DOCUMENT);
    }

    /** The stock generator; where its validation refuses the document, a second time without. */
    private List<Outcome> stock(Path document, Path folder) {
        Outcome checked = stock("stock generator", Step.STOCK, document, folder.resolve("stock"));
        if (checked.generation().ok()) {
            return List.of(checked);
        }
        Path unchecked = folder.resolve("stock-unchecked");
        return List.of(checked, stock("stock, validation off", Step.STOCK_UNCHECKED, document, unchecked));
    }

    private static Outcome stock(String name, Step step, Path document, Path folder) {
        List<String> arguments = List.of(document.toString(), folder.toString(), "stock.client");
        return Outcome.of(name, step, arguments, folder.resolve("src/main/java"), folder);
    }
}
