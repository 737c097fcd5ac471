package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keywords that are kept as written, with what their references name in their places, so that a change behind a reference is
 * one of the keyword. What refers to itself, and what grows beyond measure, keeps its reference.
 */
final class WholeJson {
    private static final int MOST_NODES = 2_000;

    private final References references;
    private final Set<SpecPointer> inFlight = new HashSet<>();
    private int nodes;

    private WholeJson(References references) {
        this.references = references;
    }

    static JsonNode of(SpecNode keyword, References references) {
        return new WholeJson(references).json(keyword);
    }

    private JsonNode json(SpecNode node) {
        nodes++;
        if (node.node().get("$ref") != null && References.isReference(node)) {
            return reference(node);
        }
        if (node.isMap()) {
            return members(node, JsonNodeFactory.instance.objectNode());
        }
        if (node.elements().isEmpty()) {
            return node.json();
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        node.elements().forEach(element -> list.add(json(element)));
        return list;
    }

    private JsonNode reference(SpecNode node) {
        SpecNode target = nodes < MOST_NODES ? references.target(node) : null;
        if (target == null || !inFlight.add(target.pointer())) {
            return node.json();
        }
        try {
            JsonNode whole = json(target);
            return whole instanceof ObjectNode object && node.names().size() > 1 ? members(node, object) : whole;
        } finally {
            inFlight.remove(target.pointer());
        }
    }

    private ObjectNode members(SpecNode node, ObjectNode into) {
        for (Map.Entry<String, SpecNode> member : node.members().entrySet()) {
            if (!member.getKey().equals("$ref")) {
                into.set(member.getKey(), json(member.getValue()));
            }
        }
        return into;
    }
}
