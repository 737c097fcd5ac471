package dev.quire.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A description that says the same in another order says the same. */
class ReorderedCopyTest {

    @TempDir
    Path folder;

    static Stream<Path> descriptions() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : List.of(Path.of("../specs"), Path.of("src/test/goldens"), Path.of("src/test/cases/paging"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(ReorderedCopyTest::isDescription).forEach(found::add);
            }
        }
        return found.stream().sorted();
    }

    private static boolean isDescription(Path file) {
        try {
            return file.toString().matches(".*\\.(yaml|json)")
                    && Files.readString(file).matches("(?s)(.*\\n)?[{\\s]*\"?openapi\"?: .*");
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void nothingIsFound(Path file) throws IOException {
        JsonNode tree =
                SpecReader.read(SpecSource.of(file), new Problems()).root().json();
        Path copy = folder.resolve("copy.json");
        new ObjectMapper().writeValue(copy.toFile(), reversed(tree));

        assertThat(ComparedApis.of(file, copy).lines()).isEmpty();
        assertThat(ComparedApis.of(copy, file).lines()).isEmpty();
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
