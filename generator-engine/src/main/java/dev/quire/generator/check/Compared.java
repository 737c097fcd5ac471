package dev.quire.generator.check;

import dev.quire.generator.check.baselines.Baseline;
import dev.quire.generator.client.PlannedApi;
import dev.quire.generator.diff.Change;
import dev.quire.generator.diff.DiffOptions;
import dev.quire.generator.diff.Differences;
import dev.quire.generator.diff.Site;
import dev.quire.generator.impact.Finding;
import dev.quire.generator.impact.JavaImpact;
import dev.quire.generator.impact.JavaOptions;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What comparing two descriptions came to.
 *
 * @param title that the present description gives the API; empty when it was not read
 * @param findings with the rules' own severities
 * @param problems what could not be read of the present description
 */
record Compared(String title, List<Finding> findings, List<Problem> problems) {

    /** Compares as little as tells what changed: bytes, else trees, else models, and then the clients made of them. */
    static Compared of(Baseline baseline, DiffRequest request, ShownPlaces places) {
        ApiSource api = request.api();
        if (SameDescription.inBytes(baseline, api)) {
            return new Compared("", List.of(), List.of());
        }
        Side present = Side.present(api, places::shown);
        Side other = Side.other(baseline, api, places::shown);
        boolean released = baseline.jar() != null && request.java() != null;
        if (!released && SameDescription.inTrees(present, other)) {
            return new Compared(title(present), List.of(), List.of());
        }
        // 4. Make the model and the paging plan of both.
        PlannedApi after = present.planned();
        PlannedApi before = other.planned();
        List<Finding> findings;
        List<Problem> problems = new ArrayList<>();
        if (request.comparison() == Comparison.SUBSET) {
            findings = findings(present, after, other, before, present, request);
        } else {
            findings = findings(other, before, present, after, present, request);
            if (request.java() != null) {
                Problems unknown = new Problems();
                JavaOptions java = request.java().released(baseline.jar());
                findings = JavaImpact.of(findings, before, after, java, present::locate, unknown);
                problems.addAll(unknown.all());
            }
        }
        problems.addAll(0, present.problems().errors());
        return new Compared(title(present), findings, problems);
    }

    private static List<Finding> findings(
            Side before, PlannedApi one, Side after, PlannedApi two, Side present, DiffRequest request) {
        // 5. Find the differences.
        List<Change> changes = Differences.between(before.compared(one), after.compared(two), options(request));
        // 6. Say what each means.
        List<Finding> findings = new ArrayList<>();
        for (Change change : changes) {
            findings.add(Finding.of(change, place(change, present, present.equals(after))));
        }
        return findings;
    }

    /** In the present description: the node itself, or what is left around one that is gone. */
    private static @Nullable Location place(Change change, Side present, boolean presentIsAfter) {
        Site own = presentIsAfter ? change.after() : change.before();
        Site others = presentIsAfter ? change.before() : change.after();
        if (own != null && own.location() != null) {
            return own.location();
        }
        return others == null ? null : present.locate(others.pointer());
    }

    private static DiffOptions options(DiffRequest request) {
        Judging judging = request.judging();
        DiffOptions usual = DiffOptions.on(judging.today());
        return new DiffOptions(
                judging.today(),
                Objects.requireNonNullElse(judging.noticeDays(), usual.noticeDays()),
                Objects.requireNonNullElse(judging.noticeDaysBeta(), usual.noticeDaysBeta()),
                request.comparison() == Comparison.SUBSET);
    }

    private static String title(Side side) {
        Node info = side.parsed().tree().root().get("info");
        Node title = info == null ? null : info.get("title");
        String text = title == null ? null : title.text();
        return text == null ? "" : text;
    }
}
