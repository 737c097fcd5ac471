package dev.quire.generator.report;

import dev.quire.generator.diff.Severity;
import dev.quire.generator.impact.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** For a terminal and a build's log: what, where, for whom, what to do. */
public final class TextReport {
    private final List<String> lines = new ArrayList<>();

    private TextReport() {}

    /** Everything, a line break after each line. */
    static String of(List<CheckedApi> apis) {
        TextReport report = new TextReport();
        for (CheckedApi api : apis) {
            if (!report.lines.isEmpty()) {
                report.line("");
            }
            report.api(api);
        }
        return String.join("\n", report.lines) + '\n';
    }

    /** The findings of one severity and how to go on, without a head; at most {@code limit} of them. */
    public static List<String> of(CheckedApi api, Severity severity, int limit) {
        List<Finding> findings = api.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        TextReport report = new TextReport();
        findings.subList(0, Math.min(limit, findings.size())).forEach(report::finding);
        if (findings.size() > limit) {
            report.line("");
            report.line("and " + (findings.size() - limit) + " more");
        }
        return report.lines;
    }

    private void api(CheckedApi api) {
        line(api.name() + ": " + api.summary());
        line(api.spec() + (api.baseline().isEmpty() ? "" : " compared with " + api.baseline()));
        api.findings().forEach(this::finding);
        if (!api.suppressed().isEmpty()) {
            line("");
            line("Suppressed:");
            api.suppressed()
                    .forEach(passed -> line("  " + passed.finding().change().id() + ": "
                            + passed.finding().change().message() + " (until " + passed.until() + ": "
                            + passed.reason() + ')'));
        }
        if (!api.problems().isEmpty()) {
            line("");
            line("Besides:");
            api.problems().forEach(problem -> line("  " + problem));
        }
    }

    private void finding(Finding finding) {
        String operations = FindingWords.operations(finding);
        line("");
        line(finding.severity().name() + ' ' + finding.change().id() + ": "
                + finding.change().message());
        field("where", FindingWords.where(finding));
        String was = FindingWords.was(finding);
        field("was", was == null ? "" : was);
        field("in", finding.change().message().contains(operations) ? "" : operations);
        FindingWords.felt(finding).forEach(felt -> field("for", felt));
        field("do", finding.severity() == Severity.INFO ? "" : finding.change().advice());
    }

    private void field(String label, String value) {
        if (!value.isEmpty()) {
            line(String.format(Locale.ROOT, "  %-6s %s", label, value));
        }
    }

    private void line(String line) {
        lines.add(FindingWords.plain(line));
    }
}
