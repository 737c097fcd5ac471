package dev.quire.generator.check;

import dev.quire.generator.diff.Severity;
import dev.quire.generator.report.CheckedApi;
import dev.quire.generator.report.TextReport;
import dev.quire.generator.source.PlainText;
import dev.quire.generator.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check came to.
 *
 * @param api what was found
 * @param failed whether it is to stop the build
 * @param printed reports that go to no file, one after the other
 * @param written the files that were written
 */
public record DiffReport(CheckedApi api, boolean failed, List<String> printed, List<Path> written) {
    private static final int SHOWN = 20;

    /** Copies the lists. */
    public DiffReport {
        printed = List.copyOf(printed);
        written = List.copyOf(written);
    }

    /** What goes into a build's log as information: one line, or all changes that break nothing. */
    public List<String> notes() {
        List<String> lines = new ArrayList<>(TextReport.of(api, Severity.INFO, SHOWN));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(PlainText.line(api.name() + ": " + api.summary()));
        return lines;
    }

    /** What goes into a build's log as warning. */
    public List<String> warnings() {
        List<String> lines = new ArrayList<>();
        api.problems().stream()
                .filter(problem -> !failed || problem.severity() == Problem.Severity.WARNING)
                .forEach(problem -> lines.add(problem.toString()));
        lines.addAll(TextReport.of(api, Severity.WARNING, SHOWN));
        return lines;
    }

    /** Why the build stops, and how to go on; only for one that failed. */
    public String failure() {
        List<String> lines = new ArrayList<>();
        int errors = api.count(Severity.ERROR);
        lines.add(PlainText.line(api.name() + ": "
                + (errors == 1 ? "1 change breaks" : errors > 1 ? errors + " changes break" : "changes may break")
                + " callers. " + api.spec() + " compared with " + api.baseline()));
        lines.addAll(TextReport.of(api, errors > 0 ? Severity.ERROR : Severity.WARNING, SHOWN));
        api.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .forEach(problem -> {
                    lines.add("");
                    lines.add(problem.toString());
                });
        lines.addAll(Remedy.lines(api));
        return String.join("\n", lines) + '\n';
    }
}
