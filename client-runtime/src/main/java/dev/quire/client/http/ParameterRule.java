package dev.quire.client.http;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule between parameters of one operation, checked before a request leaves; immutable. */
public final class ParameterRule {
    private enum Kind {
        AT_LEAST_ONE("at least one of %s must be given"),
        EXACTLY_ONE("exactly one of %s must be given"),
        NOT_TOGETHER("%s can not be given together"),
        ALL_OR_NONE("either all of %s must be given or none");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    private final Kind kind;
    private final List<String> names;

    private ParameterRule(Kind kind, String... names) {
        this.kind = kind;
        this.names = List.of(names);
    }

    /** One of these parameters is needed; more will do. */
    public static ParameterRule atLeastOneOf(String... names) {
        return new ParameterRule(Kind.AT_LEAST_ONE, names);
    }

    /** One of these parameters is needed, and only one. */
    public static ParameterRule exactlyOneOf(String... names) {
        return new ParameterRule(Kind.EXACTLY_ONE, names);
    }

    /** At most one of these parameters. */
    public static ParameterRule notTogether(String... names) {
        return new ParameterRule(Kind.NOT_TOGETHER, names);
    }

    /** All of these parameters together, or none of them. */
    public static ParameterRule allOrNone(String... names) {
        return new ParameterRule(Kind.ALL_OR_NONE, names);
    }

    /** Returns what is wrong with a request that has these parameters, or null when nothing is. */
    @Nullable
    String violation(Set<String> given) {
        long count = names.stream().filter(given::contains).count();
        boolean good = switch (kind) {
            case AT_LEAST_ONE -> count >= 1;
            case EXACTLY_ONE -> count == 1;
            case NOT_TOGETHER -> count <= 1;
            case ALL_OR_NONE -> count == 0 || count == names.size();
        };
        return good ? null : String.format(kind.text, String.join(", ", names));
    }
}
