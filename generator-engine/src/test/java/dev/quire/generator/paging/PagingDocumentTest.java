package dev.quire.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What docs/paging.md shows is what happens. */
class PagingDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "paging.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("#### ([^\n]+)\n\n```yaml\n(paths:\n.*?)```\n```\n(.*?)```\n", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyExamplePlansAsItSays() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.group(1),
                        () -> assertThat(lines(example.group(2))).isEqualTo(example.group(3))));
    }

    @Test
    void everySchemeHasAnExample() throws IOException {
        List<String> titles =
                examples().stream().map(example -> example.group(1)).toList();
        assertThat(titles).containsAll(PagingScheme.words());
    }

    @Test
    void theTablesListEverySchemeAndEveryKey() throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(PagingScheme.words()).allSatisfy(word -> assertThat(document).contains("\n| `" + word + "` |"));
        Problems problems = new Problems();
        PagingPlanner.plan(
                ApiFixture.read(
                        "paths: {/a: {get: {responses: {'200': {description: A}}, x-pagination: {no-such-key: 1}}}}",
                        problems),
                problems);
        String remedy = problems.errors().get(0).remedy();
        assertThat(remedy).startsWith("Use one of ");
        assertThat(remedy.substring("Use one of ".length()).split(", "))
                .hasSize(17)
                .allSatisfy(key -> assertThat(document).contains("\n| `" + key + "` |"));
    }

    private static List<MatchResult> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(DOCUMENT)).results().toList();
    }

    private static String lines(String yaml) {
        Problems problems = new Problems();
        ApiModel api = ApiFixture.read(yaml, problems);
        PagingPlan plan = PagingPlanner.plan(api, problems);
        assertThat(problems.all()).isEmpty();
        StringBuilder lines = new StringBuilder();
        plan.decisions()
                .forEach((key, decision) ->
                        lines.append(DecisionLine.of(key, decision)).append('\n'));
        return lines.toString();
    }
}
