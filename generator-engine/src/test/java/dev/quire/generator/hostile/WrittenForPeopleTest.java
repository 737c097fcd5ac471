package dev.quire.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.quire.generator.client.ClientLock;
import dev.quire.generator.client.LockReport;
import dev.quire.generator.explain.ExplainFormat;
import dev.quire.generator.explain.ExplainOptions;
import dev.quire.generator.explain.Explainer;
import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SourceText;
import dev.quire.generator.source.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a hostile description leaves in logs, explanations, overlays and locks is text there, and nothing else. */
final class WrittenForPeopleTest {
    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> textStaysText() {
        Specimen specimen = Specimen.read("openapi-3.1");
        List<HostileText> texts = HostileText.all();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Attack(specimen, texts.get(i), i + 1, temporary.resolve("c" + i)))
                .map(attack -> dynamicTest(attack.name(), () -> attack(attack)));
    }

    private static void attack(Attack attack) throws IOException {
        attack.prepare();
        LockReport written = ClientLock.write(attack.options());
        assertThat(written.outcome()).isEqualTo(LockReport.Outcome.CREATED);
        checkYaml(attack.folder().resolve("spec/quire.lock"), "lock", "apis", "operations", "types", "maps");
        assertThat(ClientLock.write(attack.options()).outcome()).isEqualTo(LockReport.Outcome.UNCHANGED);
        written.warnings().stream().map(Problem::toString).forEach(HarmlessText::checkLine);
        explain(attack);
    }

    private static void explain(Attack attack) throws IOException {
        Path overlay = attack.folder().resolve("found.yaml");
        explained(attack, ExplainFormat.TEXT, overlay).lines().forEach(HarmlessText::checkLine);
        JsonNode json = new ObjectMapper().readTree(explained(attack, ExplainFormat.JSON, null));
        assertThat(json.path("title").asText()).isEqualTo(attack.text().of().apply(attack.song(place(attack))));
        HarmlessText.checkHtml(explained(attack, ExplainFormat.HTML, null));
        checkYaml(overlay, "overlay", "info", "actions");
        Explainer.explain(new ExplainOptions(
                        attack.spec(),
                        List.of(overlay),
                        null,
                        PagingOptions.NONE,
                        OperationFilter.ALL,
                        ExplainFormat.TEXT,
                        null,
                        null))
                .text()
                .lines()
                .skip(1)
                .limit(1)
                .forEach(summary -> assertThat(summary).startsWith("1 of "));
    }

    private static int place(Attack attack) {
        return attack.specimen().places().indexOf("#/info/title");
    }

    private static String explained(Attack attack, ExplainFormat format, @Nullable Path overlay) {
        return Explainer.explain(new ExplainOptions(
                        attack.spec(), List.of(), null, PagingOptions.NONE, OperationFilter.ALL, format, null, overlay))
                .text();
    }

    private static void checkYaml(Path file, String... keys) throws IOException {
        Problems problems = new Problems();
        Node root = TreeReader.read(Objects.requireNonNull(SourceText.read(file, "file", problems)), problems);
        assertThat(problems.all()).isEmpty();
        assertThat(Objects.requireNonNull(root).toJson().fieldNames())
                .toIterable()
                .isSubsetOf(keys);
        HarmlessText.checkCharacters(Files.readString(file));
    }
}
