package dev.quire.generator.paging.extensions;

import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.NextSource;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagedOperation.Absent;
import dev.quire.generator.paging.PagedOperation.Carry;
import dev.quire.generator.paging.PagedOperation.EndsWhen;
import dev.quire.generator.paging.PagedOperation.PageSize;
import dev.quire.generator.paging.PagingScheme;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paged operation while the keys of the extension are read into it, one after the other. */
final class Draft {

    @Nullable
    PagingScheme scheme;

    @Nullable
    BodyPath items;

    List<NextPage> next = List.of();
    List<NextPage> previous = List.of();

    @Nullable
    BodyPath hasMore;

    @Nullable
    BodyPath hasPrevious;

    @Nullable
    NextSource total;

    @Nullable
    PageSize pageSize;

    @Nullable
    Long ceiling;

    @Nullable
    EndsWhen endsWhen;

    @Nullable
    Carry carry;

    @Nullable
    String nextOperation;

    @Nullable
    BodyPath ok;

    @Nullable
    BodyPath error;

    Set<Absent> mayBeAbsent = Set.of();
    List<Integer> expired = List.of();

    /** Starts from what detection sees for a scheme. */
    void takeOver(PagedOperation seen) {
        items = seen.items();
        next = seen.next();
        previous = seen.previous();
        hasMore = seen.hasMore();
        hasPrevious = seen.hasPrevious();
        total = seen.total();
        pageSize = seen.pageSize();
        ceiling = seen.ceiling();
    }

    /** A part that holds the whole address. */
    boolean isWhole() {
        return next.stream().anyMatch(part -> part.target() == null);
    }

    /** A part that the walk counts by itself. */
    boolean isCounted() {
        return next.stream()
                .anyMatch(part -> part instanceof NextPage.Offset
                        || part instanceof NextPage.PageNumber number && number.from() == null);
    }

    /** A part that is a number. */
    boolean isNumeric() {
        return next.stream().anyMatch(part -> part instanceof NextPage.Offset || part instanceof NextPage.PageNumber);
    }

    /** A part that takes a value of an item. */
    boolean isOfItem() {
        return next.stream().anyMatch(part -> part instanceof NextPage.ItemId);
    }

    /** What ends the walk beside the scheme's own rule, where nothing is stated. */
    EndsWhen end() {
        return endsWhen == null ? EndsWhen.ABSENT : endsWhen;
    }

    /** The finished record; only for a draft without contradictions. */
    PagedOperation finish(OperationKey key) {
        return new PagedOperation(
                key,
                SchemeOfParts.of(next, previous),
                items,
                next,
                previous,
                hasMore,
                hasPrevious,
                total,
                pageSize,
                ceiling,
                end(),
                carry == null ? Carry.ALL : carry,
                nextOperation,
                ok,
                error,
                mayBeAbsent,
                expired);
    }
}
