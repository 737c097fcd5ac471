package dev.quire.benchmarks.diff;

import dev.quire.generator.diff.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints how often the diff is right about labelled pairs; benchmarks/README.md says what the labels look like. */
public final class DiffCases {
    private static final String BREAKING = "breaking";

    private final OpenApiDiff other;
    private final List<String> missed = new ArrayList<>();
    private final List<String> falseErrors = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();

    private DiffCases() throws ReflectiveOperationException {
        other = new OpenApiDiff();
    }

    /** Takes the folder with {@code cases.json}. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        if (arguments.length != 1) {
            System.err.println("Usage: benchmarks/diff-cases FOLDER");
            System.exit(2);
        }
        new DiffCases().run(LabelledPair.read(Path.of(arguments[0])));
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
        String text = pair.id() + ' ' + pair.expected() + "\n    "
                + String.join("\n    ", QuireDiff.lines(changes));
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
