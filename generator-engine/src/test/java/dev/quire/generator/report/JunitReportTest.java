package dev.quire.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read by what reads Surefire's own reports. */
class JunitReportTest {

    @TempDir
    private Path folder;

    @Test
    void errorsFailAndSuppressedOnesAreSkipped() throws Exception {
        ReportTestSuite suite = read(List.of(Samples.planetScale())).get(0);

        assertThat(suite.getNumberOfTests()).isEqualTo(4);
        assertThat(suite.getNumberOfFailures()).isEqualTo(1);
        assertThat(suite.getNumberOfSkipped()).isEqualTo(1);
        ReportTestCase failed = suite.getTestCases().get(0);
        assertThat(failed.hasFailure()).isTrue();
        assertThat(failed.getFailureMessage()).isEqualTo("Invoice.total is gone");
        assertThat(failed.getFailureType()).isEqualTo("response-property-removed");
        assertThat(failed.getFailureDetail())
                .contains("specs/planetscale/pages/get_invoice.md:120:9", "Invoice.total()");
        assertThat(suite.getTestCases().get(2).isSuccessful()).isTrue();
    }

    @Test
    void aDescriptionWithoutFindingsIsOnePassedTest() throws Exception {
        List<ReportTestSuite> suites = read(List.of(Samples.unchanged(), Samples.hostileName()));
        ReportTestSuite suite = suites.get(0);

        assertThat(suites).hasSize(2);
        assertThat(suite.getNumberOfTests()).isEqualTo(1);
        assertThat(suite.getTestCases().get(0).isSuccessful()).isTrue();
    }

    private List<ReportTestSuite> read(List<CheckedApi> apis) throws Exception {
        Path file = write(JunitReport.of(apis));
        return new TestSuiteXmlParser(new NullConsoleLogger()).parse(file.toString());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("TEST-quire.xml"), text);
    }
}
