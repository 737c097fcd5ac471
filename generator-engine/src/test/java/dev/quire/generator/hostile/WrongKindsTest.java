package dev.quire.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.quire.generator.client.Canary;
import dev.quire.generator.client.ClientGenerator;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.client.GeneratedCode;
import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.source.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hostile text where a description must have something else: a keyword's word, a number, a list, a map. A client is generated
 * without it or refused with a reason; no step stumbles, nothing runs.
 */
final class WrongKindsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TextNode HOSTILE =
            TextNode.valueOf(HostileText.mixed().of().apply(7));

    @TempDir
    private Path temporary;

    /** Nodes of whole operations and components, then those within one parameter, property and so on. */
    @ParameterizedTest
    @CsvSource({
        "openapi-3.1, 3, 4",
        "openapi-3.1, 5, 99",
        "openapi-3.0, 3, 4",
        "openapi-3.0, 5, 99",
        "swagger-2.0, 3, 99"
    })
    void everyNodeAsText(String name, int from, int to) throws IOException, ReflectiveOperationException {
        List<Path> sources = new ArrayList<>();
        int round = 0;
        for (Replacement one = replaced(name, from, to, 0); one.any; one = replaced(name, from, to, round)) {
            Path folder = temporary.resolve("r" + round);
            generate(one.document, folder, "hostile.r" + round);
            sources.add(folder.resolve("sources"));
            round++;
        }
        assertThat(round).isGreaterThan(5);
        Path classes = temporary.resolve("classes");
        assertThat(GeneratedCode.compile(sources, classes)).isEmpty();
        assertThat(GeneratedCode.load(classes)).isNotEmpty();
        assertThat(Canary.heard()).doesNotContain(7);
        for (Path folder : sources) {
            SourceInspection inspection = SourceInspection.of(SourceInspection.javaFiles(folder));
            assertThat(inspection.findings()).isEmpty();
            assertThat(inspection.called()).isEmpty();
        }
    }

    @Test
    void outerNodesAsText() throws IOException {
        List<String> refused = new ArrayList<>();
        ObjectNode whole = Specimen.read("openapi-3.1").harmless();
        for (String outer : (Iterable<String>) whole::fieldNames) {
            ObjectNode document = whole.deepCopy();
            document.set(outer, HOSTILE);
            refused(document, outer, refused);
            for (String inner : (Iterable<String>) whole.path(outer)::fieldNames) {
                ObjectNode second = whole.deepCopy();
                ((ObjectNode) second.path(outer)).set(inner, HOSTILE);
                refused(second, outer + '/' + inner, refused);
            }
        }
        assertThat(refused).containsExactly("openapi");
    }

    private void refused(ObjectNode document, String place, List<String> refused) throws IOException {
        try {
            generate(document, temporary.resolve(place.replace('/', '_')), "hostile.outer");
        } catch (SpecException e) {
            assertThat(e.problems()).allMatch(problem -> problem.location() != null);
            refused.add(place);
        }
    }

    private static Replacement replaced(String name, int from, int to, int round) {
        ObjectNode document = Specimen.read(name).harmless();
        // A plan that names what is not there any more is refused.
        document.findParents("x-pagination").forEach(operation -> ((ObjectNode) operation).remove("x-pagination"));
        document.findParents("x-parameter-rules")
                .forEach(operation -> ((ObjectNode) operation).remove("x-parameter-rules"));
        Replacement replacement = new Replacement(document, from, to, round);
        replacement.walk(document, 0);
        return replacement;
    }

    /** In round {@code n} the {@code n}-th node below each node of depth {@code from} is text. */
    private static final class Replacement {
        private final ObjectNode document;
        private final int from;
        private final int to;
        private final int round;
        private int seen;
        private boolean any;

        private Replacement(ObjectNode document, int from, int to, int round) {
            this.document = document;
            this.from = from;
            this.to = to;
            this.round = round;
        }

        private void walk(JsonNode node, int depth) {
            if (depth == from) {
                seen = 0;
            }
            if (node instanceof ObjectNode map) {
                List<String> names = new ArrayList<>();
                map.fieldNames().forEachRemaining(names::add);
                names.forEach(name -> {
                    // References to what they may not lead to are refused: ReferencesTest.
                    if (!name.equals("$ref") && isHit(depth)) {
                        map.set(name, HOSTILE);
                    } else if (!name.equals("mapping")) {
                        walk(map.get(name), depth + 1);
                    }
                });
            } else if (node instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    if (isHit(depth)) {
                        list.set(i, HOSTILE);
                    } else {
                        walk(list.get(i), depth + 1);
                    }
                }
            }
        }

        private boolean isHit(int depth) {
            boolean hit = depth >= from && depth <= to && seen++ == round;
            any |= hit;
            return hit;
        }
    }

    private static void generate(ObjectNode document, Path folder, String basePackage) throws IOException {
        Path spec = Files.createDirectories(folder.resolve("spec")).resolve("openapi.json");
        JSON.writeValue(spec.toFile(), document);
        ClientGenerator.generate(new ClientOptions(
                spec,
                List.of(),
                basePackage,
                "Hostile",
                null,
                folder.resolve("sources"),
                folder.resolve("resources"),
                null,
                NameOptions.NONE));
    }
}
