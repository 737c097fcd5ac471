package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.operations.OperationFacts.Result;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.view.ApiView;
import dev.quire.generator.view.ApiView.MethodView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes the view of an api class. */
public final class ApiAssembler {
    private static final String HTTP = "dev.quire.client.http.";

    private final ApiContext context;
    private final OperationDescriptors descriptors;
    private final OperationDocs docs;
    private final BodySteps bodies;

    /** Of what was decided. */
    public ApiAssembler(ApiContext context) {
        this.context = context;
        this.descriptors = new OperationDescriptors(context);
        this.docs = new OperationDocs();
        this.bodies = new BodySteps(context.catalog());
    }

    /** The view of the operations of a tag. */
    public ApiView view(String tag, List<OperationFacts> operations, List<String> doc) {
        Imports imports = context.imports().add(HTTP + "Call", HTTP + "ClientSession", HTTP + "Operation");
        List<ApiView.OperationView> constants = new ArrayList<>();
        List<MethodView> methods = new ArrayList<>();
        List<MethodView> calls = new ArrayList<>();
        for (OperationFacts operation : operations) {
            constants.add(new ApiView.OperationView(
                    context.apiNames().constant(operation), descriptors.expression(operation, imports)));
            List<ArgumentList> all = ArgumentList.of(operation, context);
            for (ArgumentList arguments : all) {
                Method method = new Method(operation, arguments, arguments.equals(all.get(0)), imports);
                methods.addAll(method.direct());
                calls.addAll(method.calls());
            }
        }
        return new ApiView(
                context.client().basePackage(),
                imports.lines(),
                doc,
                context.apiNames().apiType(tag),
                constants,
                methods,
                calls);
    }

    /** The method that calls an operation with what it needs, in a file with these imports. */
    MethodView method(OperationFacts operation, Imports imports) {
        return new Method(operation, ArgumentList.of(operation, context).get(0), true, imports)
                .direct()
                .get(0);
    }

    /** One operation's methods. */
    private final class Method {
        private final OperationFacts operation;
        private final ArgumentList arguments;
        private final Imports imports;
        private final String name;
        private final String declared;
        private final String declaredQuery;
        private final boolean optional;
        private final boolean preferred;

        Method(OperationFacts operation, ArgumentList arguments, boolean preferred, Imports imports) {
            this.operation = operation;
            this.arguments = arguments;
            this.preferred = preferred;
            this.imports = imports;
            this.name = context.apiNames().method(operation);
            this.declared = arguments.declared(imports);
            this.optional = !operation.optional().isEmpty();
            String query = optional ? context.apiNames().queryType(operation) + " query" : "";
            this.declaredQuery = joined(declared, query);
        }

        List<MethodView> direct() {
            List<MethodView> methods = new ArrayList<>();
            List<String> doc = preferred ? docs.full(operation, arguments) : docs.otherBody(operation, arguments);
            methods.add(direct(doc, declared, arguments.passed()));
            if (optional) {
                methods.add(direct(docs.withQuery(operation), declaredQuery, joined(arguments.passed(), "query")));
            }
            return methods;
        }

        private MethodView direct(List<String> doc, String parameters, String passed) {
            String call = "calls()." + name + '(' + passed + ')';
            boolean deprecated = operation.source().deprecated();
            if (operation.paging() != null) {
                String pages = context.apiNames().pagesType(operation);
                return new MethodView(
                        doc, deprecated, pages, name, parameters, "return new " + pages + '(' + call + ");");
            }
            boolean nothing = operation.result().kind() == Result.Kind.NOTHING;
            String statement = (nothing ? "" : "return ") + call + ".execute();";
            return new MethodView(doc, deprecated, resultType(), name, parameters, statement);
        }

        List<MethodView> calls() {
            String type = "Call<" + callType() + '>';
            boolean deprecated = operation.source().deprecated();
            List<MethodView> methods = new ArrayList<>();
            if (optional) {
                String query = "new " + context.apiNames().queryType(operation) + "()";
                String statement = "return " + name + '(' + joined(arguments.passed(), query) + ");";
                methods.add(new MethodView(List.of(), deprecated, type, name, declared, statement));
            }
            String sent = "return " + sent() + ';';
            methods.add(new MethodView(docs.brief(operation), deprecated, type, name, declaredQuery, sent));
            return methods;
        }

        private String sent() {
            StringBuilder call =
                    new StringBuilder("session.call(" + context.apiNames().constant(operation) + ')');
            for (ArgumentList.Argument argument : arguments.arguments()) {
                call.append(step(argument));
            }
            call.append(optional ? ".parameters(query)" : "");
            return call.append(returns()).toString();
        }

        private String step(ArgumentList.Argument argument) {
            if (argument.body() != null) {
                return '.' + bodies.step(argument.body(), argument.type(), argument.name(), imports);
            }
            Parameter parameter = Objects.requireNonNull(argument.parameter());
            return (argument.nullable() ? ".nullable()." : ".")
                    + context.parameterTypes().step(parameter, argument.type(), argument.name(), imports);
        }

        private String returns() {
            return switch (operation.result().kind()) {
                case JSON ->
                    (operation.result().nullable() ? ".returnsNullable(" : ".returns(")
                            + accept(operation.result())
                            + imports.codec(result())
                            + ')';
                case TEXT -> ".returnsText()";
                case BYTES -> ".returnsBytes()";
                case NOTHING -> ".returnsNothing()";
            };
        }

        private static String accept(Result result) {
            return result.accept() == null ? "" : JavaText.literal(result.accept()) + ", ";
        }

        private JavaType result() {
            return operation.result().schema() == null
                    ? JavaType.JSON
                    : context.catalog().type(operation.result().schema(), "");
        }

        private String resultType() {
            return switch (operation.result().kind()) {
                case JSON -> imports.type(result(), operation.result().nullable());
                case TEXT -> "String";
                case BYTES -> "byte[]";
                case NOTHING -> "void";
            };
        }

        private String callType() {
            if (operation.result().kind() == Result.Kind.NOTHING) {
                imports.add("org.jspecify.annotations.Nullable");
                return "@Nullable Void";
            }
            return resultType();
        }
    }

    private static String joined(String some, String more) {
        return some.isEmpty() || more.isEmpty() ? some + more : some + ", " + more;
    }
}
