package dev.quire.generator.spec;

import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.ScalarNode;
import java.util.Set;

/** Rewrites parameters and headers of Swagger 2.0, whose type keywords become a schema. */
final class SwaggerParameters {
    private static final Set<String> OUTSIDE =
            Set.of("name", "in", "description", "required", "allowEmptyValue", "collectionFormat", "$ref");

    private final Problems problems;

    SwaggerParameters(Problems problems) {
        this.problems = problems;
    }

    /** A parameter that is no body. */
    MapNode upgraded(MapNode written) {
        if (written.get("$ref") != null) {
            return written;
        }
        MapNode parameter = withSchema(written);
        Node type = written.get("type");
        if (type != null && "array".equals(type.text())) {
            style(written, parameter);
        }
        return parameter;
    }

    /** The same with its type keywords in a schema. */
    static MapNode withSchema(MapNode written) {
        MapNode parameter = new MapNode(written);
        MapNode schema = new MapNode(written);
        written.members().forEach((name, value) -> {
            boolean outside = OUTSIDE.contains(name) || name.startsWith("x-") && !name.equals("x-nullable");
            if (!name.equals("collectionFormat")) {
                (outside ? parameter : schema).put(name, value);
            }
        });
        parameter.put("schema", schema);
        return parameter;
    }

    private void style(MapNode written, MapNode parameter) {
        Node format = written.get("collectionFormat");
        Node place = format == null ? written : format;
        boolean query = text(written, "in").equals("query");
        switch (format == null ? "csv" : String.valueOf(format.text())) {
            case "multi" -> put(parameter, place, "form", true);
            case "ssv" -> put(parameter, place, query ? "spaceDelimited" : "simple", false);
            case "pipes" -> put(parameter, place, query ? "pipeDelimited" : "simple", false);
            case "csv" -> put(parameter, place, query ? "form" : "simple", false);
            default -> {
                problems.warning(
                        place.location(),
                        "'" + place.text() + "' has no counterpart in OpenAPI 3, so commas are used",
                        "Describe the parameter in OpenAPI 3");
                put(parameter, place, query ? "form" : "simple", false);
            }
        }
    }

    private static String text(MapNode map, String name) {
        Node member = map.get(name);
        return member == null ? "" : String.valueOf(member.text());
    }

    private static void put(MapNode parameter, Node place, String style, boolean explode) {
        parameter.put("style", ScalarNode.string(place, style));
        parameter.put("explode", ScalarNode.bool(place, explode));
    }
}
