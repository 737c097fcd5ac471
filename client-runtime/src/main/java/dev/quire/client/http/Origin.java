package dev.quire.client.http;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Scheme, host and port (RFC 6454); what credentials are confined to. */
record Origin(String scheme, String host, int port) {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    /**
     * Returns the origin of an address.
     *
     * @throws IllegalArgumentException if it is not an absolute http or https address with a host and without a user
     */
    static Origin of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean secure = scheme.equals("https");
        if ((!secure && !scheme.equals("http")) || uri.getHost() == null) {
            throw new IllegalArgumentException("Not an absolute http or https address with a host: " + shown(uri));
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("An address must not hold a user or password; use credentials(...)");
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : usualPort(secure);
        return new Origin(scheme, uri.getHost().toLowerCase(Locale.ROOT), port);
    }

    private static String shown(URI uri) {
        return uri.getRawUserInfo() == null && uri.getRawQuery() == null ? uri.toString() : "(not shown)";
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    /** Tells whether the host is this machine by its very name; names are not looked up. */
    boolean isLoopback() {
        return LOOPBACK.matcher(host).matches();
    }

    private static int usualPort(boolean secure) {
        return secure ? 443 : 80;
    }

    /** Returns the origin as an address starts, without the port if it is the usual one. */
    @Override
    public String toString() {
        return scheme + "://" + host + (port == usualPort(isSecure()) ? "" : ":" + port);
    }
}
