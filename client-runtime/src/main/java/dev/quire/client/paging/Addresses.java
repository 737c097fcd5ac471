package dev.quire.client.paging;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of next pages: every relative form of RFC 3986, and what may be kept of them in a cursor. */
final class Addresses {
    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";

    private Addresses() {}

    /** Returns the address that a reference in an answer means, without user and fragment. */
    static URI resolve(URI base, String reference, String operation) {
        try {
            URI relative = new URI(encoded(reference.trim()));
            URI resolved = isQueryOnly(relative) ? withQuery(base, relative) : base.resolve(relative);
            return bare(resolved);
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            throw new PageContractException(
                    operation,
                    "next-url-is-readable",
                    "names a next page by an address that can not be read: " + unreadable.getMessage());
        }
    }

    /** {@link URI#resolve} would drop the last part of the path. */
    private static boolean isQueryOnly(URI reference) {
        return reference.getScheme() == null
                && reference.getRawAuthority() == null
                && (reference.getRawPath() == null || reference.getRawPath().isEmpty());
    }

    private static URI withQuery(URI base, URI reference) {
        String query = reference.getRawQuery() == null ? base.getRawQuery() : reference.getRawQuery();
        return URI.create(base.getScheme() + "://" + base.getRawAuthority() + base.getRawPath()
                + (query == null ? "" : "?" + query));
    }

    private static URI bare(URI address) throws URISyntaxException {
        if (address.getHost() == null) {
            throw new URISyntaxException(String.valueOf(address), "no host");
        }
        return new URI(origin(address) + local(address));
    }

    /** Scheme, host and port, the port only where it is not the scheme's own. */
    static String origin(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        String port = address.getPort() < 0 || address.getPort() == usual ? "" : ":" + address.getPort();
        return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + port;
    }

    /** The address without query parameters of these names. */
    static URI without(Set<String> names, URI address) {
        return names.isEmpty() ? address : withPairs(address, pair -> !names.contains(name(pair)));
    }

    /** The address with those query parameters of another one that have these names, and that it lacks. */
    static URI completed(URI address, Set<String> names, URI other) {
        Set<String> there = pairs(address).map(Addresses::name).collect(Collectors.toSet());
        String missing = pairs(other)
                .filter(pair -> names.contains(name(pair)) && !there.contains(name(pair)))
                .collect(Collectors.joining("&"));
        String glue = address.getRawQuery() == null ? "?" : "&";
        return missing.isEmpty() ? address : URI.create(address + glue + missing);
    }

    /** Whether the query has a parameter of this name. */
    static boolean has(URI address, String name) {
        return pairs(address).anyMatch(pair -> name(pair).equals(name));
    }

    private static URI withPairs(URI address, Predicate<String> kept) {
        String query = pairs(address).filter(kept).collect(Collectors.joining("&"));
        String whole = address.toString();
        String path = whole.contains("?") ? whole.substring(0, whole.indexOf('?')) : whole;
        return URI.create(query.isEmpty() ? path : path + "?" + query);
    }

    private static Stream<String> pairs(URI address) {
        return address.getRawQuery() == null
                ? Stream.empty()
                : Stream.of(address.getRawQuery().split("&"));
    }

    private static String name(String pair) {
        String name = pair.contains("=") ? pair.substring(0, pair.indexOf('=')) : pair;
        return URLDecoder.decode(name, StandardCharsets.UTF_8);
    }

    /** The address without its origin: path and query. */
    static String local(URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    /** Servers put spaces, braces and other characters into addresses that have no place there. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format("%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
