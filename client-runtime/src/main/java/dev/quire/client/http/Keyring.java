package dev.quire.client.http;

import dev.quire.client.auth.Credentials;
import dev.quire.client.http.Requirement.Alternative;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All credentials of a client; immutable.
 *
 * @param general what goes to every operation that asks for any; null when that was not said
 * @param schemes by the description's name of the scheme, in the order in which they were set
 * @param standard what operations ask for that say nothing of their own
 * @param elsewhere by the origin to which they may go
 * @param cleartext whether they may go over plain http
 */
record Keyring(
        @Nullable Credentials general,
        Map<String, Credentials> schemes,
        Requirement standard,
        Map<Origin, Credentials> elsewhere,
        boolean cleartext) {
    static final Keyring EMPTY = new Keyring(Credentials.none(), Map.of(), Requirement.ANY, Map.of(), true);

    /**
     * Returns what goes with an operation to where it is served: the first alternative of which everything is there, or all
     * there is where nothing is known of what it asks for.
     */
    Grant grant(Operation operation) {
        Grant chosen = operation.isSecured() ? chosen(requirement(operation)) : Grant.NOTHING;
        return chosen == null ? Grant.NOTHING : chosen;
    }

    /** Returns what goes to an origin at which no operation is served. */
    Grant elsewhere(Operation operation, Origin origin) {
        Credentials others = operation.isSecured() ? elsewhere.get(origin) : null;
        return others == null ? Grant.NOTHING : Grant.of(List.of(others), List.of());
    }

    private Requirement requirement(Operation operation) {
        Requirement own = operation.requirement();
        return own == null ? standard : own;
    }

    private @Nullable Grant chosen(Requirement asked) {
        if (asked.alternatives().isEmpty()) {
            return Grant.of(own().toList(), List.of());
        }
        for (Alternative one : asked.alternatives()) {
            if (!one.isNothing() && schemes.keySet().containsAll(one.schemes())) {
                return Grant.of(one.schemes().stream().map(schemes::get).toList(), one.allScopes());
            }
        }
        if (general != null) {
            return Grant.of(List.of(general), asked.firstScopes());
        }
        return asked.isOptional() ? Grant.NOTHING : null;
    }

    /**
     * Refuses a request to where the operation is served that lacks what it asks for, or would show it to everybody.
     *
     * @throws IllegalStateException that says what to set
     */
    void require(Operation operation, Request request) {
        Requirement asked = requirement(operation);
        boolean bySomeoneElse = request.headers().first("Authorization") != null;
        if (operation.isSecured() && !bySomeoneElse && chosen(asked) == null) {
            throw new IllegalStateException(operation.id() + ": the description asks for credentials: " + asked
                    + ". Set them on the client's builder, by the method of that name or by scheme(name, credentials);"
                    + " credentials(Credentials.none()) sends none.");
        }
        refuseCleartext(operation.id() + ": ", Origin.of(request.uri()), grant(operation));
    }

    /** Refuses a base URL, and other origins, to which everybody could read what is sent. */
    void requireSafe(Origin home) {
        refuseCleartext("", home, Grant.of(own().toList(), List.of()));
        elsewhere.forEach((origin, others) -> refuseCleartext("", origin, Grant.of(List.of(others), List.of())));
    }

    private void refuseCleartext(String where, Origin origin, Grant sent) {
        if (!sent.isNothing() && !isSafe(origin)) {
            throw new IllegalArgumentException(where + "Credentials would go over plain http to " + origin
                    + ". Use https, or allowCleartext() if you are sure.");
        }
    }

    boolean isSafe(Origin origin) {
        return cleartext || origin.isSecure() || origin.isLoopback();
    }

    private Stream<Credentials> own() {
        return Stream.concat(Stream.ofNullable(general), schemes.values().stream());
    }

    Stream<Credentials> all() {
        return Stream.concat(own(), elsewhere.values().stream());
    }

    /** Returns the names of query parameters by which credentials are sent. */
    Set<String> queryParameters() {
        return all().flatMap(one -> one.queryParameters().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
