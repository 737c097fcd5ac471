package dev.quire.generator.spec;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rewrites the operations of Swagger 2.0: body and form parameters become request bodies, schemas move into media types. */
final class SwaggerOperations {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");
    private static final String REFERENCE = "#/components/parameters/";

    private final MapNode swagger;
    private final SwaggerBodies bodies;
    private final SwaggerParameters parameters;

    SwaggerOperations(MapNode swagger, Problems problems) {
        this.swagger = swagger;
        bodies = new SwaggerBodies(swagger);
        parameters = new SwaggerParameters(problems);
    }

    /** The paths at their place. */
    MapNode paths(Node place) {
        MapNode paths = new MapNode(place);
        members("paths").members().forEach((path, item) -> {
            paths.put(path, item instanceof MapNode map && path.startsWith("/") ? item(map) : item);
        });
        return paths;
    }

    private MapNode members(String name) {
        return swagger.get(name) instanceof MapNode map ? map : new MapNode(swagger);
    }

    private MapNode item(MapNode written) {
        MapNode item = new MapNode(written);
        List<MapNode> shared = list(written.get("parameters"));
        List<MapNode> bodyParts = shared.stream().filter(this::isBodyPart).toList();
        written.members().forEach((name, value) -> {
            if (METHODS.contains(name) && value instanceof MapNode operation) {
                item.put(name, operation(operation, bodyParts));
            } else if (!name.equals("parameters")) {
                item.put(name, value);
            }
        });
        putParameters(item, written, shared);
        return item;
    }

    private void putParameters(MapNode owner, MapNode written, List<MapNode> all) {
        Node place = written.get("parameters");
        if (place != null) {
            ListNode list = new ListNode(place);
            all.stream()
                    .filter(parameter -> !isBodyPart(parameter))
                    .forEach(parameter -> list.add(parameters.upgraded(parameter)));
            owner.put("parameters", list);
        }
    }

    private MapNode operation(MapNode written, List<MapNode> sharedBodyParts) {
        MapNode operation = new MapNode(written);
        List<MapNode> own = list(written.get("parameters"));
        written.members().forEach((name, value) -> {
            switch (name) {
                case "parameters" -> putParameters(operation, written, own);
                case "responses" -> operation.put(name, responses(value, written));
                case "consumes", "produces", "schemes" -> {}
                default -> operation.put(name, value);
            }
        });
        List<MapNode> bodyParts =
                new ArrayList<>(own.stream().filter(this::isBodyPart).toList());
        if (bodyParts.isEmpty()) {
            sharedBodyParts.forEach(part -> bodyParts.add((MapNode) part.copy()));
        }
        putBody(operation, written, bodyParts);
        return operation;
    }

    private void putBody(MapNode operation, MapNode written, List<MapNode> parts) {
        if (parts.isEmpty()) {
            return;
        }
        MapNode first = parts.get(0);
        String name = referenced(first);
        if (name != null && "body".equals(in(first))) {
            MapNode reference = new MapNode(first);
            reference.put("$ref", ScalarNode.string(first, "#/components/requestBodies/" + name));
            operation.put("requestBody", reference);
        } else {
            List<MapNode> resolved = parts.stream().map(this::resolved).toList();
            operation.put("requestBody", bodies.body(resolved, written));
        }
    }

    private MapNode responses(Node written, MapNode operation) {
        MapNode responses = new MapNode(written);
        if (written instanceof MapNode map) {
            map.members()
                    .forEach((status, response) -> responses.put(
                            status, response instanceof MapNode one ? bodies.response(one, operation) : response));
        }
        return responses;
    }

    /** {@code components/parameters}: what is no body. */
    MapNode parameters() {
        MapNode all = new MapNode(swagger);
        members("parameters").members().forEach((name, value) -> {
            if (value instanceof MapNode parameter && !isBodyPart(parameter)) {
                all.put(name, parameters.upgraded(parameter));
            }
        });
        return all;
    }

    /** {@code components/requestBodies}: what is a body as a whole. */
    MapNode bodies() {
        MapNode all = new MapNode(swagger);
        members("parameters").members().forEach((name, value) -> {
            if (value instanceof MapNode parameter && "body".equals(in(parameter))) {
                all.put(name, bodies.body(List.of(parameter), swagger));
            }
        });
        return all;
    }

    /** {@code components/responses}. */
    MapNode responses() {
        return responses(members("responses"), swagger);
    }

    private boolean isBodyPart(MapNode parameter) {
        String in = in(parameter);
        return "body".equals(in) || "formData".equals(in);
    }

    private @Nullable String in(MapNode parameter) {
        Node in = resolved(parameter).get("in");
        return in == null ? null : in.text();
    }

    private MapNode resolved(MapNode parameter) {
        String name = referenced(parameter);
        return name != null && members("parameters").get(name) instanceof MapNode target ? target : parameter;
    }

    /** The name of the shared parameter that is meant; null when it is no reference to one. */
    private static @Nullable String referenced(MapNode parameter) {
        Node reference = parameter.get("$ref");
        String text = reference == null ? null : reference.text();
        return text != null && text.startsWith(REFERENCE) ? text.substring(REFERENCE.length()) : null;
    }

    private static List<MapNode> list(@Nullable Node node) {
        if (!(node instanceof ListNode list)) {
            return List.of();
        }
        return list.elements().stream()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .toList();
    }
}
