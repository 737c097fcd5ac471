package dev.quire.generator.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.client.PlannedApi;
import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingDecision.Paged;
import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The overlay that explain writes gives the plan that it was written from. */
class OverlayDocumentTest {

    @TempDir
    private Path folder;

    static List<Path> descriptions() throws IOException {
        List<Path> descriptions = new ArrayList<>();
        for (Path root : List.of(Path.of("src/test/cases/paging"), Path.of("../specs"), Path.of("src/test/goldens"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.getFileName().toString().equals("openapi.yaml"))
                        .sorted()
                        .forEach(descriptions::add);
            }
        }
        descriptions.add(Path.of("../specs/planetscale/pages"));
        return descriptions;
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void appliedItGivesTheSamePlan(Path description) {
        Path overlay = folder.resolve("overlay.yaml");
        Explainer.explain(new ExplainOptions(
                description,
                List.of(),
                null,
                PagingOptions.NONE,
                OperationFilter.ALL,
                ExplainFormat.TEXT,
                null,
                overlay));
        SortedMap<OperationKey, PagedOperation> before = paged(description, List.of(), null);
        assertThat(paged(description, List.of(overlay), "x-pagination")).isEqualTo(before);
    }

    @Test
    void itIsReadableAndNamesWhatIsDoubtful() throws IOException {
        Path description = Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: 'Books: all', version: '1'}
                paths:
                  /books:
                    get:
                      parameters:
                        - {name: offset, in: query, schema: {type: integer, maximum: 900}}
                        - {name: limit, in: query, schema: {type: integer}}
                      responses: {'200': &list {description: A, content: {application/json: {schema: {type: array, items: {}}}}}}
                  /doubt:
                    get:
                      parameters: [{name: limit, in: query, schema: {type: integer}}]
                      responses: {'200': *list}
                """);
        Path overlay = folder.resolve("overlay.yaml");
        Explainer.explain(new ExplainOptions(
                description,
                List.of(),
                null,
                PagingOptions.NONE,
                OperationFilter.ALL,
                ExplainFormat.TEXT,
                null,
                overlay));
        assertThat(overlay).hasContent("""
                # How operations page, to be corrected and given to quire:generate as one of its overlays.
                overlay: 1.0.0
                info: {title: "How Books: all pages", version: "1"}
                actions:
                  # GET /books, by detection: offset skips items, limit takes some
                  - target: "$.paths['/books'].get"
                    update:
                      x-pagination:
                        scheme: offset-limit
                        items: $
                        next: {parameter: offset, from: offset}
                        pageSize: limit
                        ceiling: 900
                  # GET /doubt stays unpaged: takes limit, but nothing in the answer says how to ask for the next page
                  # - target: "$.paths['/doubt'].get"
                  #   update: {x-pagination: false}
                """);
    }

    private static SortedMap<OperationKey, PagedOperation> paged(
            Path description, List<Path> overlays, @Nullable String decidedBy) {
        Problems problems = new Problems();
        SortedMap<OperationKey, PagedOperation> paged = new TreeMap<>();
        PlannedApi.read(description, overlays, Path.of("none.lock"), PagingOptions.NONE, OperationFilter.ALL, problems)
                .plan()
                .decisions()
                .forEach((key, decision) -> {
                    if (decision instanceof Paged found) {
                        paged.put(key, found.operation());
                        assertThat(decidedBy == null || found.decidedBy().equals(decidedBy))
                                .isTrue();
                    }
                });
        assertThat(problems.errors()).isEmpty();
        return paged;
    }
}
