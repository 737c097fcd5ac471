package dev.quire.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationReportTest {

    @Test
    void isOneCommandALine() {
        String report = AnnotationReport.of(List.of(Samples.planetScale(), Samples.hostileName()));

        assertThat(report.lines())
                .hasSize(5)
                .allMatch(line -> line.matches("::(error|warning|notice) ([a-z]+=[^,:]*,?)+::.*"));
        assertThat(report.lines().findFirst().orElseThrow())
                .startsWith("::error file=specs/planetscale/pages/get_invoice.md,line=120,col=9,"
                        + "title=response-property-removed::Invoice.total is gone.%0AFor ");
    }

    @Test
    void textCanNotBecomeACommand() {
        assertThat(AnnotationReport.of(List.of(Samples.hostileName())))
                .startsWith("::notice title=operation-added::GET /<b>")
                .contains("%250A")
                .doesNotContain("\n::error");
    }
}
