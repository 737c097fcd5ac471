package dev.quire.generator.explain;

import dev.quire.generator.explain.ExplainedParameter.Purpose;
import dev.quire.generator.html.Markup;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The operations of a report, one block each. */
final class HtmlOperations {
    private final Markup html;

    HtmlOperations(Markup html) {
        this.html = html;
    }

    void paged(ExplainedOperation operation) {
        html.raw("\n");
        html.element("article", List.of("class", "operation"), () -> {
            head(operation);
            html.element("dl", List.of(), () -> {
                for (Purpose purpose : Purpose.values()) {
                    fact(label(purpose), names(operation, purpose));
                }
                fact("Items", operation.items() == null ? "none: each page is one thing" : operation.items());
                fact("Next from", operation.next() == null ? "counted" : operation.next());
                fact("Previous from", operation.previous());
                fact("Has more", operation.hasMore());
                fact("Total", operation.total());
                fact("Goes", String.join(", ", operation.directions()));
            });
            reason(operation);
        });
    }

    void unpaged(ExplainedOperation operation) {
        html.raw("\n");
        html.element("article", List.of("class", "operation plain"), () -> {
            head(operation);
            reason(operation);
        });
    }

    private void head(ExplainedOperation operation) {
        String method = operation.key().method();
        html.element("h3", List.of(), () -> {
            html.element("span", List.of("class", "method " + method.toLowerCase(Locale.ROOT)), method);
            html.raw(" ");
            html.element("code", List.of(), operation.key().path());
            if (operation.operationId() != null) {
                html.raw(" ");
                html.element("small", List.of(), operation.operationId());
            }
        });
    }

    private void fact(String label, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        html.element("div", List.of(), () -> {
            html.element("dt", List.of(), label);
            html.element("dd", List.of(), value);
        });
    }

    private void reason(ExplainedOperation operation) {
        html.element("p", List.of("class", "reason"), () -> {
            html.element("span", List.of("class", "decider"), operation.decidedBy());
            html.raw(" ").text(operation.reason());
        });
    }

    private static String names(ExplainedOperation operation, Purpose purpose) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.purpose() == purpose)
                .map(ExplainedParameter::toString)
                .collect(Collectors.joining(", "));
    }

    private static String label(Purpose purpose) {
        return switch (purpose) {
            case NEXT -> "Next by";
            case PREVIOUS -> "Previous by";
            case SIZE -> "Page size by";
            case ADDRESS -> "In the address";
        };
    }
}
