package dev.quire.generator.client;

import dev.quire.generator.lock.Lock;
import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.ModelReader;
import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.paging.PagingOptions;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.paging.PagingPlanner;
import dev.quire.generator.paging.extensions.PagingRules;
import dev.quire.generator.source.Problems;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What generating knows of an API before it makes Java of it.
 *
 * @param api the model
 * @param plan with the lock's decisions
 * @param locked what else the lock has decided
 */
public record PlannedApi(ApiModel api, PagingPlan plan, LockedApi locked) {

    /**
     * Reads and plans as generating does, and writes nothing.
     *
     * @param lock null for the one beside the description, if it is there
     */
    public static PlannedApi read(
            Path spec,
            List<Path> overlays,
            @Nullable Path lock,
            PagingOptions paging,
            OperationFilter filter,
            Problems problems) {
        ParsedSpec parsed = SpecReader.read(new SpecSource(List.of(spec), overlays), problems);
        return of(parsed, Lock.file(spec, lock), paging, filter, problems);
    }

    /** Plans what was read. */
    public static PlannedApi of(
            ParsedSpec parsed, Path lock, PagingOptions paging, OperationFilter filter, Problems problems) {
        ApiModel api = ModelReader.read(parsed, filter, problems);
        if (api.operations().isEmpty()) {
            problems.throwIfErrors();
        }
        Lock decided = Lock.read(lock, parsed, problems);
        PagingRules rules = PagingRules.read(paging, problems);
        return new PlannedApi(api, PagingPlanner.plan(api, decided.paging(), rules, problems), decided.api());
    }
}
