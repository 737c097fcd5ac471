package dev.quire.client.http;

import java.net.URI;

/** Addresses that answers name. */
final class Targets {
    private Targets() {}

    /** Resolves an address (RFC 3986, section 5.2); {@link URI#resolve} is wrong for one that is but a query. */
    static URI resolve(URI base, URI reference) {
        boolean onlyQuery = !reference.isAbsolute()
                && reference.getRawAuthority() == null
                && reference.getRawPath() != null
                && reference.getRawPath().isEmpty();
        if (!onlyQuery) {
            return base.resolve(reference);
        }
        String query = reference.getRawQuery() == null ? base.getRawQuery() : reference.getRawQuery();
        String path = base.getScheme() + "://" + base.getRawAuthority() + base.getRawPath();
        return URI.create(query == null ? path : path + "?" + query);
    }
}
