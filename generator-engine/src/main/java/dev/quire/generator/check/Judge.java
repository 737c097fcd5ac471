package dev.quire.generator.check;

import dev.quire.generator.check.baselines.Artifacts;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.source.Problems;
import java.nio.file.Path;
import java.util.List;

/** Knows what findings count for. */
final class Judge {
    /** The name of the file where none is given; it lies beside the lock. */
    static final String FILE = "quire.suppressions";

    private final Judging judging;
    private final Path file;
    private final Severities severities;
    private final List<Suppression> suppressions;

    private Judge(Judging judging, Path file, Severities severities, List<Suppression> suppressions) {
        this.judging = judging;
        this.file = file;
        this.severities = severities;
        this.suppressions = suppressions;
    }

    /** Reads severities and suppressions; what is wrong with them is reported. */
    static Judge read(DiffRequest request, Artifacts artifacts, Problems problems) {
        Judging judging = request.judging();
        RuleIds rules = new RuleIds();
        Path named = judging.suppressions();
        Path file = named == null ? request.api().sibling(FILE) : named;
        return new Judge(
                judging,
                file,
                Severities.read(judging, artifacts, rules, problems),
                SuppressionsReader.read(file, named != null, rules, problems));
    }

    /** The file of suppressions, which need not exist. */
    Path file() {
        return file;
    }

    /** The findings as they count; suppressions that have had their time are reported. */
    Suppressions judge(List<Finding> findings, Problems problems) {
        return Suppressions.apply(suppressions, severities.apply(findings), judging, problems);
    }
}
