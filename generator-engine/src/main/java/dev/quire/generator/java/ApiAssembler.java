package dev.quire.generator.java;

import dev.quire.generator.java.OperationFacts.Result;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.view.ApiView;
import dev.quire.generator.view.ApiView.MethodView;
import java.util.ArrayList;
import java.util.List;

/** Makes the view of an api class. */
final class ApiAssembler {
    private static final String HTTP = "dev.quire.client.http.";

    private final ApiContext context;
    private final OperationDescriptors descriptors;
    private final OperationDocs docs;

    ApiAssembler(ApiContext context) {
        this.context = context;
        this.descriptors = new OperationDescriptors(context);
        this.docs = new OperationDocs();
    }

    ApiView view(String tag, List<OperationFacts> operations, List<String> doc) {
        Imports imports = context.imports().add(HTTP + "Call", HTTP + "ClientSession", HTTP + "Operation");
        List<ApiView.OperationView> constants = new ArrayList<>();
        List<MethodView> methods = new ArrayList<>();
        List<MethodView> calls = new ArrayList<>();
        for (OperationFacts operation : operations) {
            constants.add(new ApiView.OperationView(
                    context.apiNames().constant(operation), descriptors.expression(operation, imports)));
            Method method = new Method(operation, ArgumentList.of(operation, context), imports);
            methods.addAll(method.direct());
            calls.addAll(method.calls());
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
        return new Method(operation, ArgumentList.of(operation, context), imports)
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

        Method(OperationFacts operation, ArgumentList arguments, Imports imports) {
            this.operation = operation;
            this.arguments = arguments;
            this.imports = imports;
            this.name = context.apiNames().method(operation);
            this.declared = arguments.declared(imports);
            this.optional = !operation.optional().isEmpty();
            String query = optional ? context.apiNames().queryType(operation) + " query" : "";
            this.declaredQuery = joined(declared, query);
        }

        List<MethodView> direct() {
            List<MethodView> methods = new ArrayList<>();
            methods.add(direct(docs.full(operation, arguments), declared, arguments.passed()));
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
            Parameter parameter = argument.parameter();
            if (parameter == null) {
                return ".json(" + imports.codec(argument.type()) + ", " + argument.name() + ')';
            }
            String style = parameter.in() == Parameter.In.QUERY ? ParameterTypes.style(parameter, argument.type()) : "";
            if (!style.isEmpty()) {
                imports.add(HTTP + "QueryStyle");
            }
            String step = switch (parameter.in()) {
                case PATH -> ".path(";
                case HEADER -> ".header(";
                default -> ".query(";
            };
            return step + JavaText.literal(parameter.name()) + ", " + argument.name()
                    + (style.isEmpty() ? "" : ", QueryStyle." + style) + ')';
        }

        private String returns() {
            return switch (operation.result().kind()) {
                case JSON -> ".returns(" + imports.codec(result()) + ')';
                case TEXT -> ".returnsText()";
                case BYTES -> ".returnsBytes()";
                case NOTHING -> ".returnsNothing()";
            };
        }

        private JavaType result() {
            return operation.result().schema() == null
                    ? JavaType.JSON
                    : context.catalog().type(operation.result().schema(), "");
        }

        private String resultType() {
            return switch (operation.result().kind()) {
                case JSON -> imports.type(result());
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
