package dev.quire.generator.report;

import dev.quire.generator.diff.Severity;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.PlainText;
import dev.quire.generator.source.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Workflow commands of GitHub Actions, one a line: printed in a workflow, they annotate the files of a pull request.
 * The grammar is GitHub's ("Workflow commands for GitHub Actions").
 */
final class AnnotationReport {
    private final StringBuilder text = new StringBuilder();

    private AnnotationReport() {}

    static String of(List<CheckedApi> apis) {
        AnnotationReport report = new AnnotationReport();
        for (CheckedApi api : apis) {
            api.findings().forEach(report::finding);
            api.problems().forEach(report::problem);
        }
        return report.text.toString();
    }

    private void finding(Finding finding) {
        StringBuilder message = new StringBuilder(finding.change().message()).append('.');
        FindingWords.felt(finding).forEach(felt -> message.append("\nFor ").append(felt));
        if (finding.severity() != Severity.INFO) {
            message.append('\n').append(finding.change().advice());
        }
        command(command(finding.severity()), finding.place(), finding.change().id(), message.toString());
    }

    private void problem(Problem problem) {
        String command = problem.severity() == Problem.Severity.ERROR ? "error" : "warning";
        command(command, problem.location(), "quire:diff", problem.message() + ". " + problem.remedy());
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private void command(String command, @Nullable Location place, String title, String message) {
        text.append("::").append(command).append(' ');
        if (place != null) {
            text.append("file=").append(property(place.file()));
            text.append(",line=").append(place.line());
            text.append(",col=").append(place.column()).append(',');
        }
        text.append("title=").append(property(title));
        text.append("::").append(data(message)).append('\n');
    }

    /** Line ends are data; all else that could steer a terminal becomes a space. */
    private static String data(String text) {
        return text.replace("\r", "")
                .lines()
                .map(line -> PlainText.line(line).replace("%", "%25"))
                .collect(Collectors.joining("%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
