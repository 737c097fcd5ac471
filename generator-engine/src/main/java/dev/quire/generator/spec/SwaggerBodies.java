package dev.quire.generator.spec;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.ScalarNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes request bodies and response contents out of what Swagger 2.0 says about them. */
final class SwaggerBodies {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final String BYTES = "application/octet-stream";

    private final MapNode swagger;

    SwaggerBodies(MapNode swagger) {
        this.swagger = swagger;
    }

    /** The body that a body parameter, or several form parameters, make. */
    MapNode body(List<MapNode> parts, MapNode operation) {
        MapNode first = parts.get(0);
        MapNode body = new MapNode(first);
        if ("body".equals(text(first, "in"))) {
            putIfPresent(body, "description", first.get("description"));
            putIfPresent(body, "required", first.get("required"));
            body.put("content", content(first, types("consumes", operation, JSON), first.get("schema"), null));
        } else {
            boolean hasFile = parts.stream().anyMatch(part -> "binary".equals(text(part, "format")));
            List<String> types = types("consumes", operation, hasFile ? MULTIPART : FORM).stream()
                    .filter(type -> type.equals(FORM) || type.equals(MULTIPART))
                    .toList();
            List<String> chosen = types.isEmpty() ? List.of(hasFile ? MULTIPART : FORM) : types;
            body.put("content", content(first, chosen, form(parts), null));
        }
        return body;
    }

    private static MapNode form(List<MapNode> parts) {
        MapNode schema = new MapNode(parts.get(0));
        MapNode properties = new MapNode(schema);
        ListNode required = new ListNode(schema);
        for (MapNode part : parts) {
            String name = text(part, "name");
            MapNode upgraded = SwaggerParameters.withSchema(part);
            if (name != null && upgraded.get("schema") instanceof MapNode property) {
                putIfPresent(property, "description", part.get("description"));
                properties.put(name, property);
                if (part.get("required") instanceof ScalarNode flag && flag.isTrue()) {
                    required.add(ScalarNode.string(part, name));
                }
            }
        }
        schema.put("type", ScalarNode.string(schema, "object"));
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }

    /** A response with its schema and examples in media types. */
    MapNode response(MapNode written, MapNode operation) {
        MapNode response = new MapNode(written);
        written.members().forEach((name, value) -> {
            switch (name) {
                case "schema" -> {
                    String unless = "binary".equals(text(value, "format")) ? BYTES : JSON;
                    List<String> types = types("produces", operation, unless);
                    response.put("content", content(value, types, value, written.get("examples")));
                }
                case "headers" -> response.put(name, headers(value));
                case "examples" -> {}
                default -> response.put(name, value);
            }
        });
        return response;
    }

    private static MapNode headers(Node written) {
        MapNode headers = new MapNode(written);
        if (written instanceof MapNode map) {
            map.members().forEach((name, header) -> {
                if (header instanceof MapNode one) {
                    headers.put(name, SwaggerParameters.withSchema(one));
                }
            });
        }
        return headers;
    }

    private static MapNode content(Node place, List<String> types, @Nullable Node schema, @Nullable Node examples) {
        MapNode content = new MapNode(place);
        for (String type : types) {
            MapNode media = new MapNode(place);
            if (schema != null) {
                media.put("schema", content.members().isEmpty() ? schema : schema.copy());
            }
            putIfPresent(media, "example", examples == null ? null : examples.get(type));
            content.put(type, media);
        }
        return content;
    }

    /** The media types that an operation, or else the description, states. */
    private List<String> types(String name, MapNode operation, String unless) {
        Node own = operation.get(name);
        Node stated = own != null ? own : swagger.get(name);
        if (!(stated instanceof ListNode list) || list.elements().isEmpty()) {
            return List.of(unless);
        }
        return list.elements().stream().map(type -> String.valueOf(type.text())).toList();
    }

    private static @Nullable String text(Node map, String name) {
        Node member = map.get(name);
        return member == null ? null : member.text();
    }

    private static void putIfPresent(MapNode map, String name, @Nullable Node value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
