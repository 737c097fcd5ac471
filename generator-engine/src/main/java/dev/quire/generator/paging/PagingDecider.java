package dev.quire.generator.paging;

import org.jspecify.annotations.Nullable;

/** One way to know how operations page. */
public interface PagingDecider {

    /** The decision for this operation; null when another decider is to be asked. */
    @Nullable
    PagingDecision decide(Exchange exchange);
}
