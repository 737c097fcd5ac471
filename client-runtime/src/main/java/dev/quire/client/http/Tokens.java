package dev.quire.client.http;

import dev.quire.client.auth.ClientCredentials;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The access tokens of one client: one for each credentials and scopes. */
final class Tokens {
    private final TokenEndpoint endpoint;
    private final Timing timing;
    private final Map<Key, HeldToken> held = new ConcurrentHashMap<>();

    /** What a token is for; credentials are told apart by identity. */
    private record Key(ClientCredentials credentials, List<String> scopes) {}

    Tokens(TokenEndpoint endpoint, Timing timing) {
        this.endpoint = endpoint;
        this.timing = timing;
    }

    HeldToken of(ClientCredentials credentials, List<String> required) {
        List<String> scopes =
                credentials.scopes(required).stream().distinct().sorted().toList();
        return held.computeIfAbsent(
                new Key(credentials, scopes), key -> new HeldToken(() -> endpoint.fetch(credentials, scopes), timing));
    }
}
