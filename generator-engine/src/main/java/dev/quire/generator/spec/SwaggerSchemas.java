package dev.quire.generator.spec;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.ScalarNode;
import java.util.Map;
import java.util.Set;

/** Rewrites what schemas of Swagger 2.0 say in their own way: references, null, discriminators, files. */
final class SwaggerSchemas {
    private static final Map<String, String> MOVED = Map.of(
            "#/definitions/", "#/components/schemas/",
            "#/parameters/", "#/components/parameters/",
            "#/responses/", "#/components/responses/");

    /** Values of users, in which nothing has a meaning. */
    private static final Set<String> OPAQUE = Set.of("example", "examples", "default", "enum");

    /** Maps whose keys are names of users, {@code default} and {@code example} among them. */
    private static final Set<String> NAMED = Set.of("definitions", "headers", "parameters", "properties", "responses");

    private SwaggerSchemas() {}

    /** Changes everything below a node. */
    static void rewrite(Node node) {
        if (node instanceof ListNode list) {
            list.elements().forEach(SwaggerSchemas::rewrite);
        } else if (node instanceof MapNode map) {
            map.members().forEach((name, value) -> {
                if (NAMED.contains(name) && value instanceof MapNode named) {
                    named.members().values().forEach(SwaggerSchemas::rewrite);
                } else if (!OPAQUE.contains(name) && !name.startsWith("x-")) {
                    rewrite(value);
                }
            });
            rewriteOwn(map);
        }
    }

    private static void rewriteOwn(MapNode map) {
        if (map.get("$ref") instanceof ScalarNode reference) {
            map.put("$ref", ScalarNode.string(reference, moved(String.valueOf(reference.text()))));
        }
        if (map.get("x-nullable") instanceof ScalarNode nullable && nullable.isTrue()) {
            map.put("nullable", nullable);
        }
        if (map.get("discriminator") instanceof ScalarNode property && map.get("properties") != null) {
            MapNode discriminator = new MapNode(property);
            discriminator.put("propertyName", property);
            map.put("discriminator", discriminator);
        }
        if (map.get("type") instanceof ScalarNode type && "file".equals(type.text())) {
            map.put("type", ScalarNode.string(type, "string"));
            map.put("format", ScalarNode.string(type, "binary"));
        }
    }

    private static String moved(String reference) {
        for (Map.Entry<String, String> move : MOVED.entrySet()) {
            if (reference.startsWith(move.getKey())) {
                return move.getValue() + reference.substring(move.getKey().length());
            }
        }
        return reference;
    }
}
