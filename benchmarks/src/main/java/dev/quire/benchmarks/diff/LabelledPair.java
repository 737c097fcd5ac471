package dev.quire.benchmarks.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two descriptions and what another tool says of them.
 *
 * @param breaking whether it calls the change an error
 * @param trusted whether the label of a compatible pair is about the pair as a whole
 * @param expected the other tool's rules
 */
record LabelledPair(String id, Path before, Path after, boolean breaking, boolean trusted, List<String> expected) {

    /** All pairs of a folder's {@code cases.json}. */
    static List<LabelledPair> read(Path folder) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        for (JsonNode node :
                new ObjectMapper().readTree(folder.resolve("cases.json").toFile())) {
            List<String> expected = new ArrayList<>();
            node.path("expected").forEach(rule -> expected.add(rule.path("id").asText()));
            pairs.add(new LabelledPair(
                    node.path("id").asText(),
                    folder.resolve(node.path("base").asText()),
                    folder.resolve(node.path("revision").asText()),
                    node.path("breaking").asBoolean(),
                    node.path("negativeTrust").asText().equals("high"),
                    expected));
        }
        return pairs;
    }
}
