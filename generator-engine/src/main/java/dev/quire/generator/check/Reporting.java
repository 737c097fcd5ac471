package dev.quire.generator.check;

import dev.quire.generator.report.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where reports go.
 *
 * @param root the folder that files are named from in reports
 * @param formats of the reports
 * @param output the file of the only report, or the folder of several; null when they are only returned
 * @param aggregate a folder that takes the reports on all descriptions that are checked with it; null for none
 */
public record Reporting(
        Path root,
        List<ReportFormat> formats,
        @Nullable Path output,
        @Nullable Path aggregate) {

    /** Copies the list. */
    public Reporting {
        formats = List.copyOf(formats);
    }

    /** No report is written. */
    public static Reporting none(Path root) {
        return new Reporting(root, List.of(), null, null);
    }
}
