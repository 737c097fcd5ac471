package dev.quire.generator.report;

import dev.quire.generator.diff.Severity;
import dev.quire.generator.html.Markup;
import dev.quire.generator.impact.Finding;
import java.util.List;

/**
 * JUnit's XML as Surefire writes it: a suite for each description, a case for each finding. An error is a failure, what is
 * suppressed is skipped, all else passes and says in its output what it found.
 */
final class JunitReport {
    private final Markup xml = new Markup();

    private JunitReport() {}

    static String of(List<CheckedApi> apis) {
        JunitReport report = new JunitReport();
        report.xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        report.xml.element("testsuites", List.of("name", "quire:diff"), () -> apis.forEach(report::suite));
        return report.xml.raw("\n").toString();
    }

    private void suite(CheckedApi api) {
        int cases = api.findings().size() + api.suppressed().size();
        List<String> attributes = List.of(
                "name", suiteName(api),
                "tests", String.valueOf(Math.max(1, cases)),
                "failures", String.valueOf(api.count(Severity.ERROR)),
                "errors", "0",
                "skipped", String.valueOf(api.suppressed().size()),
                "time", "0");
        xml.raw("\n").element("testsuite", attributes, () -> {
            api.findings().forEach(finding -> testCase(api, finding));
            api.suppressed()
                    .forEach(passed -> testCase(
                            api,
                            passed.finding(),
                            () -> xml.element(
                                    "skipped",
                                    List.of("message", xml(passed.reason() + " (until " + passed.until() + ')')),
                                    "")));
            if (cases == 0) {
                xml.raw("\n").element("testcase", attributes(api, api.summary()), "");
            }
            xml.raw("\n");
        });
    }

    private void testCase(CheckedApi api, Finding finding) {
        String what = finding.change().message();
        testCase(api, finding, () -> {
            if (finding.severity() == Severity.ERROR) {
                List<String> failure =
                        List.of("message", xml(what), "type", finding.change().id());
                xml.element("failure", failure, details(finding));
            } else {
                xml.element("system-out", List.of(), finding.severity().word() + ": " + details(finding));
            }
        });
    }

    private void testCase(CheckedApi api, Finding finding, Runnable result) {
        String name = finding.change().id() + ": " + finding.change().message();
        xml.raw("\n").element("testcase", attributes(api, name), result);
    }

    private static List<String> attributes(CheckedApi api, String name) {
        return List.of("classname", suiteName(api), "name", xml(name), "time", "0");
    }

    private static String suiteName(CheckedApi api) {
        return "quire." + xml(api.name());
    }

    private static String details(Finding finding) {
        StringBuilder text = new StringBuilder(finding.change().message());
        text.append("\nwhere: ").append(FindingWords.where(finding));
        FindingWords.felt(finding).forEach(felt -> text.append("\nfor: ").append(felt));
        return xml(text.append("\ndo: ").append(finding.change().advice()).toString());
    }

    /** What XML 1.0 has no way to say becomes a question mark. */
    private static String xml(String text) {
        return text.codePoints()
                .map(c -> c >= 0xd800 && c <= 0xdfff || (c & 0xfffe) == 0xfffe ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
