package dev.quire.generator.check;

import dev.quire.generator.check.baselines.Baseline;
import dev.quire.generator.client.PlannedApi;
import dev.quire.generator.diff.ApiSide;
import dev.quire.generator.lock.Lock;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One of the two descriptions, read but not yet understood.
 *
 * @param files what it was read from
 * @param lock what has been decided about it
 * @param parsed its tree
 * @param shown names places as users do
 * @param problems of reading it, more with each step
 */
record Side(ApiSource files, Path lock, ParsedSpec parsed, UnaryOperator<Location> shown, Problems problems) {

    /** The present description. */
    static Side present(ApiSource api, UnaryOperator<Location> shown) {
        return read(api, Lock.file(api.spec(), api.lock()), shown);
    }

    /** What it is compared with. Where that has no lock of its own, the present one holds for both. */
    static Side other(Baseline baseline, ApiSource api, UnaryOperator<Location> shown) {
        Path own = baseline.lock() != null ? baseline.lock() : Lock.file(baseline.spec(), null);
        boolean stands = api.lock() == null && Files.exists(own);
        Path lock = baseline.lock() != null || stands ? own : Lock.file(api.spec(), api.lock());
        ApiSource files =
                new ApiSource(api.name(), baseline.spec(), baseline.overlays(), lock, api.paging(), api.filter());
        return read(files, lock, place -> shown.apply(baseline.shown(place)));
    }

    private static Side read(ApiSource files, Path lock, UnaryOperator<Location> shown) {
        Problems problems = new Problems();
        ParsedSpec parsed = SpecReader.read(new SpecSource(List.of(files.spec()), files.overlays()), problems);
        return new Side(files, lock, parsed, shown, problems);
    }

    /** Its model, how it pages, and what its lock says. */
    PlannedApi planned() {
        PlannedApi planned = PlannedApi.of(parsed, lock, files.paging(), files.filter(), problems);
        return new PlannedApi(planned.api(), standing(planned.plan()), planned.locked());
    }

    /** As differences are looked for. */
    ApiSide compared(PlannedApi planned) {
        return new ApiSide(planned.api(), planned.plan(), this::locate);
    }

    /** Where a node was written, or its nearest ancestor that exists. */
    @Nullable
    Location locate(SpecPointer pointer) {
        Location place = parsed.locate(pointer);
        return place == null ? null : shown.apply(place);
    }

    /** Where a lock contradicts the description, as it does when the other description goes with it, the rules decide. */
    private static PagingPlan standing(PagingPlan plan) {
        SortedMap<OperationKey, PagingDecision> decisions = new TreeMap<>(plan.decisions());
        plan.otherwise().forEach((operation, byRule) -> {
            if (decisions.get(operation) instanceof PagingDecision.Unpaged unpaged && unpaged.doubtful()) {
                decisions.put(operation, byRule);
            }
        });
        return new PagingPlan(decisions, plan.otherwise());
    }
}
