package dev.quire.benchmarks.prism;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The operations of a description that only read, with the parameters that each of them takes. */
final class DescribedOperations {
    private final JsonNode root;
    private final Map<String, List<JsonNode>> parameters = new LinkedHashMap<>();

    DescribedOperations(JsonNode root) {
        this.root = root;
        root.path("paths").forEach(path -> {
            JsonNode get = path.path("get");
            if (get.isObject()) {
                List<JsonNode> all = new ArrayList<>();
                path.path("parameters").forEach(parameter -> all.add(followed(parameter)));
                get.path("parameters").forEach(parameter -> all.add(followed(parameter)));
                parameters.put(get.path("operationId").asText(), all);
            }
        });
    }

    /** The ids of all of them. */
    List<String> ids() {
        return List.copyOf(parameters.keySet());
    }

    boolean has(String operationId) {
        return parameters.containsKey(operationId);
    }

    /** The schema of a parameter by its name in Java; the operation's own comes before the path's. */
    JsonNode schema(String operationId, String javaName) {
        JsonNode found = MissingNode.getInstance();
        for (JsonNode parameter : parameters.getOrDefault(operationId, List.of())) {
            if (plain(parameter.path("name").asText()).equals(plain(javaName))) {
                found = followed(parameter.path("schema"));
            }
        }
        return found;
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** What a node is, references followed. */
    JsonNode followed(JsonNode node) {
        JsonNode at = node;
        while (at.has("$ref")) {
            at = root.at(at.path("$ref").asText().substring(1));
        }
        return at;
    }
}
