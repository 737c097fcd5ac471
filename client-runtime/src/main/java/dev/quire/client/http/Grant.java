package dev.quire.client.http;

import dev.quire.client.auth.ClientCredentials;
import dev.quire.client.auth.Credentials;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of one request.
 *
 * @param applied those that are applied as they are
 * @param fetched those for which a token is fetched; null for none
 * @param scopes that the operation asks for
 */
record Grant(List<Credentials> applied, @Nullable ClientCredentials fetched, List<String> scopes) {
    static final Grant NOTHING = new Grant(List.of(), null, List.of());

    static Grant of(List<Credentials> all, List<String> scopes) {
        List<Credentials> parts =
                all.stream().flatMap(one -> one.parts().stream()).toList();
        ClientCredentials fetched = parts.stream()
                .filter(ClientCredentials.class::isInstance)
                .map(ClientCredentials.class::cast)
                .findFirst()
                .orElse(null);
        List<Credentials> applied =
                parts.stream().filter(part -> !part.equals(fetched)).toList();
        return new Grant(applied, fetched, scopes);
    }

    /** Tells whether nothing is sent. */
    boolean isNothing() {
        return fetched == null && applied.stream().allMatch(Credentials.none()::equals);
    }
}
