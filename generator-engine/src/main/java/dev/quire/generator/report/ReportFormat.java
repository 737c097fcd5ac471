package dev.quire.generator.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a report is written in. */
public enum ReportFormat {
    /** For a terminal. */
    TEXT("txt", TextReport::of),
    /** For the description or a comment of a pull request. */
    MARKDOWN("md", MarkdownReport::of),
    /** For programs; {@code diff-report.schema.json} describes it. */
    JSON("json", JsonReport::of),
    /** One page that needs nothing else. */
    HTML("html", HtmlReport::of),
    /** For what shows test results. */
    JUNIT("xml", JunitReport::of),
    /** SARIF 2.1.0, for what shows the findings of static analysis. */
    SARIF("sarif", SarifReport::of),
    /** Workflow commands of GitHub Actions, which annotate files in a pull request. */
    GITHUB("annotations", AnnotationReport::of);

    private final String extension;
    private final Function<List<CheckedApi>, String> writer;

    ReportFormat(String extension, Function<List<CheckedApi>, String> writer) {
        this.extension = extension;
        this.writer = writer;
    }

    /** As the configuration writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file's name where several reports go into one folder. */
    public String fileName() {
        return "quire-diff." + extension;
    }

    /** The format of this word in any case; null when there is none. */
    public static @Nullable ReportFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }

    /** The report on one or more descriptions; the same input gives the same text. */
    public String write(List<CheckedApi> apis) {
        return writer.apply(apis);
    }
}
