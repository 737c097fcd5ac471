package dev.quire.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    @Test
    void beginsWithTheVerdict() {
        assertThat(MarkdownReport.of(List.of(Samples.planetScale(), Samples.unchanged())))
                .startsWith("## API check: one change breaks callers\n")
                .contains("| PlanetScale | 1 error, 1 warning, 1 info, 1 suppressed | major |")
                .contains("| Stripe | no findings | none |")
                .contains("<details><summary>1 compatible change</summary>")
                .contains("To accept them: `mvn quire:baseline`");
        assertThat(MarkdownReport.of(List.of(Samples.unchanged())))
                .startsWith("## API check: nothing breaks callers\n")
                .doesNotContain("###");
    }

    @Test
    void textsStayTexts() {
        String report = MarkdownReport.of(List.of(Samples.hostileName()));

        assertThat(report.replaceAll("(?<!\\\\)`[^`]*`", "code"))
                .contains("&lt;b&gt;", "\\`z\\`", "\\|")
                .doesNotContain("<b>", " @all");
    }

    @Test
    void fitsIntoAComment() {
        CheckedApi many = new CheckedApi(
                "Many", "a", "b", Collections.nCopies(2000, Samples.removed()), List.of(), List.of(), Samples.REMEDIES);

        assertThat(MarkdownReport.of(List.of(many))).hasSizeLessThan(65_536).contains(" more.");
    }
}
