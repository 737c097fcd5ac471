package dev.quire.generator.diff;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.ModelReader;
import dev.quire.generator.paging.PagingPlanner;
import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Two descriptions and what was found between them. */
final class ComparedApis {
    /** The day on which all cases are compared. */
    static final DiffOptions OPTIONS = DiffOptions.on(LocalDate.of(2026, 1, 1));

    private final List<Change> changes;

    private ComparedApis(List<Change> changes) {
        this.changes = changes;
    }

    /** Root members after {@code info}, in OpenAPI 3.1. */
    static ComparedApis of(Path folder, String before, String after) {
        String head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
        return of(
                write(folder.resolve("before.yaml"), head + before), write(folder.resolve("after.yaml"), head + after));
    }

    static ComparedApis of(Path before, Path after) {
        return new ComparedApis(Differences.between(side(before), side(after), OPTIONS));
    }

    /** A description that was read. */
    static ApiSide side(Path file) {
        Problems problems = new Problems();
        ParsedSpec spec = SpecReader.read(SpecSource.of(file), problems);
        ApiModel api = ModelReader.read(spec, problems);
        return new ApiSide(api, PagingPlanner.plan(api, problems), spec::locate);
    }

    List<Change> changes() {
        return changes;
    }

    /** {@code error operation-removed: GET /pets is gone}. */
    List<String> lines() {
        return changes.stream()
                .map(change -> change.severity().word() + ' ' + change.id() + ": " + change.message())
                .toList();
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
