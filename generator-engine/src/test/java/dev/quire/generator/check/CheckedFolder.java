package dev.quire.generator.check;

import dev.quire.generator.check.baselines.Artifacts;
import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.paging.PagingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder with descriptions, and how they are checked. */
final class CheckedFolder {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final String HEAD = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            servers: [{url: 'https://shop.example.com'}]
            paths:
            """;
    static final String ORDERS = """
              /orders:
                get: {operationId: listOrders, responses: {'200': {description: All}}}
                post: {operationId: addOrder, responses: {'200': {description: Added}}}
            """;
    static final String ORDERS_TO_READ = """
              /orders:
                get: {operationId: listOrders, responses: {'200': {description: All}}}
            """;
    static final String GOODS = """
              /goods:
                get: {operationId: listGoods, responses: {'200': {description: All}}}
            """;

    private final Path folder;
    private @Nullable String baseline;
    private Comparison comparison = Comparison.VERSION;
    private Judging judging = Judging.on(TODAY);
    private Reporting reporting;
    private List<Path> overlays = List.of();

    CheckedFolder(Path folder) {
        this.folder = folder;
        this.reporting = Reporting.none(folder);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String... parts) throws IOException {
        Path file = path(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("", parts));
    }

    CheckedFolder against(@Nullable String named) {
        baseline = named;
        return this;
    }

    CheckedFolder subset() {
        comparison = Comparison.SUBSET;
        return this;
    }

    CheckedFolder overlay(Path file) {
        overlays = List.of(file);
        return this;
    }

    CheckedFolder judged(Map<String, String> severities, @Nullable String from, boolean strict, FailOn failOn) {
        judging = new Judging(null, severities, from, strict, failOn, TODAY, null, null);
        return this;
    }

    CheckedFolder strict() {
        return judged(Map.of(), null, true, FailOn.ERROR);
    }

    CheckedFolder reported(Reporting wanted) {
        reporting = wanted;
        return this;
    }

    ApiSource api(String spec) {
        return new ApiSource("", path(spec), overlays, null, PagingOptions.NONE, OperationFilter.ALL);
    }

    /** Checks {@code openapi.yaml}. */
    DiffReport check() {
        return check("openapi.yaml", Artifacts.none());
    }

    DiffReport check(String spec, Artifacts artifacts) {
        return SpecDiff.run(new DiffRequest(api(spec), baseline, comparison, judging, reporting, null), artifacts);
    }
}
