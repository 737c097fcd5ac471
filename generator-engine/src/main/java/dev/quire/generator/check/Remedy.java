package dev.quire.generator.check;

import dev.quire.generator.diff.Severity;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.report.CheckedApi;
import dev.quire.generator.source.PlainText;
import dev.quire.generator.source.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** How to go on after a failure, in commands and lines that can be copied. */
final class Remedy {

    private Remedy() {}

    static List<String> lines(CheckedApi api) {
        List<String> lines = new ArrayList<>();
        if (api.findings().isEmpty()) {
            return lines;
        }
        Finding first = api.findings().get(0);
        lines.add("");
        lines.add("Suggested version of the client: " + api.version().word());
        if (!api.remedies().accept().isEmpty()) {
            lines.add("To accept all of this:   " + api.remedies().accept());
        }
        lines.add("To let one pass a while: " + api.remedies().suppressions());
        lines.add("    suppressions:");
        lines.add("      - rule: " + first.change().id());
        lines.add("        pointer: " + quoted(first.pointer().toString()));
        lines.add("        reason: why, and who agreed");
        lines.add("        until: " + api.remedies().until());
        lines.add("To count a rule for less: <severities><" + first.change().id() + ">"
                + (first.severity() == Severity.ERROR ? "warning" : "info") + "</"
                + first.change().id()
                + "></severities>");
        return lines;
    }

    /** In single quotes, which leave backslashes alone, unless something must be escaped. */
    private static String quoted(String pointer) {
        return pointer.equals(PlainText.line(pointer))
                ? '\'' + pointer.replace("'", "''") + '\''
                : YamlScalar.block(pointer).replace("##", "#\\u0023");
    }
}
