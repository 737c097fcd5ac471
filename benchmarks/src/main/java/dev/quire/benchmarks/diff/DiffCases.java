package dev.quire.benchmarks.diff;

import dev.quire.generator.diff.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints how often the diff is right about labelled pairs; benchmarks/README.md says what the labels look like. */
public final class DiffCases {
    private static final String BREAKING = "breaking";

    private final OpenApiDiff other;
    private final List<String> missed = new ArrayList<>();
    private final List<String> falseErrors = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();

    private DiffCases(OpenApiDiff other) {
        this.other = other;
    }

    /** Takes a file with the other tool's class path, the folder with {@code cases.json}, and descriptions to compare with reordered copies of themselves. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        if (arguments.length < 2) {
            System.err.println("Usage: benchmarks/diff-cases LABELS [DESCRIPTION...]");
            System.exit(2);
        }
        List<LabelledPair> pairs = LabelledPair.read(Path.of(arguments[1]));
        new DiffCases(new OpenApiDiff(Path.of(arguments[0]))).run(pairs);
        Set<Path> files = new LinkedHashSet<>();
        pairs.forEach(pair -> files.addAll(List.of(pair.before(), pair.after())));
        long unequal = files.stream().filter(file -> !sameAsCopy(file)).count();
        System.out.println("\nDescriptions of the pairs that differ from their reordered copies: " + unequal + " of "
                + files.size());
        for (int i = 2; i < arguments.length; i++) {
            time(Path.of(arguments[i]));
        }
    }

    private static boolean sameAsCopy(Path file) {
        try {
            Path copy = Copies.reordered(file);
            List<Change> changes = QuireDiff.run(file, copy);
            changes.forEach(change -> System.out.println(file + ": " + change.id() + ": " + change.message()));
            Files.delete(copy);
            return changes.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void time(Path file) {
        long start = System.nanoTime();
        boolean same = sameAsCopy(file);
        System.out.printf(
                Locale.ROOT,
                "%s: %s, in %.1f s with making the copy%n",
                file.getFileName(),
                same ? "nothing found against its reordered copy" : "differs from its reordered copy",
                (System.nanoTime() - start) / 1e9);
    }

    private void run(List<LabelledPair> pairs) {
        Tally quire = new Tally("Quire");
        Tally theirs = new Tally("openapi-diff-core");
        for (LabelledPair pair : pairs) {
            List<Change> changes = QuireDiff.run(pair.before(), pair.after());
            quire.count(pair, QuireDiff.isBreaking(changes) ? BREAKING : "compatible");
            theirs.count(pair, other.verdict(pair.before(), pair.after()));
            note(pair, changes);
        }
        System.out.println("| | breaking found | compatible flagged, trusted labels | others flagged | failed |");
        System.out.println("|---|---|---|---|---|");
        System.out.println(quire.row());
        System.out.println(theirs.row());
        print("Breaking, and no error was found", missed);
        print("Compatible by a label that can be trusted, and an error was found", falseErrors);
        print("Compatible by a label about one change alone, and an error was found", doubtful);
    }

    private void note(LabelledPair pair, List<Change> changes) {
        boolean found = QuireDiff.isBreaking(changes);
        String text = pair.id() + ' ' + pair.expected() + "\n    " + String.join("\n    ", QuireDiff.lines(changes));
        if (pair.breaking() && !found) {
            missed.add(text);
        } else if (!pair.breaking() && found) {
            (pair.trusted() ? falseErrors : doubtful).add(text);
        }
    }

    private static void print(String title, List<String> lines) {
        System.out.println("\n" + title + ": " + lines.size());
        lines.forEach(line -> System.out.println("- " + line));
    }
}
