package dev.quire.generator.java;

import dev.quire.generator.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a method takes that calls an operation: parameters of the path, the body, then what is required beside. */
final class ArgumentList {
    private final List<Argument> arguments;

    private ArgumentList(List<Argument> arguments) {
        this.arguments = arguments;
    }

    /**
     * One argument.
     *
     * @param parameter null for the body
     */
    record Argument(@Nullable Parameter parameter, String name, JavaType type, boolean nullable) {}

    static ArgumentList of(OperationFacts operation, ApiContext context) {
        Set<String> reserved = new TreeSet<>(ReservedNames.ARGUMENTS);
        reserved.add(context.client().basePackage().split("\\.")[0]);
        JavaNames names = context.names();
        NameScope.Names named = NameScope.ofMembers(reserved)
                .decide(operation.positional().stream()
                        .map(p -> names.wanted(id(p), p.name(), names::parameter, "Value"))
                        .collect(Collectors.toList()));
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : operation.positional()) {
            JavaType type = context.parameterTypes().of(parameter);
            arguments.add(new Argument(parameter, named.of(id(parameter)), type, !parameter.required()));
        }
        OperationFacts.RequestBody body = operation.body();
        if (body != null) {
            JavaType type =
                    body.schema() == null ? JavaType.JSON : context.catalog().type(body.schema(), "");
            arguments.add(operation.bodyAt(), new Argument(null, "body", type, !body.required()));
        }
        return new ArgumentList(List.copyOf(arguments));
    }

    private static String id(Parameter parameter) {
        return parameter.in() + " " + parameter.name();
    }

    List<Argument> arguments() {
        return arguments;
    }

    /** As a method declares them. */
    String declared(Imports imports) {
        return arguments.stream()
                .map(a -> imports.type(a.type(), a.nullable()) + ' ' + a.name())
                .collect(Collectors.joining(", "));
    }

    /** As a caller hands them on. */
    String passed() {
        return arguments.stream().map(Argument::name).collect(Collectors.joining(", "));
    }
}
