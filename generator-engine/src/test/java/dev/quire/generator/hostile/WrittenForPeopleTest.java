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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a hostile description leaves in logs, explanations, overlays and locks is text there, and nothing else. */
final class WrittenForPeopleTest {
    private static final Pattern ODD =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]");
    private static final Pattern COMMAND = Pattern.compile("^\\s*::|##(vso|teamcity|)\\[");
    private static final Pattern ELEMENT = Pattern.compile("<(/?[A-Za-z!][A-Za-z0-9]*)([^<>]*)>");
    private static final Pattern HANDLER =
            Pattern.compile("(?i)\\son[a-z]+\\s*=|javascript:|src\\s*=|https?://(?!www\\.w3\\.org/)");

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
        written.warnings().stream().map(Problem::toString).forEach(WrittenForPeopleTest::checkLine);
        explain(attack);
    }

    private static void explain(Attack attack) throws IOException {
        Path overlay = attack.folder().resolve("found.yaml");
        explained(attack, ExplainFormat.TEXT, overlay).lines().forEach(WrittenForPeopleTest::checkLine);
        JsonNode json = new ObjectMapper().readTree(explained(attack, ExplainFormat.JSON, null));
        assertThat(json.path("title").asText()).isEqualTo(attack.text().of().apply(attack.song(place(attack))));
        checkHtml(explained(attack, ExplainFormat.HTML, null));
        checkYaml(overlay, "overlay", "info", "actions");
        Explainer.explain(new ExplainOptions(
                        attack.spec(), List.of(overlay), null, PagingOptions.NONE, ExplainFormat.TEXT, null, null))
                .text()
                .lines()
                .skip(1)
                .limit(1)
                .forEach(summary -> assertThat(summary).startsWith("1 of "));
    }

    private static int place(Attack attack) {
        return attack.specimen().places().indexOf("#/info/title");
    }

    private static String explained(Attack attack, ExplainFormat format, Path overlay) {
        return Explainer.explain(
                        new ExplainOptions(attack.spec(), List.of(), null, PagingOptions.NONE, format, null, overlay))
                .text();
    }

    private static void checkLine(String line) {
        assertThat(line).doesNotContainPattern(ODD).doesNotContainPattern(COMMAND);
    }

    private static void checkYaml(Path file, String... keys) throws IOException {
        Problems problems = new Problems();
        Node root = TreeReader.read(Objects.requireNonNull(SourceText.read(file, "file", problems)), problems);
        assertThat(problems.all()).isEmpty();
        assertThat(Objects.requireNonNull(root).toJson().fieldNames())
                .toIterable()
                .isSubsetOf(keys);
        assertThat(Files.readString(file).replace("\n", "")).doesNotContainPattern(ODD);
    }

    private static void checkHtml(String page) {
        String markup = page.replaceAll("(?s)<style>.*?</style>", "").replaceAll("(?s)<script>.*?</script>", "");
        assertThat(page.split("<script", -1)).hasSizeLessThan(3);
        ELEMENT.matcher(markup).results().forEach(element -> {
            assertThat(element.group()).doesNotContainPattern(HANDLER);
            assertThat(element.group(1)).isNotIn("script", "img", "iframe", "object", "link", "base", "form");
        });
        assertThat(page.replace("\n", "")).doesNotContainPattern(ODD);
    }
}
