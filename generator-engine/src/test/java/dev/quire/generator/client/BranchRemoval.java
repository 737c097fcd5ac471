package dev.quire.generator.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Takes a branch out of a union of answers, as descriptions lose them: with its values, and with its schema if nothing is left of it. */
final class BranchRemoval {
    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectNode spec;

    BranchRemoval(ObjectNode spec) {
        this.spec = spec;
    }

    /** All unions of the description. */
    List<ObjectNode> unions() {
        List<ObjectNode> unions = new ArrayList<>();
        for (String keyword : List.of("oneOf", "anyOf")) {
            spec.findParents(keyword).forEach(union -> unions.add((ObjectNode) union));
        }
        return unions;
    }

    /** The schemas that extend others and are used by nobody else. */
    List<String> variants() {
        List<String> variants = new ArrayList<>();
        spec.at("/components/schemas").properties().forEach(schema -> {
            if (schema.getValue().path("allOf").path(0).has("$ref") && isUnused(SCHEMAS + schema.getKey())) {
                variants.add(schema.getKey());
            }
        });
        return variants;
    }

    /** Takes a schema that extends another away, with the values that mean it. */
    void removeVariant(String name) {
        ((ObjectNode) spec.at("/components/schemas")).remove(name);
        spec.findParents("discriminator").forEach(base -> unmap((ObjectNode) base, SCHEMAS + name));
    }

    private boolean isUnused(String reference) {
        return !spec.findValuesAsText("$ref").contains(reference);
    }

    /** How many branches a union has. */
    int size(ObjectNode union) {
        return branches(union).size();
    }

    /** The branches that may leave, where another one stays. */
    List<Integer> candidates(ObjectNode schema, boolean named) {
        ArrayNode branches = branches(schema);
        List<String> kinds = new ArrayList<>();
        branches.forEach(branch -> kinds.add(kind(branch)));
        List<Integer> candidates = new ArrayList<>();
        if (kinds.size() - count(kinds, "null") < 2 || kinds.contains("")) {
            return candidates;
        }
        for (int i = 0; i < kinds.size(); i++) {
            if (!kinds.get(i).equals("null") && branches.get(i).has("$ref") == named) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    private static long count(List<String> kinds, String kind) {
        return kinds.stream().filter(kind::equals).count();
    }

    private static ArrayNode branches(ObjectNode schema) {
        return schema.has("oneOf") ? schema.withArray("oneOf") : schema.withArray("anyOf");
    }

    /** What a branch is to Java; empty where that is not plain to see. */
    private String kind(JsonNode branch) {
        JsonNode schema =
                branch.has("$ref") ? spec.at(branch.get("$ref").asText().substring(1)) : branch;
        String type = schema.path("type").asText();
        if (schema.has("oneOf") || schema.has("anyOf") || schema.has("allOf") || schema.has("$ref")) {
            return "";
        }
        if (type.equals("object") || schema.has("properties")) {
            return schema.path("properties").isEmpty() ? "map" : "model";
        }
        return type.equals("integer") ? "number" : type;
    }

    /** Takes one of the candidates away. */
    void remove(ObjectNode schema, boolean named, Random random) {
        List<Integer> candidates = candidates(schema, named);
        remove(schema, candidates.get(random.nextInt(candidates.size())), random.nextBoolean());
    }

    /**
     * Takes a branch away.
     *
     * @param thoroughly whether its schema goes too, if nothing refers to it any more
     */
    void remove(ObjectNode schema, int branch, boolean thoroughly) {
        String reference = branches(schema).remove(branch).path("$ref").asText();
        if (reference.isEmpty()) {
            return;
        }
        unmap(schema, reference);
        if (thoroughly && reference.startsWith(SCHEMAS) && isUnused(reference)) {
            ((ObjectNode) spec.at("/components/schemas")).remove(reference.substring(SCHEMAS.length()));
        }
    }

    private static void unmap(ObjectNode schema, String reference) {
        if (schema.path("discriminator").path("mapping") instanceof ObjectNode mapping) {
            List<String> values = new ArrayList<>();
            mapping.properties().forEach(value -> {
                if (value.getValue().asText().equals(reference)) {
                    values.add(value.getKey());
                }
            });
            mapping.remove(values);
        }
    }
}
