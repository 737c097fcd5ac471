package dev.quire.generator.paging;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.extensions.VendorExtensions;
import dev.quire.generator.paging.extensions.XPagination;
import dev.quire.generator.paging.extensions.vendors.VendorFormats;
import dev.quire.generator.paging.schemes.Detection;
import dev.quire.generator.source.Problems;
import java.util.Collections;
import java.util.List;
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
        List<Exchange> exchanges = api.operations().stream()
                .map(operation -> Exchange.of(api, operation))
                .toList();
        List<PagingDecider> deciders = List.of(
                new XPagination(exchanges, problems),
                new VendorExtensions(VendorFormats.of(api), exchanges, problems),
                new Detection(exchanges));
        SortedMap<OperationKey, PagingDecision> decisions = new TreeMap<>();
        for (Exchange exchange : exchanges) {
            decisions.put(exchange.operation().key(), decide(exchange, deciders));
        }
        return new PagingPlan(Collections.unmodifiableSortedMap(decisions));
    }

    private static PagingDecision decide(Exchange exchange, List<PagingDecider> deciders) {
        return deciders.stream()
                .map(decider -> decider.decide(exchange))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new PagingDecision.Unpaged(false, "nobody", "no decider knows it"));
    }
}
