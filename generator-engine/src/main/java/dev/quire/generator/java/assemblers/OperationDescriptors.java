package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.operations.ParameterRules;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.lock.LockedArguments;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Schema;
import java.util.stream.Stream;

/** Writes the expressions by which generated code tells the runtime what an operation is. */
final class OperationDescriptors {
    private final ApiContext context;

    OperationDescriptors(ApiContext context) {
        this.context = context;
    }

    String expression(OperationFacts facts, Imports imports) {
        Operation operation = facts.source();
        StringBuilder text = new StringBuilder("Operation.of(")
                .append(JavaText.literal(operation.key().method()))
                .append(", ")
                .append(JavaText.literal(facts.id()))
                .append(", ")
                .append(JavaText.literal(operation.key().path()))
                .append(')');
        facts.constants().forEach(constant -> text.append(constant(constant)));
        for (ParameterRules.Rule rule : facts.rules()) {
            imports.add("dev.quire.client.http.ParameterRule");
            text.append(".rule(ParameterRule.")
                    .append(rule.kind().factory())
                    .append('(')
                    .append(JavaText.literals(rule.parameters()))
                    .append("))");
        }
        text.append(checks(facts));
        for (OperationFacts.ErrorBody error : facts.errors()) {
            text.append(".error(")
                    .append(JavaText.literal(error.status()))
                    .append(", ")
                    .append(imports.codec(context.catalog().type(error.schema(), "")))
                    .append(')');
        }
        boolean bare = facts.bodies().stream().anyMatch(body -> !body.required());
        text.append(bare ? ".optionalBody()" : "");
        text.append(context.connection().security().steps(operation));
        text.append(context.connection().servers().step(operation));
        boolean search = facts.paging() != null && operation.key().method().equals("POST");
        return text.append(search ? ".idempotent()" : "").toString();
    }

    /** What parameters, a body that is a list or a map, and parts must be. */
    private String checks(OperationFacts facts) {
        StringBuilder checks = new StringBuilder();
        Stream.concat(facts.positional().stream(), facts.optional().stream())
                .forEach(parameter -> checks.append(check(LockedArguments.row(parameter), parameter.schema())));
        for (OperationFacts.RequestBody body : facts.bodies()) {
            boolean tree = body.kind() == OperationFacts.RequestBody.Kind.JSON;
            checks.append(tree && body.schema() != null ? check("body", body.schema()) : "");
            for (OperationFacts.FormPart part : body.parts()) {
                String place = "part " + part.property().name();
                checks.append(
                        part.property().required()
                                ? ".check(" + JavaText.literal(place) + ", \"required\", true)"
                                : "");
                checks.append(check(place, part.property().schema()));
            }
        }
        return checks.toString();
    }

    private String check(String place, Schema schema) {
        return SendRules.steps(context.sendRules().of(schema), ".check(" + JavaText.literal(place) + ", ");
    }

    private static String constant(OperationFacts.Constant constant) {
        String step = switch (constant.parameter().in()) {
            case HEADER -> constant.apiVersion() ? ".apiVersionHeader(" : ".constantHeader(";
            case COOKIE -> ".constantCookie(";
            default -> ".constantQuery(";
        };
        return step + JavaText.literal(constant.parameter().name()) + ", " + JavaText.literal(constant.value()) + ')';
    }
}
