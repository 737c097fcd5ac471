package dev.quire.generator.explain;

import dev.quire.generator.client.PlannedApi;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains how an API pages:
 *
 * <ol>
 *   <li>read the description and plan how each operation pages, as generating does;
 *   <li>say it in the words of reports;
 *   <li>write the report, and the overlay where one is wanted.
 * </ol>
 */
public final class Explainer {

    private Explainer() {}

    /**
     * Explains what can be read; problems of the description are in the report and do not prevent it.
     *
     * @throws SpecException when nothing of the description can be read
     * @throws UncheckedIOException when a file can not be read or written
     */
    public static ExplainReport explain(ExplainOptions options) {
        Problems problems = new Problems();
        try {
            return explain(options, problems);
        } catch (RuntimeException e) {
            // A step that stumbles over what is known to be wrong has no news.
            problems.throwIfErrors();
            throw e;
        }
    }

    private static ExplainReport explain(ExplainOptions options, Problems problems) {
        // 1. Read the description, and plan how each operation pages.
        PlannedApi planned = PlannedApi.read(
                options.spec(), options.overlays(), options.lock(), options.paging(), options.filter(), problems);
        // 2. Say it in the words of reports.
        Explanation explanation = new ExplanationAssembler(planned.api(), planned.plan()).explanation();
        String report = report(explanation, options.format());
        // 3. Write.
        List<Path> written = new ArrayList<>();
        if (options.output() != null) {
            write(options.output(), report, written);
        }
        if (options.overlay() != null) {
            write(options.overlay(), OverlayDocument.of(planned.api(), planned.plan()), written);
        }
        return new ExplainReport(report, explanation.summary(), written, problems.all());
    }

    private static String report(Explanation explanation, ExplainFormat format) {
        return switch (format) {
            case TEXT -> TextReport.of(explanation);
            case JSON -> JsonReport.of(explanation);
            case HTML -> HtmlReport.of(explanation);
        };
    }

    private static void write(Path file, String text, List<Path> written) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            written.add(Files.writeString(file, text));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can not be written: " + e.getMessage(), e);
        }
    }
}
