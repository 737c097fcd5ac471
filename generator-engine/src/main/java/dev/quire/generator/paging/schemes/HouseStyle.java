package dev.quire.generator.paging.schemes;

import dev.quire.generator.paging.NextPage;
import dev.quire.generator.paging.PagedOperation;
import dev.quire.generator.paging.PagingScheme;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How an API pages as a rule, learnt from the lists that leave no doubt. */
final class HouseStyle {

    /** Fewer sure lists than this make no rule. */
    private static final int ENOUGH = 5;

    private final Map<PagingScheme, Integer> byScheme = new EnumMap<>(PagingScheme.class);
    private final Map<String, Integer> byHabit = new HashMap<>();
    private final int lists;

    HouseStyle(Collection<Sighting> sure) {
        for (Sighting sighting : sure) {
            byScheme.merge(sighting.operation().scheme(), 1, Integer::sum);
            byHabit.merge(habit(sighting.operation()), 1, Integer::sum);
        }
        lists = sure.size();
    }

    /**
     * The sentence that makes a doubtful sighting sure: two thirds of the API's sure lists page by this scheme, several of
     * them with the very same parameters. Null when the API has no such rule.
     */
    @Nullable
    String backs(Sighting likely) {
        PagedOperation operation = likely.operation();
        int alike = byScheme.getOrDefault(operation.scheme(), 0);
        int same = byHabit.getOrDefault(habit(operation), 0);
        return alike >= ENOUGH && 3 * alike >= 2 * lists && same > 0
                ? alike + " of " + lists + " sure lists of this API page so"
                : null;
    }

    /** What lists of one kind share: scheme, sources and the page size parameter. */
    private static String habit(PagedOperation operation) {
        TreeSet<String> parts = new TreeSet<>();
        for (NextPage part : operation.next()) {
            parts.add(part instanceof NextPage.Link ? "link" : part.toString());
        }
        PagedOperation.PageSize size = operation.pageSize();
        return operation.scheme() + parts.toString() + (size == null ? "" : size.parameter());
    }
}
