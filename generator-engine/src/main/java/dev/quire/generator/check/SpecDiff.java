package dev.quire.generator.check;

import dev.quire.generator.check.baselines.Artifacts;
import dev.quire.generator.check.baselines.Baseline;
import dev.quire.generator.check.baselines.Baselines;
import dev.quire.generator.lock.Lock;
import dev.quire.generator.report.CheckedApi;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks a description against its baseline:
 *
 * <ol>
 *   <li>read what findings count for: severities, suppressions;
 *   <li>find the baseline;
 *   <li>read both descriptions, unless they are the same bytes; those that say the same have no differences;
 *   <li>make the model and the paging plan of both;
 *   <li>find the differences;
 *   <li>say what each means for the wire, for paging and for callers in Java;
 *   <li>count them as the user wants, and take out what the user lets pass;
 *   <li>write the reports;
 *   <li>decide whether the build stops.
 * </ol>
 *
 * <p>A description that can be read in part is checked in part, and the report says so.
 */
public final class SpecDiff {
    private static final int SUPPRESSION_DAYS = 90;

    private SpecDiff() {}

    /**
     * Checks, and writes the reports that are wanted.
     *
     * @param artifacts finds released clients
     * @throws SpecException when the configuration is wrong, there is no such baseline, or nothing can be read of one side
     * @throws java.io.UncheckedIOException when a file can not be read or written
     */
    public static DiffReport run(DiffRequest request, Artifacts artifacts) {
        // 1. Read what findings count for.
        Problems problems = new Problems();
        Judge judge = Judge.read(request, artifacts, problems);
        problems.throwIfErrors();
        // 2. Find the baseline.
        ShownPlaces places = new ShownPlaces(request.reporting().root());
        String named = named(request, problems);
        if (named == null) {
            return finish(request, judge, "", new Compared("", List.of(), List.of()), problems);
        }
        ApiSource api = request.api();
        Path lock = Lock.file(api.spec(), api.lock());
        String basePackage = request.java() == null ? null : request.java().basePackage();
        try (Baseline baseline = Baselines.find(named, api.spec(), api.overlays(), lock, basePackage, artifacts)) {
            // 3. to 6. Compare.
            Compared compared = Compared.of(baseline, request, places);
            return finish(request, judge, places.shown(baseline.shown()), compared, problems);
        }
    }

    /** The baseline that the user named, or the usual one; null when there is none yet. */
    private static @Nullable String named(DiffRequest request, Problems problems) {
        if (request.baseline() != null) {
            return request.baseline();
        }
        Path usual = request.api().sibling(AcceptedBaseline.FILE);
        if (Files.exists(usual)) {
            return usual.toString();
        }
        problems.add(new Problem(
                request.judging().strict() ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                null,
                null,
                "There is no baseline " + new ShownPlaces(request.reporting().root()).shown(usual)
                        + ", so nothing is compared",
                "Accept the present description: mvn quire:baseline, and commit the file"));
        return null;
    }

    private static DiffReport finish(
            DiffRequest request, Judge judge, String baseline, Compared compared, Problems problems) {
        ShownPlaces places = new ShownPlaces(request.reporting().root());
        // 7. Count the findings as the user wants.
        Suppressions judged = judge.judge(compared.findings(), problems);
        List<Problem> shown = new ArrayList<>();
        problems.all().forEach(problem -> shown.add(places.shown(problem, problem.severity())));
        compared.problems().forEach(problem -> shown.add(places.shown(problem, Problem.Severity.WARNING)));
        CheckedApi api = new CheckedApi(
                name(request.api(), compared),
                places.shown(request.api().spec()),
                baseline,
                judged.counting(),
                judged.passed(),
                shown,
                remedies(request, judge.file(), places));
        // 8. Write the reports.
        ReportFiles reports = ReportFiles.write(api, request.reporting());
        // 9. Decide whether the build stops.
        boolean failed = request.judging().failOn().stops(api) || problems.hasErrors();
        return new DiffReport(api, failed, reports.printed(), reports.written());
    }

    private static String name(ApiSource api, Compared compared) {
        if (!api.name().isEmpty()) {
            return api.name();
        }
        return compared.title().isEmpty() ? String.valueOf(api.spec().getFileName()) : compared.title();
    }

    private static CheckedApi.Remedies remedies(DiffRequest request, Path suppressions, ShownPlaces places) {
        return new CheckedApi.Remedies(
                request.baseline() == null ? "mvn quire:baseline" : "",
                places.shown(suppressions),
                request.judging().today().plusDays(SUPPRESSION_DAYS).toString());
    }
}
