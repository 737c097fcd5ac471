package dev.quire.benchmarks.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Writes descriptions anew. */
final class Copies {

    private Copies() {}

    /** The same description as JSON, with the members of all objects in the reverse order, in a file that is to be deleted. */
    static Path reordered(Path description) throws IOException {
        JsonNode tree = SpecReader.read(SpecSource.of(description), new Problems())
                .root()
                .json();
        Path copy = Files.createTempFile("copy", ".json");
        new ObjectMapper().writeValue(copy.toFile(), reversed(tree));
        return copy;
    }

    private static JsonNode reversed(JsonNode node) {
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(reversed(element)));
            return copy;
        }
        if (!node.isObject()) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
        Collections.reverse(members);
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        members.forEach(member -> copy.set(member.getKey(), reversed(member.getValue())));
        return copy;
    }
}
