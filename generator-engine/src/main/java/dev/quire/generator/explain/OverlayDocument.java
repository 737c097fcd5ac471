package dev.quire.generator.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Operation;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.DecisionLine;
import dev.quire.generator.paging.Exchange;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingDecision.Paged;
import dev.quire.generator.paging.PagingDecision.Unpaged;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.paging.extensions.PaginationWriter;
import dev.quire.generator.source.PlainText;
import dev.quire.generator.source.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Writes a plan as an OpenAPI Overlay of {@code x-pagination} blocks; applied, it gives the same plan. */
final class OverlayDocument {
    private final StringBuilder text = new StringBuilder();
    private final PaginationWriter writer;
    private final ApiModel api;

    private OverlayDocument(ApiModel api) {
        this.api = api;
        this.writer = new PaginationWriter(api.operations().stream()
                .map(operation -> Exchange.of(api, operation))
                .toList());
    }

    static String of(ApiModel api, PagingPlan plan) {
        OverlayDocument document = new OverlayDocument(api);
        document.write(plan);
        return document.text.toString();
    }

    private void write(PagingPlan plan) {
        line("# How operations page, to be corrected and given to quire:generate as one of its overlays.");
        line("overlay: 1.0.0");
        line("info: {title: " + value(TextNode.valueOf("How " + api.title() + " pages")) + ", version: \"1\"}");
        List<Operation> operations = api.operations().stream()
                .sorted(Comparator.comparing(Operation::key))
                .toList();
        boolean any = plan.decisions().values().stream().anyMatch(decision -> decision instanceof Paged);
        line(any ? "actions:" : "actions: []");
        for (Operation operation : operations) {
            PagingDecision decision = Objects.requireNonNull(plan.decisions().get(operation.key()));
            if (decision instanceof Paged paged) {
                action(operation, paged);
            } else if (decision instanceof Unpaged unpaged && unpaged.doubtful()) {
                comment(DecisionLine.of(operation.key(), decision));
                comment("- target: " + target(operation));
                comment("  update: {x-pagination: false}");
            }
        }
    }

    private void action(Operation operation, Paged paged) {
        comment(operation.key() + ", by " + paged.decidedBy() + ": " + paged.reason());
        if (!operation.pointer().document().isEmpty()) {
            comment("It stands in " + operation.pointer().document() + ", which overlays do not reach.");
            return;
        }
        if (operation.extensions().containsKey("x-pagination")) {
            line("  - target: "
                    + value(TextNode.valueOf(
                            path(operation).child("x-pagination").toString())));
            line("    remove: true");
        }
        ObjectNode block = (ObjectNode) writer.write(paged, Exchange.of(api, operation));
        if (paged.operation().ceiling() != null) {
            block.put("ceiling", paged.operation().ceiling());
        }
        line("  - target: " + target(operation));
        line("    update:");
        line("      x-pagination:");
        block.properties().forEach(key -> line("        " + key.getKey() + ": " + value(key.getValue())));
    }

    private static String target(Operation operation) {
        return value(TextNode.valueOf(path(operation).toString()));
    }

    private static BodyPath path(Operation operation) {
        return new BodyPath(operation.pointer().tokens());
    }

    /** Flow YAML. */
    private static String value(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.isObject()) {
            value.properties().forEach(member -> parts.add(member.getKey() + ": " + value(member.getValue())));
            return '{' + String.join(", ", parts) + '}';
        } else if (value.isArray()) {
            value.forEach(element -> parts.add(value(element)));
            return '[' + String.join(", ", parts) + ']';
        }
        return value.isTextual() ? YamlScalar.flow(value.textValue()) : value.toString();
    }

    private void comment(String comment) {
        line("  # " + PlainText.line(comment));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
