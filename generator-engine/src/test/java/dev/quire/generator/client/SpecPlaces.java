package dev.quire.generator.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The places of a description where something can be added; they are the description's own nodes. */
final class SpecPlaces {
    private static final Set<String> NO_SCHEMAS = Set.of("example", "examples", "default", "enum", "required");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final ObjectNode spec;
    private final List<ObjectNode> objects = new ArrayList<>();
    private final List<ObjectNode> maps = new ArrayList<>();
    private final List<ArrayNode> enums = new ArrayList<>();
    private final List<ArrayNode> unions = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();

    record Operation(String method, String path, ObjectNode node) {}

    private SpecPlaces(ObjectNode spec) {
        this.spec = spec;
    }

    static SpecPlaces of(ObjectNode spec) {
        SpecPlaces places = new SpecPlaces(spec);
        places.look(spec.path("components").path("schemas"));
        spec.path("paths")
                .properties()
                .forEach(item -> item.getValue().properties().forEach(member -> {
                    if (METHODS.contains(member.getKey())) {
                        places.operations.add(
                                new Operation(member.getKey(), item.getKey(), (ObjectNode) member.getValue()));
                        places.look(member.getValue());
                    }
                }));
        return places;
    }

    /** Objects with properties. */
    List<ObjectNode> objects() {
        return objects;
    }

    /** Objects of which nothing more is said. */
    List<ObjectNode> maps() {
        return maps;
    }

    /** Values of enums that have several. */
    List<ArrayNode> enums() {
        return enums;
    }

    /** Branches of unions that have several objects. */
    List<ArrayNode> unions() {
        return unions;
    }

    List<Operation> operations() {
        return operations;
    }

    private void look(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::look);
        }
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        if (isObject(object)) {
            objects.add(object);
        } else if (object.path("type").asText().equals("object")
                && !object.has("allOf")
                && !object.has("oneOf")
                && !object.has("anyOf")
                && !object.has("additionalProperties")) {
            maps.add(object);
        }
        if (object.path("type").asText().equals("string")
                && object.path("enum") instanceof ArrayNode values
                && values.size() > 1) {
            enums.add(values);
        }
        for (String word : List.of("oneOf", "anyOf")) {
            if (object.path(word) instanceof ArrayNode branches && countObjects(branches) > 1) {
                unions.add(branches);
            }
        }
        object.properties().forEach(member -> {
            if (!NO_SCHEMAS.contains(member.getKey()) && !member.getKey().startsWith("x-")) {
                look(member.getValue());
            }
        });
    }

    /** Whether it lists members. One of a list of members may itself be called {@code properties}. */
    static boolean isObject(ObjectNode node) {
        return node.path("properties") instanceof ObjectNode properties
                && !properties.isEmpty()
                && !properties.path("$ref").isTextual()
                && !properties.path("type").isTextual();
    }

    private int countObjects(ArrayNode branches) {
        int count = 0;
        for (JsonNode branch : branches) {
            JsonNode target = branch;
            if (branch.has("$ref")) {
                target = spec.at(branch.get("$ref").asText().substring(1));
            }
            count += target.path("properties").isEmpty() ? 0 : 1;
        }
        return count;
    }
}
