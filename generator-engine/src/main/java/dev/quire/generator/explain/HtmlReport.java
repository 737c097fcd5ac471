package dev.quire.generator.explain;

import dev.quire.generator.html.Markup;
import dev.quire.generator.html.Page;
import dev.quire.generator.paging.PagingScheme;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The report as one page. */
final class HtmlReport {
    private final Markup html;
    private final Explanation explanation;

    private HtmlReport(Markup html, Explanation explanation) {
        this.html = html;
        this.explanation = explanation;
    }

    static String of(Explanation explanation) {
        return Page.of(
                "How " + explanation.title() + " pages",
                "Filter by path, operation, parameter or reason",
                Page.resource(HtmlReport.class, "report.css"),
                html -> new HtmlReport(html, explanation).main());
    }

    private void main() {
        html.element("header", List.of(), () -> {
            html.element("p", List.of("class", "kicker"), explanation.title() + ' ' + explanation.version());
            html.element("h1", List.of(), "How its lists page");
            html.element("p", List.of("class", "summary"), explanation.summary() + '.');
            overview();
        });
        HtmlOperations operations = new HtmlOperations(html);
        schemes().forEach(entry -> scheme(entry.getKey(), operations));
        doubtful(operations);
        calledOnce(operations);
    }

    /** Most frequent first. */
    private List<Map.Entry<PagingScheme, Integer>> schemes() {
        return explanation.schemes().entrySet().stream()
                .sorted(Map.Entry.<PagingScheme, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private void overview() {
        html.element("nav", List.of("class", "overview", "aria-label", "Sections"), () -> {
            schemes()
                    .forEach(entry -> tile(entry.getKey().word(), entry.getKey().word(), entry.getValue(), "paged"));
            if (!explanation.doubtful().isEmpty()) {
                tile("doubtful", "doubtful", explanation.doubtful().size(), "doubt");
            }
            if (!explanation.calledOnce().isEmpty()) {
                tile("called-once", "called once", explanation.calledOnce().size(), "once");
            }
        });
    }

    private void tile(String id, String name, int count, String kind) {
        html.element("a", List.of("class", "tile " + kind, "href", '#' + id), () -> {
            html.element("strong", List.of(), String.valueOf(count));
            html.element("span", List.of(), name);
        });
    }

    private void scheme(PagingScheme scheme, HtmlOperations operations) {
        List<ExplainedOperation> paged = explanation.of(scheme);
        html.raw("\n");
        html.element("section", List.of("id", scheme.word()), () -> {
            heading(scheme.word(), paged.size());
            String caption = PictureWords.of(scheme, paged.get(0)).caption();
            html.element("p", List.of("class", "caption"), capital(caption));
            html.element("figure", List.of(), () -> SchemePicture.draw(html, scheme, paged.get(0)));
            paged.forEach(operations::paged);
        });
    }

    private void doubtful(HtmlOperations operations) {
        if (explanation.doubtful().isEmpty()) {
            return;
        }
        html.raw("\n");
        html.element("section", List.of("id", "doubtful"), () -> {
            heading("Doubtful", explanation.doubtful().size());
            html.element(
                    "p",
                    List.of("class", "caption"),
                    "These look like lists, but not enough is said to page them without risk, so they are called once."
                            + " An x-pagination extension or a rule in the configuration decides them.");
            explanation.doubtful().forEach(operations::unpaged);
        });
    }

    private void calledOnce(HtmlOperations operations) {
        if (explanation.calledOnce().isEmpty()) {
            return;
        }
        html.raw("\n");
        html.element("section", List.of("id", "called-once"), () -> {
            heading("Called once", explanation.calledOnce().size());
            html.element("details", List.of(), () -> {
                html.element("summary", List.of(), "Show all");
                explanation.calledOnce().forEach(operations::unpaged);
            });
        });
    }

    private void heading(String text, int count) {
        html.element("h2", List.of(), () -> {
            html.text(text);
            html.element("span", List.of("class", "count"), String.valueOf(count));
        });
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
