package dev.quire.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.quire.generator.check.ApiSource;
import dev.quire.generator.check.Comparison;
import dev.quire.generator.check.DiffReport;
import dev.quire.generator.check.DiffRequest;
import dev.quire.generator.check.Judging;
import dev.quire.generator.check.Reporting;
import dev.quire.generator.check.SpecDiff;
import dev.quire.generator.check.baselines.Artifacts;
import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.report.CheckedApi;
import dev.quire.generator.report.ReportFormat;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** What a hostile description or baseline leaves in reports on changes is text there, and nothing else. */
final class WrittenAboutChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> textStaysText() {
        Specimen specimen = Specimen.read("openapi-3.1");
        List<HostileText> texts = HostileText.all().stream()
                .filter(text -> !text.name().equals("a very long name"))
                .toList();
        return IntStream.range(0, texts.size())
                .filter(i -> i % 3 == 0 || i > texts.size() - 16)
                .mapToObj(i -> new Attack(specimen, texts.get(i), i + 1, temporary.resolve("c" + i)))
                .map(attack -> dynamicTest(attack.name(), () -> attack(attack)));
    }

    private static void attack(Attack attack) throws Exception {
        attack.prepare();
        Path before = attack.folder().resolve("before.json");
        Files.writeString(before, attack.specimen().harmless().toString());
        check(attack.spec(), before);
        check(before, attack.spec());
    }

    private static void check(Path description, Path baseline) throws Exception {
        DiffReport report = SpecDiff.run(
                new DiffRequest(
                        new ApiSource("", description, List.of(), null, PagingOptions.NONE, OperationFilter.ALL),
                        baseline.toString(),
                        Comparison.VERSION,
                        Judging.on(TODAY),
                        Reporting.none(description.getParent()),
                        null),
                Artifacts.none());
        List<CheckedApi> apis = List.of(report.api());
        assertThat(report.api().findings()).hasSizeGreaterThan(10);
        Stream.of(report.notes(), report.warnings(), report.failure().lines().toList())
                .forEach(lines -> lines.forEach(HarmlessText::checkLine));
        ReportFormat.TEXT.write(apis).lines().forEach(HarmlessText::checkLine);
        ReportFormat.MARKDOWN.write(apis).lines().forEach(HarmlessText::checkLine);
        assertThat(ReportFormat.GITHUB.write(apis).lines())
                .allMatch(line -> line.matches("::(error|warning|notice) ([a-z]+=[^,:]*,?)+::[^\\p{Cc}]*"));
        HarmlessText.checkHtml(ReportFormat.HTML.write(apis));
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        xml.newDocumentBuilder().parse(new InputSource(new StringReader(ReportFormat.JUNIT.write(apis))));
        for (ReportFormat json : List.of(ReportFormat.JSON, ReportFormat.SARIF)) {
            assertThat(new ObjectMapper().readTree(json.write(apis)).isObject()).isTrue();
        }
    }
}
