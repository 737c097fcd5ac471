package dev.quire.generator.java.connection;

import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.SecurityRequirement;
import dev.quire.generator.model.SecurityScheme;
import dev.quire.generator.model.Server;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.List;

/** Reports what of servers and security the client can not see to by itself. */
final class ConnectionWarnings {
    private final ApiModel api;
    private final SecurityPlan security;
    private final ServerPlan servers;
    private final Problems problems;

    ConnectionWarnings(ApiModel api, SecurityPlan security, ServerPlan servers, Problems problems) {
        this.api = api;
        this.security = security;
        this.servers = servers;
        this.problems = problems;
    }

    void report(List<OperationFacts> operations) {
        api.securitySchemes().values().forEach(this::scheme);
        if (security.isUnstated()) {
            problems.warning(
                    SpecPointer.ROOT.child("components").child("securitySchemes"),
                    "Security schemes are described, and no operation asks for one: what the client is given goes with all",
                    "Say by an overlay which the API asks for, as security at the root or in operations");
        }
        operations.forEach(facts -> twice(facts.source()));
        servers.all().forEach(this::server);
    }

    private void scheme(SecurityScheme scheme) {
        String remedy = "Give the client's builder credentials by scheme(\"" + scheme.name() + "\", credentials)";
        switch (SchemeKind.of(scheme)) {
            case OWN ->
                problems.warning(
                        scheme.pointer(),
                        "The client has no implementation of the security scheme '" + scheme.name() + "' ("
                                + kind(scheme) + ")",
                        remedy + ", an implementation of your own");
            case BROUGHT ->
                problems.warning(
                        scheme.pointer(),
                        "The client does not sign in for '" + scheme.name() + "' (" + kind(scheme)
                                + "): it sends the access token that it is given",
                        remedy + " or the method of that name, with a supplier of tokens");
            case TOKENS -> {
                if (SchemeMethods.tokenUrl(scheme) == null) {
                    problems.warning(
                            scheme.pointer(),
                            "The flow clientCredentials of '" + scheme.name() + "' names no address for tokens",
                            "Correct its tokenUrl by an overlay, or call tokenUrl(...) on the client credentials");
                }
            }
            default -> {}
        }
    }

    private static String kind(SecurityScheme scheme) {
        String detail = switch (scheme.type()) {
            case "http" -> scheme.scheme();
            case "oauth2" -> String.join(", ", scheme.flowNames());
            case "apiKey" -> "without a place or name that a request has";
            default -> null;
        };
        return detail == null || detail.isEmpty() ? scheme.type() : scheme.type() + ' ' + detail;
    }

    /** There is one Authorization in a request. */
    private void twice(Operation operation) {
        for (SecurityRequirement requirement : operation.security()) {
            List<String> same = requirement.scopes().keySet().stream()
                    .filter(this::takesAuthorization)
                    .toList();
            if (same.size() > 1) {
                problems.warning(
                        operation.pointer(),
                        String.join(" and ", same)
                                + " are asked for together, and each would be the header Authorization: the last is sent",
                        "Say by an overlay which it is");
            }
        }
    }

    private boolean takesAuthorization(String name) {
        SecurityScheme scheme = api.securitySchemes().get(name);
        return scheme != null
                && switch (SchemeKind.of(scheme)) {
                    case BASIC, BEARER, TOKENS, BROUGHT -> true;
                    case KEY -> "Authorization".equalsIgnoreCase(scheme.parameterName());
                    default -> false;
                };
    }

    private void server(Server server) {
        if (!ServerPlan.isUsable(server)) {
            problems.warning(
                    server.pointer().child("url"),
                    "The server " + server.url() + " is not reached by HTTP",
                    "Call baseUrl(...) on the client's builder, or correct it by an overlay");
        }
        for (String name : ServerPlan.names(server)) {
            if (!server.variables().containsKey(name)) {
                problems.warning(
                        server.pointer().child("url"),
                        "The server's variable {" + name + "} is not described, so it has no default",
                        "Describe it under variables by an overlay; callers have to give a value otherwise");
            }
        }
    }
}
