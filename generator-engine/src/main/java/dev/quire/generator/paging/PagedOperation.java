package dev.quire.generator.paging;

import dev.quire.generator.model.OperationKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one operation pages; the meaning of {@code x-pagination}.
 *
 * @param key the operation
 * @param scheme its name in logs and reports
 * @param items path to the array of items in the body; null when pages have none
 * @param next what the following request carries: one part, or several that belong together
 * @param previous likewise for going back; empty when the API can not, and where numbers are counted down instead
 * @param hasMore path to a boolean that says whether there is another page in the direction asked; null when there is none
 * @param hasPrevious path to a boolean that says so for going back, {@code hasMore} then speaks for going forward only;
 *     null when {@code hasMore} speaks for both
 * @param total path to, or header with, the number of all items; null when there is none
 * @param pageSize null when the caller can not choose
 * @param ceiling the largest offset or page that the API takes; null when unknown
 * @param endsWhen what else than a missing next source ends the walk
 * @param carry which parameters of the first request the following ones repeat; the whole address of a next page is used
 *     as it is
 * @param nextOperation operationId that answers the following pages; null for the same operation
 * @param ok path to a boolean that is false when a 2xx is an error; null when there is none
 * @param error path to the message in that case; null when there is none
 * @param mayBeAbsent which of items and next a good page may lack
 * @param expiredStatuses statuses that mean that a cursor has expired, beside 410
 */
public record PagedOperation(
        OperationKey key,
        PagingScheme scheme,
        @Nullable BodyPath items,
        List<NextPage> next,
        List<NextPage> previous,
        @Nullable BodyPath hasMore,
        @Nullable BodyPath hasPrevious,
        @Nullable NextSource total,
        @Nullable PageSize pageSize,
        @Nullable Long ceiling,
        EndsWhen endsWhen,
        Carry carry,
        @Nullable String nextOperation,
        @Nullable BodyPath ok,
        @Nullable BodyPath error,
        Set<Absent> mayBeAbsent,
        List<Integer> expiredStatuses) {

    /**
     * The parameter that sets the page size.
     *
     * @param defaultSize what the API uses when it is not sent; null when unknown
     * @param maximum null when unknown
     */
    public record PageSize(
            ParameterRef parameter,
            @Nullable Integer defaultSize,
            @Nullable Integer maximum) {}

    /** The same with another ceiling. */
    public PagedOperation withCeiling(@Nullable Long largest) {
        return new PagedOperation(
                key,
                scheme,
                items,
                next,
                previous,
                hasMore,
                hasPrevious,
                total,
                pageSize,
                largest,
                endsWhen,
                carry,
                nextOperation,
                ok,
                error,
                mayBeAbsent,
                expiredStatuses);
    }

    /** What ends a walk beside the scheme's own rule. */
    public enum EndsWhen {
        /** Nothing else. */
        ABSENT,
        /** The next source repeats the one that fetched this page. */
        REPEATED,
        /** The page has no items. */
        EMPTY_PAGE
    }

    /** What a page may lack without being an error. */
    public enum Absent {
        ITEMS,
        NEXT
    }

    /**
     * Which of the first request's parameters go with the following pages.
     *
     * @param all every parameter
     * @param names when not all: these; empty for none
     */
    public record Carry(boolean all, List<String> names) {

        /** Every parameter. */
        public static final Carry ALL = new Carry(true, List.of());

        /** No parameter. */
        public static final Carry NONE = new Carry(false, List.of());
    }
}
