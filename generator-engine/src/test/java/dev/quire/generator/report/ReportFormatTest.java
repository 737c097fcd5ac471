package dev.quire.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void isFoundByItsWord(ReportFormat format) {
        assertThat(ReportFormat.of(format.word())).isEqualTo(format);
        assertThat(ReportFormat.of("no format")).isNull();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void saysWhatIsWrongWhereAndByWhichRule(ReportFormat format) {
        String report = format.write(List.of(Samples.planetScale(), Samples.unchanged()));

        assertThat(report.replace("\\", "").replace("\u2060", ""))
                .contains("Invoice.total is gone")
                .contains("response-property-removed")
                .contains("specs/planetscale/pages/get_invoice.md")
                .contains("120")
                .endsWith("\n")
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void isTheSameForTheSameFindings(ReportFormat format) {
        List<CheckedApi> apis = List.of(Samples.planetScale(), Samples.hostileName(), Samples.unchanged());

        assertThat(format.write(apis)).isEqualTo(format.write(apis)).doesNotContain("\u0007");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"JSON", "SARIF"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsHostileIsText(ReportFormat format) {
        String report = format.write(List.of(Samples.planetScale(), Samples.hostileName()));

        assertThat(report).doesNotContain("\u0007", "\u009b", "\u202e", "\u2028", "\r", "\ud800");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"TEXT", "GITHUB", "MARKDOWN"})
    void whatIsPrintedHoldsNoCommandsOfOthers(ReportFormat format) {
        assertThat(format.write(List.of(Samples.planetScale(), Samples.hostileName())))
                .doesNotContain("##vso[", "\n::stop");
    }

    @Test
    void bracketsAreNoLinksInSarif() {
        assertThat(ReportFormat.SARIF.write(List.of(Samples.hostileName()))).contains("\\\\[a\\\\](javascript:b)");
    }

    @Test
    void eachHasAFileOfItsOwn() {
        assertThat(ReportFormat.values())
                .extracting(ReportFormat::fileName)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("quire-diff."));
    }
}
