package dev.quire.generator.paging;

import dev.quire.generator.model.OperationKey;
import java.util.SortedMap;

/**
 * The decision for every operation of an API.
 *
 * @param decisions by operation; complete
 */
public record PagingPlan(SortedMap<OperationKey, PagingDecision> decisions) {}
