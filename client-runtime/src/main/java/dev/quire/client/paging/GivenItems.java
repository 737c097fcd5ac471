package dev.quire.client.paging;

import java.util.List;

/** A list of given pages, each nothing but its items. */
final class GivenItems<T> extends IndexedPagedCall<T, List<T>, GivenItems<T>> {
    private static final WalkPlan PLAN = WalkPlan.named("given pages");

    private GivenItems(Walk<T, List<T>> walk) {
        super(walk);
    }

    static <T> GivenItems<T> of(List<List<T>> pages) {
        return new GivenItems<>(Walk.ofPages(PLAN, pages));
    }

    @Override
    protected GivenItems<T> copy(Walk<T, List<T>> walk) {
        return new GivenItems<>(walk);
    }
}
