package dev.quire.benchmarks.compare;

import java.nio.file.Path;
import java.util.Locale;

/**
 * How much memory generating takes: the smallest heap in which a generator still makes its client, beside what the JVM takes
 * when it may choose. Each attempt is a JVM of its own, one after the other.
 */
public final class LeastHeap {

    /** The first heap that is tried, in megabytes. */
    private static final int FIRST = 16;
    /** Heaps that are tried differ by this part of the larger one. */
    private static final int PRECISION = 8;

    private LeastHeap() {}

    /** Measures; the arguments are those of {@link CompareLines}. */
    public static void main(String[] arguments) {
        System.out.println("| description | | s (CPU s) | peak MB | least heap MB | s (CPU s) in it | peak MB in it |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Description description : Description.all(arguments[1])) {
            Path folder = Path.of(arguments[0]).resolve(description.name());
            Generation quire = Generation.quire(description, folder.resolve("quire"));
            report(description, quire, quire.run());
            Generation stock = Generation.stock(description, quire, folder.resolve("stock"));
            StepResult checked = stock.run();
            if (checked.ok()) {
                report(description, stock, checked);
            } else {
                report(description, stock.unchecked(), stock.unchecked().run());
            }
        }
    }

    private static void report(Description description, Generation generation, StepResult usual) {
        String row = "| " + description.name() + " | " + generation.generator() + " | " + figures(usual);
        if (!usual.ok()) {
            System.out.println(row + " | - | - | - |");
            return;
        }
        int heap = least(generation);
        System.out.println(row + " | " + heap + " | " + figures(within(generation, heap)) + " |");
    }

    /** Doubles the heap until it is enough, then halves the step. */
    private static int least(Generation generation) {
        int enough = FIRST;
        while (!within(generation, enough).ok()) {
            enough *= 2;
        }
        int tooLittle = enough / 2;
        while (enough - tooLittle > enough / PRECISION) {
            int middle = (enough + tooLittle) / 2;
            if (within(generation, middle).ok()) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough;
    }

    /** The serial collector gives up at once where others try for minutes. */
    private static StepResult within(Generation generation, int megabytes) {
        return generation.run("-XX:+UseSerialGC", "-Xmx" + megabytes + "m");
    }

    private static String figures(StepResult result) {
        return String.format(
                Locale.ROOT, "%.1f (%.1f) | %,d", result.seconds(), result.cpuSeconds(), result.peakMegabytes());
    }
}
