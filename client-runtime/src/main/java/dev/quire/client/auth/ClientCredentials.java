package dev.quire.client.auth;

import dev.quire.client.Headers;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * OAuth 2 client credentials (RFC 6749, section 4.4): the client fetches an access token when it first needs one, keeps it,
 * fetches the next before it expires, and once more when the API answers 401. Immutable.
 *
 * <pre>{@code
 * Credentials.clientCredentials(id, secret).tokenUrl("https://auth.example.org/token").scopes("read", "write")
 * }</pre>
 */
public final class ClientCredentials implements Credentials {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final String id;
    private final String secret;
    private final @Nullable URI tokenUrl;
    private final @Nullable List<String> scopes;
    private final Map<String, String> parameters;
    private final boolean inBody;
    private final Duration margin;

    private ClientCredentials(
            String id,
            String secret,
            @Nullable URI tokenUrl,
            @Nullable List<String> scopes,
            Map<String, String> parameters,
            boolean inBody,
            Duration margin) {
        this.id = id;
        this.secret = secret;
        this.tokenUrl = tokenUrl;
        this.scopes = scopes;
        this.parameters = parameters;
        this.inBody = inBody;
        this.margin = margin;
    }

    static ClientCredentials of(String id, String secret) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(secret, "secret");
        return new ClientCredentials(id, secret, null, null, Map.of(), false, MARGIN);
    }

    /**
     * Returns these with the address of the token endpoint, in place of the description's.
     *
     * @param url https, unless the host is this machine or the client allows cleartext; may be relative to the base URL
     */
    public ClientCredentials tokenUrl(String url) {
        return new ClientCredentials(id, secret, URI.create(url), scopes, parameters, inBody, margin);
    }

    /** For generated code: returns these with the description's address of the token endpoint unless one was set. */
    public ClientCredentials orTokenUrl(String url) {
        return tokenUrl == null ? tokenUrl(url) : this;
    }

    /** Returns these with the scopes to ask for, in place of those that each operation requires; none: the server's own choice. */
    public ClientCredentials scopes(String... names) {
        return new ClientCredentials(id, secret, tokenUrl, List.of(names), parameters, inBody, margin);
    }

    /** Returns these with one more parameter of the token request, such as {@code audience} or {@code resource}. */
    public ClientCredentials parameter(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, Objects.requireNonNull(value, name));
        return new ClientCredentials(id, secret, tokenUrl, scopes, more, inBody, margin);
    }

    /** Returns these with id and secret sent in the body of the token request, for servers that do not take Basic. */
    public ClientCredentials inBody() {
        return new ClientCredentials(id, secret, tokenUrl, scopes, parameters, true, margin);
    }

    /** Returns these with another time before its end from which on a token is no longer used; 30 seconds if not set. */
    public ClientCredentials refreshBefore(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("A token can not be fetched after its end: " + time);
        }
        return new ClientCredentials(id, secret, tokenUrl, scopes, parameters, inBody, time);
    }

    /** For the runtime: returns the address of the token endpoint, perhaps relative to the base URL; null when unknown. */
    public @Nullable URI tokenUrl() {
        return tokenUrl;
    }

    /** For the runtime: returns how long before its end a token is no longer used. */
    public Duration margin() {
        return margin;
    }

    /** For the runtime: returns the scopes to ask for: those that were set, else those required. */
    public List<String> scopes(List<String> required) {
        return scopes == null ? required : scopes;
    }

    /** For the runtime: returns the request for a token (RFC 6749, sections 2.3.1 and 4.4.2). It holds the secret. */
    public RequestHead tokenRequest(URI endpoint, List<String> asked) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        if (!asked.isEmpty()) {
            form.put("scope", String.join(" ", asked));
        }
        if (inBody) {
            form.put("client_id", id);
            form.put("client_secret", secret);
        }
        form.putAll(parameters);
        String body = form.entrySet().stream()
                .map(pair -> encoded(pair.getKey()) + '=' + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
        Headers headers = Headers.none()
                .with("Accept", "application/json")
                .with("Content-Type", "application/x-www-form-urlencoded");
        return new RequestHead(
                "POST",
                endpoint,
                inBody ? headers : headers.with("Authorization", basic()),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private String basic() {
        String pair = encoded(id) + ':' + encoded(secret);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** For the runtime: returns a text of the server's, without the secret should it be in there. */
    public String withoutSecret(String text) {
        return secret.isEmpty() ? text : text.replace(secret, "***").replace(encoded(secret), "***");
    }

    /** Refuses: a token is fetched by the client that these are given to. */
    @Override
    public void apply(RequestHead head) {
        throw new IllegalStateException("Client credentials work when a client is built with them, alone or in"
                + " Credentials.all(...), and one of them in a request");
    }

    @Override
    public String toString() {
        return "client credentials ***";
    }
}
