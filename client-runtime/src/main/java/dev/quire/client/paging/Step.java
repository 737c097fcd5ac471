package dev.quire.client.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a walk, with the places around its items.
 *
 * @param items what the walk delivers of the page, in the order of the walk
 * @param next what the walk asks for next; null when it ends, or can not go on
 * @param goesOn whether the walk does not end here
 */
record Step<T, B>(
        FetchedPage<T, B> page,
        boolean backward,
        List<T> items,
        @Nullable Position next,
        boolean goesOn) {

    static <T, B> Step<T, B> of(FetchedPage<T, B> page, boolean backward, @Nullable Position next, boolean goesOn) {
        List<T> items = page.items().subList(page.low(backward), page.high(backward));
        return new Step<>(page, backward, backward ? reversed(items) : items, next, goesOn);
    }

    private static <T> List<T> reversed(List<T> items) {
        List<T> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The place before the first item that the walk delivers. */
    Position begin() {
        return gap(0);
    }

    /** The place after the last one. */
    Position end() {
        return place(items.size());
    }

    /** The place after some of them. */
    Position place(int consumed) {
        Position onward = next;
        return onward == null || consumed < items.size() || placesNameItems() ? gap(consumed) : onward;
    }

    /** Whether a place inside a page says more than what the next page is asked by. */
    private boolean placesNameItems() {
        WalkPlan plan = page.plan();
        return plan.counting() instanceof Offset || areIds(backward ? plan.previous() : plan.next());
    }

    private Position gap(int consumed) {
        int index = backward ? page.high(true) - consumed : page.low(false) + consumed;
        Position asked = page.asked();
        if (page.plan().counting() instanceof Offset) {
            return Position.of(false, asked.number() + index, 0);
        }
        int skip = asked.backward() ? page.received() - index : index;
        return new Position(asked.backward(), asked.values(), skip, after(index), before(index));
    }

    private @Nullable List<@Nullable String> after(int index) {
        List<NextPage> parts = page.plan().next();
        boolean atFront = index == 0 && areIds(parts) && !page.asked().backward();
        return atFront && !page.asked().asksLike(page.plan().start())
                ? page.asked().values()
                : ids(parts, index - 1);
    }

    private @Nullable List<@Nullable String> before(int index) {
        List<NextPage> parts = page.plan().previous();
        boolean atBack =
                index == page.received() && areIds(parts) && page.asked().backward();
        return atBack ? page.asked().values() : ids(parts, index);
    }

    private @Nullable List<@Nullable String> ids(List<NextPage> parts, int index) {
        if (!areIds(parts) || index < 0 || index >= page.received()) {
            return null;
        }
        List<@Nullable String> ids = new ArrayList<>();
        for (NextPage part : parts) {
            String id = ((ItemId) part).of(page.items().get(index));
            if (id == null) {
                return null;
            }
            ids.add(id);
        }
        return ids;
    }

    private static boolean areIds(List<NextPage> parts) {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part instanceof ItemId);
    }
}
