package dev.quire.client.paging;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place between two items: the page to ask for, and the place in that page.
 *
 * @param backward whether the values belong to the plan's way back; items to skip then count from the page's end
 * @param values what the page's request carries, one for each part of that way; null for a part that is not sent
 * @param skip how many items of the page lie on the near side of the place
 * @param after values by which the next parts ask for what follows the item before the place; null when unknown
 * @param before values by which the previous parts ask for what precedes the item after it; null when unknown
 */
record Position(
        boolean backward,
        List<@Nullable String> values,
        int skip,
        @Nullable List<@Nullable String> after,
        @Nullable List<@Nullable String> before) {
    Position {
        values = Collections.unmodifiableList(values);
    }

    static Position of(boolean backward, List<@Nullable String> values) {
        return new Position(backward, values, 0, null, null);
    }

    static Position of(boolean backward, long number, int skip) {
        return new Position(backward, List.of(Long.toString(number)), skip, null, null);
    }

    /** Whether both ask for the same page. */
    boolean asksLike(Position other) {
        return backward == other.backward && values.equals(other.values);
    }

    /** The one value of a numeric scheme. */
    long number() {
        return Long.parseLong(Objects.requireNonNull(values.get(0)));
    }
}
