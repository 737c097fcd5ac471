package dev.quire.generator.diff.compare;

import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Difference;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Parameter;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.source.SpecPointer;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares how operations page. */
final class PagingComparison {
    private final PagingPlan before;
    private final PagingPlan after;
    private final Renames renames;
    private final Set<Explained> explained = new HashSet<>();

    /** What paging says already, by aspect and pointer before. */
    private record Explained(Aspect aspect, String pointer) {}

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
            explain(was, old, now);
            new PagedPair(was, is, old, now, place).compare();
        } else if (old != null) {
            place.note(Aspect.PAGING, Kind.REMOVED, old.scheme().word(), was.pointer(), is.pointer());
        } else if (now != null) {
            place.note(Aspect.PAGING, Kind.ADDED, now.scheme().word(), was.pointer(), is.pointer());
        }
    }

    /** Whether a difference of a parameter's schema is one that paging reports by another name. */
    boolean explains(Difference difference) {
        SpecPointer at = difference.before();
        return at != null && explained.contains(new Explained(difference.aspect(), at.pointer()));
    }

    private void explain(Operation was, PagedOperation old, PagedOperation now) {
        PagedOperation.PageSize before = old.pageSize();
        PagedOperation.PageSize after = now.pageSize();
        if (before == null || after == null) {
            return;
        }
        for (Parameter parameter : was.parameters()) {
            if (parameter.name().equals(before.parameter().name())) {
                SpecPointer schema = parameter.schema().pointer();
                if (!Objects.equals(before.maximum(), after.maximum())) {
                    explained.add(new Explained(
                            Aspect.MAXIMUM, schema.child("maximum").pointer()));
                    explained.add(new Explained(Aspect.MAXIMUM, schema.pointer()));
                }
                if (!Objects.equals(before.defaultSize(), after.defaultSize())) {
                    explained.add(new Explained(
                            Aspect.PARAMETER_DEFAULT, schema.child("default").pointer()));
                }
            }
        }
    }

    static @Nullable PagedOperation paged(PagingPlan plan, Operation operation) {
        return plan.decisions().get(operation.key()) instanceof PagingDecision.Paged paged ? paged.operation() : null;
    }
}
