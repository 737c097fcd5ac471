package dev.quire.client.http;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where operations are; immutable.
 *
 * @param base of operations of which nothing else is said
 * @param left the base URL of the description, where the caller's is of another origin; empty if it has none; null
 *     otherwise
 * @param templates addresses with variables, as described
 * @param values of variables
 * @param moved addresses that the caller gave in place of described ones
 */
record Servers(
        URI base,
        @Nullable String left,
        Map<String, ServerTemplate> templates,
        Map<String, String> values,
        Map<String, String> moved) {

    static Servers at(URI base) {
        return new Servers(base, null, Map.of(), Map.of(), Map.of());
    }

    /**
     * Returns the base URL of an operation.
     *
     * @throws IllegalStateException if its server is not where the caller's base URL is, and he did not say where
     */
    URI base(Operation operation) {
        String described = operation.server();
        if (described == null) {
            return base;
        }
        String given = moved.get(described);
        if (given != null) {
            return absolute(given);
        }
        String own =
                templates.getOrDefault(described, ServerTemplate.of(described)).fill(values);
        URI address = absolute(own);
        if (left == null || !URI.create(own).isAbsolute()) {
            return address;
        }
        if (left.isEmpty() || !Origin.of(address).equals(Origin.of(URI.create(left)))) {
            throw new IllegalStateException(operation.id() + ": this is served at " + described
                    + " by the description, and baseUrl(...) says that the API is elsewhere. Say where this is: server(\""
                    + described + "\", url)");
        }
        return URI.create(Origin.of(base) + address.getRawPath());
    }

    /** A relative address is one of the base URL's host: descriptions lie at its root, as far as anybody says. */
    private URI absolute(String url) {
        URI address = Targets.resolve(URI.create(Origin.of(base) + "/"), URI.create(url));
        Origin.of(address);
        return address;
    }

    /** Tells whether an origin is that of the base URL, or of where the operation is served. */
    boolean isHome(Operation operation, Origin origin) {
        return origin.equals(Origin.of(base)) || origin.equals(Origin.of(base(operation)));
    }
}
