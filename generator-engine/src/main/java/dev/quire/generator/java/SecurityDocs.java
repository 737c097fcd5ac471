package dev.quire.generator.java;

import dev.quire.generator.model.SecurityScheme;
import org.jspecify.annotations.Nullable;

/** Says in the client's comment which credentials its API takes. */
final class SecurityDocs {
    private SecurityDocs() {}

    static String sentence(SecurityScheme scheme) {
        String how = "Authentication " + Javadoc.code(scheme.name()) + ": " + credentials(scheme) + '.';
        String description = scheme.description();
        return description == null || description.isBlank() ? how : how + ' ' + Javadoc.inline(description);
    }

    private static String credentials(SecurityScheme scheme) {
        String name = scheme.parameterName() == null ? "" : JavaText.literal(scheme.parameterName());
        return switch (scheme.type()) {
            case "apiKey" ->
                scheme.in() == null
                        ? "an API key"
                        : switch (scheme.in()) {
                            case QUERY -> Javadoc.code("Credentials.apiKeyQuery(" + name + ", value)");
                            case HEADER -> Javadoc.code("Credentials.apiKeyHeader(" + name + ", value)");
                            default -> "an API key in the cookie " + Javadoc.code(name);
                        };
            case "http" -> http(scheme.scheme());
            case "oauth2", "openIdConnect" -> Javadoc.code("Credentials.bearer(token)") + " with an OAuth token";
            case "mutualTLS" -> "a client certificate in the " + Javadoc.code("SSLContext");
            default -> Javadoc.text(scheme.type());
        };
    }

    private static String http(@Nullable String scheme) {
        return switch (scheme == null ? "" : scheme) {
            case "basic" -> Javadoc.code("Credentials.basic(user, password)");
            case "bearer" -> Javadoc.code("Credentials.bearer(token)");
            default -> "the HTTP scheme " + Javadoc.code(scheme == null ? "" : scheme);
        };
    }
}
