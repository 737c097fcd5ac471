package dev.quire.benchmarks.corpus;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Generates and compiles a client for each of many descriptions, and says what became of them. */
public final class CorpusRun {
    private static final int SOME_FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private CorpusRun() {}

    /** The folder for all that is written, options, folders and descriptions; {@link CorpusOptions#USAGE}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        CorpusOptions options;
        try {
            options = CorpusOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + CorpusOptions.USAGE);
            System.exit(WRONG_USAGE);
            return;
        }
        List<Path> specs = Selection.of(options);
        List<TrialResult> results = run(specs, options);
        System.out.println(CorpusTable.of(results));
        System.exit(!results.isEmpty() && results.stream().allMatch(TrialResult::ok) ? 0 : SOME_FAILED);
    }

    private static List<TrialResult> run(List<Path> specs, CorpusOptions options)
            throws IOException, InterruptedException {
        Path file = options.output().resolve("corpus.csv");
        Files.createDirectories(options.output());
        List<TrialResult> results = new ArrayList<>();
        try (WorkerJvm worker = new WorkerJvm(options);
                Writer csv = Files.newBufferedWriter(file)) {
            csv.write(TrialResult.HEAD + "\n");
            for (Path spec : specs) {
                TrialResult result = worker.trial(spec);
                results.add(result);
                csv.write(result.csv() + "\n");
                csv.flush();
                System.out.println(result.line());
            }
        }
        System.out.println("\n" + file);
        return results;
    }
}
