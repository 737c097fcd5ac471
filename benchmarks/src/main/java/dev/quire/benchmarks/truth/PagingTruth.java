package dev.quire.benchmarks.truth;

import dev.quire.generator.model.ModelReader;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.paging.PagingPlanner;
import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Prints, for labelled APIs, how often the plan is right; benchmarks/README.md says what the labels look like. */
public final class PagingTruth {

    private final List<Path> folders;

    private PagingTruth(List<Path> folders) {
        this.folders = folders;
    }

    /** Takes the folder with the labels and the folders with the descriptions. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("Usage: benchmarks/paging-truth LABELS SPECS...");
            System.exit(2);
        }
        List<Path> folders = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        new PagingTruth(folders).run(Path.of(arguments[0]));
    }

    private void run(Path labels) throws IOException {
        List<String> mistakes = new ArrayList<>();
        System.out.println("| API | operations | paged | precision | recall | scheme | items | next | doubtful |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (Path file : jsonFiles(labels)) {
            Score score = score(file);
            System.out.println(score.row());
            mistakes.addAll(score.mistakes());
        }
        System.out.println();
        mistakes.forEach(System.out::println);
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private Score score(Path file) throws IOException {
        Score score = new Score(String.valueOf(file.getFileName()).replace(".json", ""));
        for (SpecLabels labels : SpecLabels.read(file)) {
            PagingPlan plan = plan(find(labels.file()));
            labels.of(plan.decisions().keySet())
                    .forEach(label -> score.count(label, plan.decisions().get(label.key())));
        }
        return score;
    }

    private Path find(String spec) {
        return folders.stream()
                .map(folder -> folder.resolve(spec))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No folder has " + spec));
    }

    private static PagingPlan plan(Path description) {
        Problems problems = new Problems();
        return PagingPlanner.plan(
                ModelReader.read(SpecReader.read(SpecSource.of(description), problems), problems), problems);
    }
}
