package dev.quire.generator.java.assemblers;

import dev.quire.generator.java.naming.NameScope;
import dev.quire.generator.java.naming.ReservedNames;
import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.text.Javadoc;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.lock.LockedArguments;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.model.Schema;
import dev.quire.generator.view.QueryView;
import java.util.ArrayList;
import java.util.List;

/** Makes the view of the type that holds an operation's optional parameters. */
public final class QueryAssembler {
    private static final String HTTP = "dev.quire.client.http.";

    private final ApiContext context;

    /** Of what was decided. */
    public QueryAssembler(ApiContext context) {
        this.context = context;
    }

    /** The view of an operation's optional parameters. */
    public QueryView view(OperationFacts operation) {
        Imports imports = context.imports().add(HTTP + "OperationQuery");
        String className = context.apiNames().queryType(operation);
        NameScope.Names methods = context.keeper()
                .membersOf(
                        operation,
                        NameScope.ofMembers(ReservedNames.QUERY_MEMBERS),
                        operation.optional().stream().map(this::wanted).toList());
        List<QueryView.ParameterView> parameters = new ArrayList<>();
        for (Parameter parameter : operation.optional()) {
            parameters.add(parameter(className, parameter, methods.of(id(parameter)), imports));
        }
        String key = Javadoc.code(operation.source().key().toString());
        return new QueryView(
                context.client().basePackage(),
                imports.lines(),
                Javadoc.at(0).html("Optional parameters of " + key + '.').lines(),
                className,
                parameters);
    }

    private static String id(Parameter parameter) {
        return parameter.in() == Parameter.In.QUERY ? parameter.name() : LockedArguments.row(parameter);
    }

    /** Where a header has the name of a query parameter, the query parameter has the better right to it. */
    private NameScope.Wanted wanted(Parameter parameter) {
        NameScope.Wanted wanted = context.names().wantedParameter(id(parameter), parameter.name());
        return parameter.in() == Parameter.In.QUERY || wanted.rank() == NameScope.Wanted.GIVEN
                ? wanted
                : new NameScope.Wanted(wanted.id(), Math.max(wanted.rank(), NameScope.Wanted.WHOLE), wanted.names());
    }

    private QueryView.ParameterView parameter(String className, Parameter parameter, String name, Imports imports) {
        JavaType type = context.parameterTypes().of(parameter);
        String statement = "return " + context.parameterTypes().step(parameter, type, name, imports) + ';';
        return new QueryView.ParameterView(
                doc(parameter),
                parameter.deprecated(),
                className,
                name,
                imports.type(type, true) + ' ' + name,
                statement);
    }

    private static List<String> doc(Parameter parameter) {
        Schema schema = parameter.schema();
        String description = parameter.description() == null ? schema.docs().description() : parameter.description();
        Javadoc doc = Javadoc.at(4).markdown(description);
        return (parameter.deprecated() ? doc.htmlTag("@deprecated", "by the API") : doc).lines();
    }
}
