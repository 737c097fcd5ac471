package dev.quire.generator.paging;

import dev.quire.generator.model.OperationKey;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The decision for every operation of an API.
 *
 * @param decisions by operation; complete
 * @param otherwise what would be decided without a lock, of operations of which the lock decided something else
 */
public record PagingPlan(
        SortedMap<OperationKey, PagingDecision> decisions, SortedMap<OperationKey, PagingDecision> otherwise) {

    /** The plan as it would be without a lock. */
    public PagingPlan byRules() {
        SortedMap<OperationKey, PagingDecision> rules = new TreeMap<>(decisions);
        rules.putAll(otherwise);
        return new PagingPlan(rules, Collections.emptySortedMap());
    }
}
