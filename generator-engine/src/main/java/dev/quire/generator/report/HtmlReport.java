package dev.quire.generator.report;

import dev.quire.generator.diff.Severity;
import dev.quire.generator.html.Markup;
import dev.quire.generator.html.Page;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.impact.VersionStep;
import dev.quire.generator.report.CheckedApi.Suppressed;
import dev.quire.generator.source.Problem;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report as one page. */
final class HtmlReport {
    private final Markup html;
    private final List<CheckedApi> apis;

    private HtmlReport(Markup html, List<CheckedApi> apis) {
        this.html = html;
        this.apis = apis;
    }

    static String of(List<CheckedApi> apis) {
        return Page.of(
                "API check",
                "Filter by rule, path, file or word",
                Page.resource(HtmlReport.class, "report.css"),
                html -> new HtmlReport(html, apis).main());
    }

    private void main() {
        html.element("header", List.of(), () -> {
            html.element("p", List.of("class", "kicker"), "API check");
            html.element("h1", List.of(), verdict());
            html.element(
                    "p",
                    List.of("class", "summary"),
                    apis.size() == 1 ? apis.get(0).name() : all());
            overview();
        });
        for (int i = 0; i < apis.size(); i++) {
            api(apis.get(i), "api-" + i);
        }
    }

    private String verdict() {
        int errors = Counts.of(apis, Severity.ERROR);
        if (errors > 0) {
            return errors == 1 ? "One change breaks callers" : errors + " changes break callers";
        }
        int warnings = Counts.of(apis, Severity.WARNING);
        return warnings == 0
                ? "Nothing breaks callers"
                : warnings == 1 ? "One change may break callers" : warnings + " changes may break callers";
    }

    private String all() {
        return apis.size() + " descriptions compared with their baselines";
    }

    private static String compared(CheckedApi api) {
        return api.spec() + (api.baseline().isEmpty() ? ", without a baseline" : " compared with " + api.baseline());
    }

    private void overview() {
        html.element("nav", List.of("class", "overview", "aria-label", "Numbers"), () -> {
            for (Severity severity : Severity.values()) {
                int count = Counts.of(apis, severity);
                tile("#", severity.word(), count, severity.word() + (count == 1 ? "" : "s"));
            }
            int suppressed =
                    apis.stream().mapToInt(api -> api.suppressed().size()).sum();
            if (suppressed > 0) {
                tile("#", "info", suppressed, "suppressed");
            }
            VersionStep step = apis.stream()
                    .map(CheckedApi::version)
                    .max(Comparator.naturalOrder())
                    .orElse(VersionStep.NONE);
            html.element("a", List.of("class", "tile", "href", "#"), () -> {
                html.element("strong", List.of(), step.word());
                html.element("span", List.of(), "next version");
            });
        });
    }

    private void tile(String href, String kind, int count, String label) {
        html.element("a", List.of("class", "tile " + (count == 0 ? "nothing" : kind), "href", href), () -> {
            html.element("strong", List.of(), String.valueOf(count));
            html.element("span", List.of(), label);
        });
    }

    private void api(CheckedApi api, String id) {
        html.raw("\n").element("section", List.of("id", id), () -> {
            html.element("h2", List.of(), () -> {
                html.text(api.name());
                html.element("span", List.of("class", "count"), Counts.of(api));
            });
            html.element("p", List.of("class", "caption"), compared(api));
            api.findings().stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .forEach(this::finding);
            folded(
                    "Compatible changes",
                    api.findings().stream()
                            .filter(finding -> finding.severity() == Severity.INFO)
                            .toList());
            api.suppressed().forEach(this::suppressed);
            api.problems().forEach(this::problem);
            remedies(api);
        });
    }

    private void folded(String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        html.element("details", List.of(), () -> {
            html.element("summary", List.of(), title + " (" + findings.size() + ")");
            findings.forEach(this::finding);
        });
    }

    private void finding(Finding finding) {
        html.raw("\n").element("article", List.of(), () -> body(finding));
    }

    private void body(Finding finding) {
        html.element("h3", List.of(), () -> {
            String word = finding.severity().word();
            html.element("span", List.of("class", "severity " + word), word);
            html.raw(" ").text(finding.change().message());
        });
        html.element("dl", List.of(), () -> {
            fact("Rule", finding.change().id());
            fact("Where", FindingWords.where(finding));
            fact("Was", FindingWords.was(finding));
            fact("In", FindingWords.operations(finding));
        });
        FindingWords.felt(finding).forEach(felt -> line("for", felt));
        if (finding.severity() != Severity.INFO) {
            line("do", finding.change().advice());
        }
    }

    private void line(String label, String text) {
        html.element("p", List.of("class", "felt"), () -> {
            html.element("span", List.of(), label).raw(" ").text(text);
        });
    }

    private void fact(String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            html.element("div", List.of(), () -> {
                html.element("dt", List.of(), label);
                html.element("dd", List.of(), value);
            });
        }
    }

    private void suppressed(Suppressed passed) {
        html.raw("\n").element("article", List.of("class", "suppressed"), () -> {
            body(passed.finding());
            line("suppressed until " + passed.until(), passed.reason());
        });
    }

    private void problem(Problem problem) {
        html.raw("\n").element("article", List.of("class", "problem"), problem.toString());
    }

    private void remedies(CheckedApi api) {
        if (api.count(Severity.ERROR) == 0 || api.remedies().accept().isEmpty()) {
            return;
        }
        html.raw("\n").element("p", List.of("class", "caption"), () -> {
            html.text("To accept these changes: ");
            html.element("code", List.of(), api.remedies().accept());
        });
    }
}
