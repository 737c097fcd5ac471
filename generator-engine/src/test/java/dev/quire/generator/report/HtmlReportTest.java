package dev.quire.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void isOnePageThatNeedsNothingElse() {
        String page = HtmlReport.of(List.of(Samples.planetScale(), Samples.unchanged()));

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>One change breaks callers</h1>", "prefers-color-scheme:dark")
                .doesNotContain("http://", "https://", "src=", "@import");
    }

    @Test
    void textsStayTexts() {
        assertThat(HtmlReport.of(List.of(Samples.hostileName())))
                .contains("&lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp;")
                .doesNotContain("<b>");
    }
}
