package dev.quire.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.source.Problems;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An API of one operation in a line of text, and what is decided about it. */
final class SmallApi {

    static final String OBJECTS = "{type: array, items: {type: object, properties: {id: {type: string}}}}";

    private SmallApi() {}

    static PagingDecision decide(String method, String path, String parameters, String answer) {
        return only(PagingPlanner.plan(ApiFixture.read(yaml(method, path, parameters, answer)), new Problems()));
    }

    static PagingDecision only(PagingPlan plan) {
        assertThat(plan.decisions()).hasSize(1);
        return plan.decisions().values().iterator().next();
    }

    static String line(String path, String parameters, String answer) {
        String declared = List.of(parameters.split(", ")).stream()
                .map(parameter -> "{name: '" + parameter.split(": ")[0] + "', in: query, schema: "
                        + Shorthand.schema(parameter.split(": ")[1]) + "}")
                .collect(Collectors.joining(", "));
        String schema = answer.equals("ITEMS") ? OBJECTS : Shorthand.schema("{" + answer + "}");
        ApiModel api = ApiFixture.read(yaml("get", path, declared, schema.replace("ITEMS", OBJECTS)));
        return lines(api).get(0);
    }

    static String yaml(String method, String path, String parameters, String answer) {
        return "paths: {'" + path + "': {" + method + ": {parameters: [" + parameters
                + "], responses: {'200': {content: {application/json: {schema: " + answer + "}}}}}}}";
    }

    static List<String> lines(ApiModel api) {
        PagingPlan plan = PagingPlanner.plan(api, new Problems());
        return plan.decisions().entrySet().stream()
                .map((Map.Entry<OperationKey, PagingDecision> entry) ->
                        DecisionLine.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
