package dev.quire.generator.explain;

import dev.quire.generator.source.PlainText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report for a terminal: a summary, then the operations that page, those in doubt, and the rest line by line. */
final class TextReport {
    private final StringBuilder text = new StringBuilder();

    private TextReport() {}

    static String of(Explanation explanation) {
        TextReport report = new TextReport();
        report.summary(explanation);
        explanation.paged().forEach(report::paged);
        report.lines("Doubtful, so called once. x-pagination decides them:", explanation.doubtful());
        report.lines("Called once:", explanation.calledOnce());
        return report.text.toString();
    }

    private void summary(Explanation explanation) {
        line(PlainText.line(explanation.title() + ' ' + explanation.version()).strip());
        line(explanation.summary() + '.');
        explanation.schemes().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> line(String.format(
                        Locale.ROOT, "%8d  %s", entry.getValue(), entry.getKey().word())));
    }

    private void paged(ExplainedOperation operation) {
        line("");
        line(head(operation));
        field("pages by", operation.scheme() == null ? null : operation.scheme().word());
        for (ExplainedParameter.Purpose purpose : ExplainedParameter.Purpose.values()) {
            String names = operation.parameters().stream()
                    .filter(parameter -> parameter.purpose() == purpose)
                    .map(ExplainedParameter::toString)
                    .collect(Collectors.joining(", "));
            field(label(purpose), names.isEmpty() ? null : names);
        }
        field("items", operation.items() == null ? "none, each page is one thing" : operation.items());
        field("next from", operation.next() == null ? "counted" : operation.next());
        field("previous from", operation.previous());
        field("has more", operation.hasMore());
        field("total", operation.total());
        field("directions", String.join(", ", operation.directions()));
        field("decided by", operation.decidedBy() + ": " + operation.reason());
    }

    private static String label(ExplainedParameter.Purpose purpose) {
        return switch (purpose) {
            case NEXT -> "next by";
            case PREVIOUS -> "previous by";
            case SIZE -> "page size by";
            case ADDRESS -> "in the address";
        };
    }

    private static String head(ExplainedOperation operation) {
        return operation.key() + (operation.operationId() == null ? "" : "  " + operation.operationId());
    }

    private void field(String label, @Nullable String value) {
        if (value != null) {
            line(String.format(Locale.ROOT, "    %-15s%s", label, value));
        }
    }

    private void lines(String title, List<ExplainedOperation> operations) {
        if (operations.isEmpty()) {
            return;
        }
        line("");
        line(title);
        operations.forEach(operation -> line("    " + operation.key() + ": " + operation.reason()
                + (operation.decidedBy().equals("detection") ? "" : " (" + operation.decidedBy() + ')')));
    }

    private void line(String line) {
        text.append(PlainText.line(line)).append('\n');
    }
}
