package dev.quire.generator.java.connection;

import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.text.JavaText;
import dev.quire.generator.java.text.Javadoc;
import dev.quire.generator.java.types.Imports;
import dev.quire.generator.model.SecurityScheme;
import dev.quire.generator.view.ClientView.SettingView;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the methods by which the builder takes what a security scheme needs. */
public final class SchemeMethods {
    private static final String AUTH = "dev.quire.client.auth.";

    private final SecurityScheme scheme;
    private final String name;
    private final Imports imports;
    private final String literal;

    /** Of a scheme and what its methods are called. */
    public SchemeMethods(SecurityScheme scheme, String name, Imports imports) {
        this.scheme = scheme;
        this.name = name;
        this.imports = imports;
        this.literal = JavaText.literal(scheme.name());
    }

    /** The methods. */
    public List<SettingView> views() {
        List<SettingView> views = new ArrayList<>();
        SchemeKind kind = SchemeKind.of(scheme);
        switch (kind) {
            case KEY -> views.add(key());
            case BASIC ->
                views.add(setting("HTTP Basic", "String user, String password", credentials("basic(user, password)")));
            case BEARER -> views.add(setting("a bearer token", "String token", credentials("bearer(token)")));
            case TOKENS -> {
                views.add(tokens());
                if (scheme.flowNames().size() > 1) {
                    views.add(brought());
                }
            }
            case BROUGHT -> views.add(brought());
            case OWN -> {
                imports.add(AUTH + "Credentials");
                views.add(setting("an implementation of your own", "Credentials own", "own"));
            }
            case CERTIFICATE -> {}
        }
        return views;
    }

    private SettingView key() {
        String place = switch (String.valueOf(scheme.in())) {
            case "QUERY" -> "Query";
            case "COOKIE" -> "Cookie";
            default -> "Header";
        };
        String parameter = String.valueOf(scheme.parameterName());
        return setting(
                "a key in the " + (place.equals("Query") ? "query parameter" : JavaNames.lower(place)) + ' '
                        + Javadoc.code(parameter),
                "String key",
                credentials("apiKey" + place + '(' + JavaText.literal(parameter) + ", key)"));
    }

    private String credentials(String factory) {
        imports.add(AUTH + "Credentials");
        return "Credentials." + factory;
    }

    private SettingView tokens() {
        imports.add(AUTH + "ClientCredentials");
        String url = tokenUrl(scheme);
        String from = url == null ? "" : " from " + Javadoc.code(url);
        return setting(
                "OAuth 2 client credentials, for tokens" + from,
                "ClientCredentials client",
                url == null ? "client" : "client.orTokenUrl(" + JavaText.literal(url) + ')');
    }

    private SettingView brought() {
        imports.add("java.util.function.Supplier");
        return setting(
                "an access token that you fetch; asked for before each request",
                "Supplier<String> token",
                credentials("bearer(token)"));
    }

    private SettingView setting(String how, String parameters, String value) {
        Javadoc doc = Javadoc.at(8)
                .html("Authentication " + Javadoc.code(scheme.name()) + ": " + how + '.')
                .markdown(scheme.description());
        return new SettingView(doc.lines(), name, parameters, "return scheme(" + literal + ", " + value + ");");
    }

    /** Where tokens come from; null when that is not said, or no address. */
    static @Nullable String tokenUrl(SecurityScheme scheme) {
        String url = scheme.tokenUrl();
        if (url == null || url.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(url);
            boolean fit = !uri.isAbsolute() || uri.getScheme().matches("(?i)https?");
            return fit && uri.getRawUserInfo() == null && (!uri.isAbsolute() || uri.getHost() != null) ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
