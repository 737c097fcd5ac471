package dev.quire.client.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What proves to an API who is calling. Applied to each request on its way out, again on each retry, and only if the
 * request goes to the base URL's origin or to one that was listed together with credentials.
 *
 * <p>An own implementation, such as a signer, may be a lambda; it must be safe for concurrent use and should print
 * nothing secret in {@code toString}.
 */
@FunctionalInterface
public interface Credentials {
    /** Sets headers or query parameters. What it throws, the call throws. */
    void apply(RequestHead head);

    /** Returns the names of query parameters that {@link #apply} sets, so that they are never stored or shown. */
    default Set<String> queryParameters() {
        return Set.of();
    }

    /** Returns what these consist of; themselves, unless they are several. */
    default List<Credentials> parts() {
        return List.of(this);
    }

    /** Nothing is sent. */
    static Credentials none() {
        return Known.NONE;
    }

    /** {@code Authorization: Bearer …} (RFC 6750). */
    static Credentials bearer(String token) {
        Objects.requireNonNull(token, "token");
        return bearer(() -> token);
    }

    /** Like {@link #bearer(String)} for tokens that change; asked before each request, from several threads. */
    static Credentials bearer(Supplier<String> token) {
        Objects.requireNonNull(token, "token");
        return new Known("bearer ***", Set.of(), head -> head.header("Authorization", "Bearer " + token.get()));
    }

    /** OAuth 2 client credentials (RFC 6749, section 4.4), for a token that the client fetches and keeps fresh. */
    static ClientCredentials clientCredentials(String id, String secret) {
        return ClientCredentials.of(id, secret);
    }

    /** {@code Authorization: Basic …} in UTF-8 (RFC 7617). The user must not contain a colon. */
    static Credentials basic(String user, String password) {
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A user name for Basic authentication can not contain a colon");
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        String value = "Basic " + Base64.getEncoder().encodeToString(pair);
        return new Known("basic ***", Set.of(), head -> head.header("Authorization", value));
    }

    /** A key in a header of this name. */
    static Credentials apiKeyHeader(String name, String key) {
        Objects.requireNonNull(key, "key");
        return new Known("header " + name + " ***", Set.of(), head -> head.header(name, key));
    }

    /** A key in a query parameter of this name. */
    static Credentials apiKeyQuery(String name, String key) {
        Objects.requireNonNull(key, "key");
        return new Known("query parameter " + name + " ***", Set.of(name), head -> head.query(name, key));
    }

    /** A key in a cookie of this name, beside other cookies. */
    static Credentials apiKeyCookie(String name, String key) {
        Objects.requireNonNull(key, "key");
        return new Known("cookie " + name + " ***", Set.of(), head -> head.cookie(name, key));
    }

    /** Several together, in order. */
    static Credentials all(Credentials... parts) {
        return new Several(List.of(parts));
    }
}
