package dev.quire.generator.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.quire.generator.paging.PagingScheme;

/** The report for programs: two-space indented JSON; members that do not apply are null. */
final class JsonReport {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonReport() {}

    static String of(Explanation explanation) {
        ObjectNode report = JSON.objectNode();
        report.put("title", explanation.title());
        report.put("version", explanation.version());
        report.set("summary", summary(explanation));
        ArrayNode operations = report.putArray("operations");
        explanation.operations().forEach(operation -> operations.add(operation(operation)));
        return report.toPrettyString().replace("\r\n", "\n").replace("##", "#\\u0023") + '\n';
    }

    private static ObjectNode summary(Explanation explanation) {
        ObjectNode summary = JSON.objectNode();
        summary.put("operations", explanation.operations().size());
        summary.put("paged", explanation.paged().size());
        summary.put("doubtful", explanation.doubtful().size());
        ObjectNode schemes = summary.putObject("schemes");
        explanation.schemes().forEach((scheme, count) -> schemes.put(scheme.word(), count));
        return summary;
    }

    private static ObjectNode operation(ExplainedOperation operation) {
        PagingScheme scheme = operation.scheme();
        ObjectNode json = JSON.objectNode();
        json.put("method", operation.key().method());
        json.put("path", operation.key().path());
        json.put("operationId", operation.operationId());
        json.put("paged", operation.paged());
        json.put("scheme", scheme == null ? null : scheme.word());
        ArrayNode names = json.putArray("requestParams");
        operation.parameters().forEach(parameter -> names.add(parameter.name()));
        json.put("itemsPath", operation.items());
        json.put("nextPath", operation.next());
        json.put("hasMorePath", operation.hasMore());
        json.put("decidedBy", operation.decidedBy());
        json.put("reason", operation.reason());
        json.put("doubtful", operation.doubtful());
        json.put("previousPath", operation.previous());
        json.put("totalPath", operation.total());
        ArrayNode directions = json.putArray("directions");
        operation.directions().forEach(directions::add);
        ArrayNode parameters = json.putArray("parameters");
        for (ExplainedParameter parameter : operation.parameters()) {
            parameters
                    .addObject()
                    .put("name", parameter.name())
                    .put("in", parameter.location().word())
                    .put("purpose", parameter.purpose().word());
        }
        return json;
    }
}
