package dev.quire.generator.java.connection;

import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.SecurityRequirement;
import dev.quire.generator.model.SecurityScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What operations ask for. What most of them ask for is said once, by the builder; an operation says what it asks for
 * otherwise.
 */
public final class SecurityPlan {
    private final ApiModel api;
    private final List<Alternative> standard;

    /**
     * Schemes that go together; none: nothing is needed.
     *
     * @param scopes by scheme, of those for which the client fetches tokens
     */
    private record Alternative(Map<String, List<String>> scopes) {}

    SecurityPlan(ApiModel api, List<OperationFacts> operations) {
        this.api = api;
        this.standard = mostFrequent(operations);
    }

    private List<Alternative> mostFrequent(List<OperationFacts> operations) {
        Map<List<Alternative>, Integer> counts = new LinkedHashMap<>();
        for (OperationFacts facts : operations) {
            counts.merge(asked(facts.source()), 1, Integer::sum);
        }
        counts.remove(List.of());
        List<Alternative> most = List.of();
        for (Map.Entry<List<Alternative>, Integer> entry : counts.entrySet()) {
            most = entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        return most;
    }

    /** Whether schemes are described and no operation asks for any, chosen or not. */
    boolean isUnstated() {
        return !api.asksForSecurity() && !api.securitySchemes().isEmpty();
    }

    /** What an operation asks for; none when it needs nothing. */
    private List<Alternative> asked(Operation operation) {
        Set<Alternative> asked = new LinkedHashSet<>();
        for (SecurityRequirement requirement : operation.security()) {
            Map<String, List<String>> scopes = new LinkedHashMap<>();
            requirement.scopes().forEach((name, all) -> {
                if (!isOfConnection(name)) {
                    scopes.put(name, fetchesTokens(name) ? all : List.of());
                }
            });
            asked.add(new Alternative(scopes));
        }
        boolean nothing = asked.stream().allMatch(one -> one.scopes().isEmpty());
        return nothing ? List.of() : List.copyOf(asked);
    }

    /** A certificate is shown when connecting: nothing of it is in a request. */
    private boolean isOfConnection(String name) {
        SecurityScheme scheme = api.securitySchemes().get(name);
        return scheme != null && scheme.type().equals("mutualTLS");
    }

    private boolean fetchesTokens(String name) {
        SecurityScheme scheme = api.securitySchemes().get(name);
        return scheme != null && SchemeKind.of(scheme) == SchemeKind.TOKENS;
    }

    /** The statements by which the builder says what most operations ask for. */
    public List<String> settings() {
        List<String> settings = new ArrayList<>();
        for (Alternative one : standard) {
            settings.add("security(" + JavaText.literals(one.scopes().keySet()) + ")");
            one.scopes().forEach((name, scopes) -> {
                if (!scopes.isEmpty()) {
                    settings.add("scopes(" + literals(name, scopes) + ")");
                }
            });
        }
        return settings;
    }

    /** The steps by which an operation says what it asks for; none when it is what most do. */
    public String steps(Operation operation) {
        if (!api.asksForSecurity()) {
            return "";
        }
        List<Alternative> asked = asked(operation);
        if (asked.isEmpty()) {
            return ".secured(false)";
        }
        return asked.equals(standard) ? "" : steps(asked);
    }

    private static String steps(List<Alternative> asked) {
        StringBuilder steps = new StringBuilder();
        for (Alternative one : asked) {
            steps.append(".security(")
                    .append(JavaText.literals(one.scopes().keySet()))
                    .append(')');
            one.scopes().forEach((name, scopes) -> {
                if (!scopes.isEmpty()) {
                    steps.append(".scopes(").append(literals(name, scopes)).append(')');
                }
            });
        }
        return steps.toString();
    }

    private static String literals(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return JavaText.literals(all);
    }
}
