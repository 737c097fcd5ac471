package dev.quire.generator.diff;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.SpecPointer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of the two descriptions.
 *
 * @param plan how its operations page
 * @param places where nodes were written, null for those that stand nowhere
 */
public record ApiSide(ApiModel api, PagingPlan plan, Function<SpecPointer, @Nullable Location> places) {

    /** The node with its place. */
    Site site(SpecPointer pointer) {
        return new Site(pointer, places.apply(pointer));
    }
}
