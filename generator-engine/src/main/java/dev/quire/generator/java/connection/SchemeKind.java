package dev.quire.generator.java.connection;

import dev.quire.generator.model.HttpToken;
import dev.quire.generator.model.SecurityScheme;

/** What the client can do for a security scheme. */
public enum SchemeKind {
    KEY,
    BASIC,
    BEARER,
    /** The client fetches tokens by itself. */
    TOKENS,
    /** The caller brings tokens. */
    BROUGHT,
    /** The connection sees to it. */
    CERTIFICATE,
    /** The caller brings an implementation. */
    OWN;

    /** The kind of a scheme. */
    public static SchemeKind of(SecurityScheme scheme) {
        return switch (scheme.type()) {
            case "apiKey" -> isKey(scheme) ? KEY : OWN;
            case "http" -> "basic".equals(scheme.scheme()) ? BASIC : "bearer".equals(scheme.scheme()) ? BEARER : OWN;
            case "oauth2" -> scheme.flowNames().contains("clientCredentials") ? TOKENS : BROUGHT;
            case "openIdConnect" -> BROUGHT;
            case "mutualTLS" -> CERTIFICATE;
            default -> OWN;
        };
    }

    private static boolean isKey(SecurityScheme scheme) {
        if (scheme.in() == null
                || scheme.parameterName() == null
                || scheme.parameterName().isBlank()) {
            return false;
        }
        return switch (scheme.in()) {
            case QUERY -> true;
            case HEADER, COOKIE -> HttpToken.matches(scheme.parameterName());
            default -> false;
        };
    }
}
