package dev.quire.generator.java.connection;

import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.naming.NameScope;
import dev.quire.generator.java.naming.ReservedNames;
import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.source.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * Where requests go and by what right, and what the builder's methods for that are called.
 *
 * @param names by {@code scheme NAME} and {@code variable NAME}
 */
public record Connection(SecurityPlan security, ServerPlan servers, NameScope.Names names) {

    /** Decides it for these operations; what is doubtful is reported. */
    public static Connection of(ApiModel api, List<OperationFacts> operations, JavaNames java, Problems problems) {
        SecurityPlan security = new SecurityPlan(api, operations);
        ServerPlan servers = new ServerPlan(api, operations);
        List<NameScope.Wanted> wanted = new ArrayList<>();
        for (String scheme : api.securitySchemes().keySet()) {
            wanted.add(java.wanted(schemeId(scheme), scheme, java::member, "Credentials"));
        }
        for (String variable : servers.byVariable().keySet()) {
            wanted.add(java.wanted(variableId(variable), variable, java::member, "Variable"));
        }
        new ConnectionWarnings(api, security, servers, problems).report(operations);
        NameScope.Names names =
                NameScope.ofMembers(ReservedNames.BUILDER_MEMBERS).decide(wanted);
        return new Connection(security, servers, names);
    }

    private static String schemeId(String name) {
        return "scheme " + name;
    }

    private static String variableId(String name) {
        return "variable " + name;
    }

    /** The builder's method for a scheme. */
    public String ofScheme(String name) {
        return names.of(schemeId(name));
    }

    /** The builder's method for a variable of servers. */
    public String ofVariable(String name) {
        return names.of(variableId(name));
    }
}
