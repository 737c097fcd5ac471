package dev.quire.generator.paging;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.extensions.ConfiguredPaging;
import dev.quire.generator.paging.extensions.LockedPaging;
import dev.quire.generator.paging.extensions.PagingRules;
import dev.quire.generator.paging.extensions.VendorExtensions;
import dev.quire.generator.paging.extensions.XPagination;
import dev.quire.generator.paging.extensions.vendors.VendorFormats;
import dev.quire.generator.paging.schemes.Detection;
import dev.quire.generator.source.Problems;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides for every operation whether and how it pages: the first decider that knows it has the say. */
public final class PagingPlanner {

    private PagingPlanner() {}

    /**
     * The plan of an API.
     *
     * @param problems takes what is wrong in extensions; an operation with a wrong one stays unpaged
     */
    public static PagingPlan plan(ApiModel api, Problems problems) {
        return plan(api, Map.of(), PagingRules.NONE, problems);
    }

    /**
     * The plan of an API of which some operations are decided by a lock or by the configuration.
     *
     * @param locked the lock's decisions
     * @param rules those of the configuration
     * @param problems takes what is wrong in the lock, in extensions and in rules
     */
    public static PagingPlan plan(
            ApiModel api, Map<OperationKey, LockedPaging.Row> locked, PagingRules rules, Problems problems) {
        List<Exchange> exchanges = api.operations().stream()
                .map(operation -> Exchange.of(api, operation))
                .toList();
        List<PagingDecider> deciders = List.of(
                new XPagination(exchanges, problems),
                new VendorExtensions(VendorFormats.of(api), exchanges, problems),
                new ConfiguredPaging(rules, exchanges, problems),
                new Detection(exchanges));
        LockedPaging lock = new LockedPaging(locked, exchanges, problems);
        SortedMap<OperationKey, PagingDecision> decisions = new TreeMap<>();
        SortedMap<OperationKey, PagingDecision> otherwise = new TreeMap<>();
        for (Exchange exchange : exchanges) {
            OperationKey key = exchange.operation().key();
            PagingDecision byRule = decide(exchange, deciders);
            PagingDecision byLock = lock.decide(exchange);
            decisions.put(key, byLock == null ? byRule : byLock);
            if (byLock != null && !same(byLock, byRule)) {
                otherwise.put(key, byRule);
            }
        }
        return new PagingPlan(
                Collections.unmodifiableSortedMap(decisions), Collections.unmodifiableSortedMap(otherwise));
    }

    private static boolean same(PagingDecision one, PagingDecision other) {
        if (one instanceof PagingDecision.Paged paged && other instanceof PagingDecision.Paged too) {
            return paged.operation().equals(too.operation());
        }
        return !(one instanceof PagingDecision.Paged) && !(other instanceof PagingDecision.Paged);
    }

    private static PagingDecision decide(Exchange exchange, List<PagingDecider> deciders) {
        return deciders.stream()
                .map(decider -> decider.decide(exchange))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new PagingDecision.Unpaged(false, "nobody", "no decider knows it"));
    }
}
