package dev.quire.client.http;

import dev.quire.client.auth.ClientCredentials;
import dev.quire.client.auth.Credentials;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a builder collects of credentials. */
final class KeyringSettings {
    @Nullable
    Credentials general;

    Requirement standard = Requirement.ANY;
    boolean cleartext;
    final Map<String, Credentials> schemes = new LinkedHashMap<>();
    final Map<String, Credentials> elsewhere = new LinkedHashMap<>();

    /**
     * Returns all of them.
     *
     * @throws IllegalArgumentException if some would go over plain http
     * @throws IllegalStateException if nobody says where tokens come from
     */
    Keyring keyring(URI base) {
        Map<Origin, Credentials> others = new LinkedHashMap<>();
        elsewhere.forEach((origin, credentials) -> others.put(Origin.of(URI.create(origin)), credentials));
        Keyring keyring = new Keyring(general, new LinkedHashMap<>(schemes), standard, Map.copyOf(others), cleartext);
        keyring.requireSafe(Origin.of(base));
        keyring.all()
                .flatMap(credentials -> credentials.parts().stream())
                .filter(ClientCredentials.class::isInstance)
                .map(ClientCredentials.class::cast)
                .forEach(credentials -> requireSafe(keyring, TokenEndpoint.address(base, credentials)));
        return keyring;
    }

    private static void requireSafe(Keyring keyring, URI endpoint) {
        Origin origin = Origin.of(endpoint);
        if (!keyring.isSafe(origin)) {
            throw new IllegalArgumentException("A client secret would go over plain http to " + origin
                    + ". Use https, or allowCleartext() if you are sure.");
        }
    }
}
