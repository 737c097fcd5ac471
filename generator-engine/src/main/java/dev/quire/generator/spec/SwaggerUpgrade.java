package dev.quire.generator.spec;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.ScalarNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites a Swagger 2.0 description as OpenAPI 3.0. The tree itself is changed, so numbers stay exact and everything keeps
 * the place where it was written.
 */
final class SwaggerUpgrade {
    private static final Set<String> REWRITTEN = Set.of(
            "swagger",
            "host",
            "basePath",
            "schemes",
            "consumes",
            "produces",
            "paths",
            "definitions",
            "parameters",
            "responses",
            "securityDefinitions");
    private static final Map<String, String> FLOWS = Map.of(
            "implicit", "implicit",
            "password", "password",
            "application", "clientCredentials",
            "accessCode", "authorizationCode");

    private final MapNode swagger;
    private final SwaggerOperations operations;

    private SwaggerUpgrade(MapNode swagger, Problems problems) {
        this.swagger = swagger;
        operations = new SwaggerOperations(swagger, problems);
    }

    /** The description itself when it is no Swagger 2.0, what it means in OpenAPI 3.0 otherwise. */
    static MapNode upgraded(MapNode description, Problems problems) {
        return description.get("swagger") == null ? description : new SwaggerUpgrade(description, problems).upgrade();
    }

    private MapNode upgrade() {
        SwaggerSchemas.rewrite(swagger);
        MapNode root = new MapNode(swagger);
        root.put("openapi", ScalarNode.string(at("swagger"), "3.0.3"));
        swagger.members().forEach((name, value) -> {
            if (!REWRITTEN.contains(name)) {
                root.put(name, value);
            }
        });
        root.put("servers", servers());
        root.put("paths", operations.paths(at("paths")));
        root.put("components", components());
        return root;
    }

    private Node at(String name) {
        Node member = swagger.get(name);
        return member == null ? swagger : member;
    }

    private ListNode servers() {
        ListNode servers = new ListNode(at("host"));
        String path = text("basePath", "");
        if (swagger.get("host") == null) {
            servers.add(server(path.isEmpty() ? "/" : path));
            return servers;
        }
        String address = text("host", "") + path;
        if (swagger.get("schemes") instanceof ListNode schemes
                && !schemes.elements().isEmpty()) {
            schemes.elements().forEach(scheme -> servers.add(server(scheme.text() + "://" + address)));
        } else {
            servers.add(server("https://" + address));
        }
        return servers;
    }

    private MapNode server(String url) {
        MapNode server = new MapNode(at("host"));
        server.put("url", ScalarNode.string(server, url));
        return server;
    }

    private String text(String name, String unless) {
        Node member = swagger.get(name);
        return member == null || member.text() == null ? unless : member.text();
    }

    private MapNode components() {
        MapNode components = new MapNode(swagger);
        putIfPresent(components, "schemas", swagger.get("definitions"));
        components.put("parameters", operations.parameters());
        components.put("requestBodies", operations.bodies());
        components.put("responses", operations.responses());
        if (swagger.get("securityDefinitions") instanceof MapNode definitions) {
            MapNode schemes = new MapNode(definitions);
            definitions.members().forEach((name, scheme) -> schemes.put(name, scheme(scheme)));
            components.put("securitySchemes", schemes);
        }
        return components;
    }

    private static void putIfPresent(MapNode map, String name, @Nullable Node value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    private static Node scheme(Node written) {
        Node type = written.get("type");
        if (!(written instanceof MapNode scheme) || type == null) {
            return written;
        }
        if ("basic".equals(type.text())) {
            scheme.put("type", ScalarNode.string(type, "http"));
            scheme.put("scheme", ScalarNode.string(type, "basic"));
        } else if ("oauth2".equals(type.text())) {
            flow(scheme);
        }
        return scheme;
    }

    private static void flow(MapNode scheme) {
        Node kind = scheme.get("flow");
        MapNode flow = new MapNode(scheme);
        for (String name : new String[] {"authorizationUrl", "tokenUrl", "scopes"}) {
            putIfPresent(flow, name, scheme.get(name));
            scheme.remove(name);
        }
        MapNode flows = new MapNode(scheme);
        flows.put(FLOWS.getOrDefault(kind == null ? "" : String.valueOf(kind.text()), "implicit"), flow);
        scheme.remove("flow");
        scheme.put("flows", flows);
    }
}
