package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Operation;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingPlan;
import org.jspecify.annotations.Nullable;

/** Compares how operations page. */
final class PagingComparison {
    private final PagingPlan before;
    private final PagingPlan after;
    private final Renames renames;

    PagingComparison(PagingPlan before, PagingPlan after) {
        this.before = before;
        this.after = after;
        renames = PagingRenames.of(before, after);
    }

    Renames renames() {
        return renames;
    }

    void compare(Operation was, Operation is, Place place) {
        PagedOperation old = paged(before, was);
        PagedOperation now = paged(after, is);
        if (old != null && now != null) {
            new PagedPair(was, is, old, now, place).compare();
        } else if (old != null) {
            place.note(Aspect.PAGING, Kind.REMOVED, old.scheme().word(), was.pointer(), is.pointer());
        } else if (now != null) {
            place.note(Aspect.PAGING, Kind.ADDED, now.scheme().word(), was.pointer(), is.pointer());
        }
    }

    static @Nullable PagedOperation paged(PagingPlan plan, Operation operation) {
        return plan.decisions().get(operation.key()) instanceof PagingDecision.Paged paged ? paged.operation() : null;
    }
}
