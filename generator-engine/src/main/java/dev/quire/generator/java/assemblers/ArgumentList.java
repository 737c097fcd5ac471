package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.naming.NameScope;
import dev.quire.generator.java.naming.ReservedNames;
import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.operations.OperationFacts.RequestBody;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * @param body null for a parameter
     */
    record Argument(
            @Nullable Parameter parameter, @Nullable RequestBody body, String name, JavaType type, boolean nullable) {}

    /** One list for each type that the body can be given as, the preferred one first; one list where there is no body. */
    static List<ArgumentList> of(OperationFacts operation, ApiContext context) {
        List<Argument> parameters = parameters(operation, context);
        if (operation.bodies().isEmpty()) {
            return List.of(new ArgumentList(parameters));
        }
        Map<JavaType, ArgumentList> byType = new LinkedHashMap<>();
        for (RequestBody body : operation.bodies()) {
            JavaType type = type(operation, body, context);
            List<Argument> arguments = new ArrayList<>(parameters);
            arguments.add(operation.bodyAt(), new Argument(null, body, "body", type, !body.required()));
            byType.putIfAbsent(erased(type), new ArgumentList(List.copyOf(arguments)));
        }
        return List.copyOf(byType.values());
    }

    /** Methods that differ by what a list or map is of are the same to Java. */
    private static JavaType erased(JavaType type) {
        if (type instanceof JavaType.ListOf) {
            return new JavaType.ListOf(JavaType.JSON, false);
        }
        return type instanceof JavaType.MapOf ? new JavaType.MapOf(JavaType.JSON, false) : type;
    }

    private static JavaType type(OperationFacts operation, RequestBody body, ApiContext context) {
        return switch (body.kind()) {
            case JSON, FORM ->
                body.schema() == null ? JavaType.JSON : context.catalog().type(body.schema(), "");
            case MULTIPART ->
                new JavaType.Simple(
                        context.client().basePackage()
                                + '.'
                                + context.apiNames().formType(operation),
                        "",
                        JavaType.JsonForm.OBJECT);
            case UPLOAD -> JavaType.UPLOAD;
            case TEXT -> JavaType.STRING;
        };
    }

    private static List<Argument> parameters(OperationFacts operation, ApiContext context) {
        Set<String> reserved = new TreeSet<>(ReservedNames.ARGUMENTS);
        reserved.add(context.client().basePackage().split("\\.")[0]);
        JavaNames names = context.names();
        NameScope.Names named = NameScope.ofMembers(reserved)
                .decide(operation.positional().stream()
                        .map(p -> names.wantedArgument(id(p), p.name()))
                        .collect(Collectors.toList()));
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : operation.positional()) {
            JavaType type = context.parameterTypes().of(parameter);
            arguments.add(new Argument(parameter, null, named.of(id(parameter)), type, !parameter.required()));
        }
        return arguments;
    }

    private static String id(Parameter parameter) {
        return parameter.in() + " " + parameter.name();
    }

    /** The body, null when there is none. */
    @Nullable
    RequestBody body() {
        return arguments.stream()
                .map(Argument::body)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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
