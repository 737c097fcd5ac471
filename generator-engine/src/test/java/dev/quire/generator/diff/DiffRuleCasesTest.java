package dev.quire.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a folder of its name with cases that make it speak and cases that it must leave alone. */
class DiffRuleCasesTest {
    private static final Path CASES = Path.of("src/test/cases/diff");

    static List<Rule> rules() {
        return DiffRules.rows();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void oneCauseGivesThisFindingAlone(Rule rule) throws IOException {
        assertThat(cases(rule, "firing"))
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(ids(folder, DiffRules.rows())).containsExactly(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsSomethingElseIsLeftAlone(Rule rule) throws IOException {
        assertThat(cases(rule, "silent"))
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(ids(folder, DiffRules.rows())).doesNotContain(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void withoutTheRuleItsCaseFails(Rule rule) throws IOException {
        List<Rule> others =
                DiffRules.rows().stream().filter(other -> other != rule).toList();

        assertThat(cases(rule, "firing"))
                .anySatisfy(folder -> assertThat(ids(folder, others)).isNotEqualTo(List.of(rule.id())));
    }

    @Test
    void everyFolderBelongsToARule() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            DiffRules.all().stream().map(DiffRule::id).toList());
        }
    }

    @Test
    void everyRuleIsDocumented() {
        assertThat(DiffRules.rows()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)+");
            assertThat(rule.summary()).endsWith(".");
            assertThat(rule.advice()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.before()).isNotBlank().isNotEqualTo(rule.after());
        });
    }

    private static List<Path> cases(Rule rule, String kind) throws IOException {
        try (Stream<Path> folders = Files.list(CASES.resolve(rule.id()))) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(kind))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> ids(Path folder, List<Rule> rules) {
        return Differences.between(
                        ComparedApis.side(folder.resolve("before.yaml")),
                        ComparedApis.side(folder.resolve("after.yaml")),
                        ComparedApis.OPTIONS,
                        rules)
                .stream()
                .map(Change::id)
                .toList();
    }
}
