package dev.quire.generator.report;

import dev.quire.generator.diff.Severity;
import dev.quire.generator.impact.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** For a comment on a pull request: a line for each description, then its findings, the gravest first and unfolded. */
final class MarkdownReport {
    /** GitHub takes 65,536 characters for a comment. */
    private static final int LIMIT = 60_000;

    private final StringBuilder text = new StringBuilder();

    private MarkdownReport() {}

    static String of(List<CheckedApi> apis) {
        MarkdownReport report = new MarkdownReport();
        report.title(apis);
        apis.forEach(report::api);
        return report.text.toString();
    }

    private void title(List<CheckedApi> apis) {
        int errors = Counts.of(apis, Severity.ERROR);
        String verdict = errors > 0
                ? errors == 1 ? "one change breaks callers" : errors + " changes break callers"
                : "nothing breaks callers";
        text.append("## API check: ").append(verdict).append("\n\n| API | findings | next version |\n|---|---|---|\n");
        for (CheckedApi api : apis) {
            text.append("| ").append(escaped(api.name()));
            text.append(" | ")
                    .append(api.baseline().isEmpty() ? api.summary() : Counts.of(api))
                    .append(" | ");
            text.append(api.version().word()).append(" |\n");
        }
    }

    private void api(CheckedApi api) {
        if (api.findings().isEmpty()
                && api.problems().isEmpty()
                && api.suppressed().isEmpty()) {
            return;
        }
        text.append("\n### ").append(escaped(api.name())).append("\n\n");
        text.append(code(api.spec()))
                .append(" compared with ")
                .append(code(api.baseline()))
                .append('\n');
        for (Severity severity : Severity.values()) {
            List<Finding> findings = api.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (severity == Severity.INFO) {
                folded(
                        findings.size() + (findings.size() == 1 ? " compatible change" : " compatible changes"),
                        findings);
            } else {
                unfolded(findings);
            }
        }
        suppressed(api);
        api.problems()
                .forEach(problem ->
                        text.append("\n> ").append(escaped(problem.toString())).append('\n'));
        if (api.count(Severity.ERROR) > 0 && !api.remedies().accept().isEmpty()) {
            text.append("\nTo accept them: ")
                    .append(code(api.remedies().accept()))
                    .append('\n');
        }
    }

    private void suppressed(CheckedApi api) {
        if (!api.suppressed().isEmpty()) {
            text.append("\nSuppressed:\n");
            api.suppressed()
                    .forEach(passed -> text.append("- ")
                            .append(code(passed.finding().change().id()))
                            .append(' ')
                            .append(escaped(passed.finding().change().message()))
                            .append(" (until ")
                            .append(passed.until())
                            .append(": ")
                            .append(escaped(passed.reason()))
                            .append(")\n"));
        }
    }

    private void unfolded(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (text.length() > LIMIT) {
                text.append("\nand ").append(findings.size() - i).append(" more.\n");
                return;
            }
            finding(findings.get(i));
        }
    }

    private void folded(String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        text.append("\n<details><summary>").append(title).append("</summary>\n\n");
        for (int i = 0; i < findings.size(); i++) {
            if (text.length() > LIMIT) {
                text.append("- and ").append(findings.size() - i).append(" more\n");
                break;
            }
            text.append("- ").append(escaped(findings.get(i).change().message()));
            text.append(" (").append(code(findings.get(i).change().id())).append(")\n");
        }
        text.append("\n</details>\n");
    }

    private void finding(Finding finding) {
        String mark = finding.severity() == Severity.ERROR ? "🔴" : "🟠";
        text.append("\n")
                .append(mark)
                .append(" **")
                .append(escaped(finding.change().message()))
                .append("**\n");
        text.append("- ").append(code(finding.change().id())).append(" at ").append(code(FindingWords.where(finding)));
        text.append('\n');
        String operations = finding.change().operations().stream()
                .limit(5)
                .map(MarkdownReport::code)
                .collect(Collectors.joining(", "));
        if (!operations.isEmpty()) {
            text.append("- in ").append(operations);
            text.append(finding.change().operations().size() > 5 ? " and more\n" : "\n");
        }
        FindingWords.felt(finding)
                .forEach(felt -> text.append("- for ").append(escaped(felt)).append('\n'));
        text.append("- ").append(escaped(finding.change().advice())).append('\n');
    }

    /** Text as it is: no markup of its own, no tags, and nobody is mentioned. */
    private static String escaped(String text) {
        return FindingWords.plain(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_{}\\[\\]|~#!])", "\\\\$1")
                .replace("@", "@\u2060");
    }

    private static String code(String text) {
        return '`' + FindingWords.plain(text).replace('`', '\'').replace("|", "\\|") + '`';
    }
}
