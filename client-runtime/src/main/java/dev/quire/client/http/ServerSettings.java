package dev.quire.client.http;

import dev.quire.client.http.ServerTemplate.Variable;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a builder collects of where an API is. */
final class ServerSettings {
    private final String described;
    private final Map<String, ServerTemplate> templates = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> moved = new LinkedHashMap<>();

    @Nullable
    String chosen;

    /** Starts with the server of the description, which may be relative to where that is published. */
    ServerSettings(String described) {
        this.described = described;
    }

    void declare(String server, String name, @Nullable String standard, String... allowed) {
        templates.put(server, template(server).with(name, new Variable(standard, List.of(allowed))));
    }

    void choose(String name, String value) {
        values.put(name, value);
    }

    void move(String server, String url) {
        moved.put(server, url);
    }

    private ServerTemplate template(String server) {
        return templates.getOrDefault(server, ServerTemplate.of(server));
    }

    /**
     * Returns all that is known now.
     *
     * @throws IllegalArgumentException if the base URL is none, or a variable has a value that it can not have
     * @throws IllegalStateException if there is no base URL, or a value is missing
     */
    Servers servers() {
        URI base = base();
        return new Servers(base, left(base), Map.copyOf(templates), Map.copyOf(values), Map.copyOf(moved));
    }

    private URI base() {
        refuseWithoutEffect();
        String url = template(chosen == null ? described : chosen).fill(values);
        if (chosen == null && !isAbsolute(url)) {
            throw new IllegalStateException("The API's description names no server"
                    + (url.isEmpty() ? "" : ", but where it is beside the description itself (" + url + ')')
                    + "; call baseUrl(...)");
        }
        URI base = URI.create(url);
        Origin.of(base);
        if (base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException("The base URL must have neither query nor fragment");
        }
        return base;
    }

    private static boolean isAbsolute(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    /** Returns the description's own address if the caller's is of another origin; empty if it has none; null otherwise. */
    private @Nullable String left(URI base) {
        if (chosen == null) {
            return null;
        }
        try {
            String usual = template(described).fill(values);
            return !isAbsolute(usual) ? "" : Origin.of(base).equals(Origin.of(URI.create(usual))) ? null : usual;
        } catch (IllegalStateException | IllegalArgumentException e) {
            return "";
        }
    }

    /** A value for a part of the described address says nothing about another address. */
    private void refuseWithoutEffect() {
        for (String name : values.keySet()) {
            boolean lost = chosen != null
                    && template(described).variables().containsKey(name)
                    && !chosen.contains('{' + name + '}');
            if (lost) {
                throw new IllegalStateException(
                        name + " is a part of " + described + " and has no effect on baseUrl(\"" + chosen + "\")");
            }
        }
    }
}
