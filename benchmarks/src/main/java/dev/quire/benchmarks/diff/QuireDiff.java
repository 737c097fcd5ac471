package dev.quire.benchmarks.diff;

import dev.quire.generator.diff.ApiSide;
import dev.quire.generator.diff.Change;
import dev.quire.generator.diff.DiffOptions;
import dev.quire.generator.diff.Differences;
import dev.quire.generator.diff.Severity;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.ModelReader;
import dev.quire.generator.paging.PagingPlanner;
import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Runs the diff on files. */
final class QuireDiff {

    private QuireDiff() {}

    static List<Change> run(Path before, Path after) {
        return Differences.between(read(before), read(after), DiffOptions.on(LocalDate.now(ZoneOffset.UTC)));
    }

    static ApiSide read(Path file) {
        Problems problems = new Problems();
        ParsedSpec spec = SpecReader.read(SpecSource.of(file), problems);
        ApiModel api = ModelReader.read(spec, problems);
        return new ApiSide(api, PagingPlanner.plan(api, problems), spec::locate);
    }

    static boolean isBreaking(List<Change> changes) {
        return changes.stream().anyMatch(change -> change.severity() == Severity.ERROR);
    }

    /** {@code error request-type-changed: …} for everything but mere information. */
    static List<String> lines(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.severity() != Severity.INFO)
                .map(change -> change.severity().word() + ' ' + change.id() + ": " + change.message())
                .toList();
    }
}
