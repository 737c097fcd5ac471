package dev.quire.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.diff.Severity;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void saysWhatWhereForWhomAndWhatToDo() {
        CheckedApi api = new CheckedApi(
                "PlanetScale", "pages", "before", List.of(Samples.removed()), List.of(), List.of(), Samples.REMEDIES);

        assertThat(TextReport.of(List.of(api))).isEqualTo("""
                PlanetScale: 1 error; suggested version: major
                pages compared with before

                ERROR response-property-removed: Invoice.total is gone
                  where  specs/planetscale/pages/get_invoice.md:120:9
                  was    specs/planetscale/quire.baseline:88:9
                  in     GET /invoices/{id}
                  for    programs that read it: breaks
                  for    Java: Invoice.total() is gone: callers no longer compile, compiled callers no longer link
                  do     Read another property, or ask for it to be kept
                """);
    }

    @Test
    void namesAFewOperationsAndCountsTheRest() {
        assertThat(TextReport.of(List.of(Samples.planetScale()))).contains("in     GET /a, GET /b, GET /c and 1 more");
    }

    @Test
    void showsAtMostAsManyAsWanted() {
        CheckedApi many = new CheckedApi(
                "Many", "a", "b", Collections.nCopies(30, Samples.removed()), List.of(), List.of(), Samples.REMEDIES);

        assertThat(TextReport.of(many, Severity.ERROR, 20))
                .contains("and 10 more")
                .hasSizeLessThan(200);
        assertThat(TextReport.of(many, Severity.INFO, 20)).isEmpty();
    }

    @Test
    void withoutFindingsItIsTwoLines() {
        assertThat(TextReport.of(List.of(Samples.unchanged())))
                .isEqualTo("Stripe: no change that callers could feel\nspecs/stripe compared with git:main\n");
    }
}
