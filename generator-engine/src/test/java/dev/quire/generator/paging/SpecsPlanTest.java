package dev.quire.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.model.ModelReader;
import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the operations of specs/ page. */
class SpecsPlanTest {

    private static final Path SPECS = Path.of("..", "specs");

    @Test
    void planetscale() {
        assertThat(lines(SpecSource.of(SPECS.resolve("planetscale/pages"))
                        .withOverlays(SPECS.resolve("planetscale/overlay.yaml"))))
                .containsExactly(
                        "GET /organizations/{organization}/invoices/{id} is called once: nothing asks for another page",
                        "GET /organizations/{organization}/invoices/{id}/line-items pages by page-number"
                                + " (page from $.next_page, per_page; items $.data): detection");
    }

    @Test
    void paygentic() {
        assertThat(lines(SpecSource.of(SPECS.resolve("paygentic/openapi.yaml"))))
                .containsExactly(
                        "GET /v2/invoices/lineItems pages by offset-limit"
                                + " (offset, limit; items $.data; total $.totalCount; ceiling 10000): x-pagination",
                        "GET /v2/invoices/{id}/lineItems pages by page-token"
                                + " (pageToken from $.nextPageToken, limit; items $.lineItems; total $.totalCount): detection");
    }

    @Test
    void stripe() {
        assertThat(lines(SpecSource.of(SPECS.resolve("stripe/openapi.yaml"))))
                .containsExactly("GET /v1/invoices/{invoice}/lines pages by bidirectional-id-cursor"
                        + " (starting_after/ending_before, limit; items $.data; has more $.has_more): detection");
    }

    private static List<String> lines(SpecSource source) {
        Problems problems = new Problems();
        PagingPlan plan = PagingPlanner.plan(ModelReader.read(SpecReader.read(source, problems), problems), problems);
        assertThat(problems.errors()).isEmpty();
        return plan.decisions().entrySet().stream()
                .map(decision -> DecisionLine.of(decision.getKey(), decision.getValue()))
                .toList();
    }
}
