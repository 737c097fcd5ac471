package dev.quire.generator.diff.compare;

import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingDecision;
import dev.quire.generator.paging.PagingPlan;
import dev.quire.generator.paging.ParameterRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which parameters and members have a new name because paging tells that they do the same as before. Paging
 * reports them, so they are not reported as gone and come.
 */
final class PagingRenames {

    private PagingRenames() {}

    static Renames of(PagingPlan before, PagingPlan after) {
        Renames renames = new Renames();
        before.decisions().forEach((key, decision) -> {
            if (decision instanceof PagingDecision.Paged was
                    && after.decisions().get(key) instanceof PagingDecision.Paged is) {
                compare(key, was.operation(), is.operation(), renames);
            }
        });
        return renames;
    }

    private static void compare(OperationKey key, PagedOperation was, PagedOperation is, Renames renames) {
        parts(key, was.next(), is.next(), renames);
        parts(key, was.previous(), is.previous(), renames);
        if (was.pageSize() != null && is.pageSize() != null) {
            parameter(key, was.pageSize().parameter(), is.pageSize().parameter(), renames);
        }
        member(was.items(), is.items(), renames);
        member(was.hasMore(), is.hasMore(), renames);
        member(was.hasPrevious(), is.hasPrevious(), renames);
        source(was.total(), is.total(), renames);
    }

    private static void parts(OperationKey key, List<NextPage> was, List<NextPage> is, Renames renames) {
        for (int i = 0; i < was.size() && was.size() == is.size(); i++) {
            ParameterRef old = was.get(i).target();
            ParameterRef now = is.get(i).target();
            if (old != null && now != null) {
                parameter(key, old, now, renames);
            }
            source(PagedPair.source(was.get(i)), PagedPair.source(is.get(i)), renames);
        }
    }

    private static void parameter(OperationKey key, ParameterRef was, ParameterRef is, Renames renames) {
        if (was.location() == is.location() && !was.name().equals(is.name())) {
            if (was.location() == ParameterRef.Location.BODY) {
                renames.property(last(was.name()), last(is.name()));
            } else {
                renames.parameter(key, was.name(), is.name());
            }
        }
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static void source(@Nullable NextSource was, @Nullable NextSource is, Renames renames) {
        if (was instanceof NextSource.InBody old && is instanceof NextSource.InBody now) {
            member(old.path(), now.path(), renames);
        }
    }

    /** Only where the same object has both: what moved elsewhere is not the same member. */
    private static void member(@Nullable BodyPath was, @Nullable BodyPath is, Renames renames) {
        if (was == null
                || is == null
                || was.steps().isEmpty()
                || was.steps().size() != is.steps().size()) {
            return;
        }
        int last = was.steps().size() - 1;
        String old = was.steps().get(last);
        String now = is.steps().get(last);
        if (was.steps().subList(0, last).equals(is.steps().subList(0, last)) && !old.equals(now)) {
            renames.property(old, now);
        }
    }
}
