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
import dev.quire.generator.java.NameOptions;
import dev.quire.generator.source.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile text where a description must have something else: a keyword's word, a number, a list, a map. A client is generated
 * without it or refused with a reason; no step stumbles, nothing runs.
 */
final class WrongKindsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TextNode HOSTILE = TextNode.valueOf(HostileText.mixed().of().apply(7));
    private static final int UNIT_DEPTH = 3;

    @TempDir
    private Path temporary;

    /** In round {@code n} the {@code n}-th node of each operation, component and so on is text. */
    @ParameterizedTest
    @ValueSource(strings = {"openapi-3.1", "openapi-3.0", "swagger-2.0"})
    void everyNodeAsText(String name) throws IOException, ReflectiveOperationException {
        List<Path> sources = new ArrayList<>();
        int round = 0;
        for (Replacement replacement = replaced(name, 0); replacement.any; replacement = replaced(name, round)) {
            Path folder = temporary.resolve("r" + round);
            generate(replacement.document, folder, "hostile.r" + round);
            sources.add(folder.resolve("sources"));
            round++;
        }
        assertThat(round).isGreaterThan(10);
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

    private static Replacement replaced(String name, int round) {
        ObjectNode document = Specimen.read(name).harmless();
        // A plan that names what is not there any more is refused.
        document.findParents("x-pagination").forEach(operation -> ((ObjectNode) operation).remove("x-pagination"));
        document.findParents("x-parameter-rules").forEach(operation -> ((ObjectNode) operation).remove("x-parameter-rules"));
        Replacement replacement = new Replacement(document, round);
        replacement.walk(replacement.document, 0);
        return replacement;
    }

    private static final class Replacement {
        private final ObjectNode document;
        private final int round;
        private int seen;
        private boolean any;

        private Replacement(ObjectNode document, int round) {
            this.document = document;
            this.round = round;
        }

        private void walk(JsonNode node, int depth) {
            if (depth == UNIT_DEPTH) {
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
            boolean hit = depth >= UNIT_DEPTH && seen++ == round;
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
