package dev.quire.client.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page and what it says, read by the plan.
 *
 * @param asked the place whose request gave it
 * @param size how many items were asked for; null when unknown
 * @param items as they came, in list order; empty when the page has none
 * @param lacksItems whether the page has no array of items at all
 */
record FetchedPage<T, B>(
        String operation,
        WalkPlan plan,
        Position asked,
        Answer<B> answer,
        @Nullable Integer size,
        List<T> items,
        boolean lacksItems) {

    static <T, B> FetchedPage<T, B> read(
            String operation, WalkPlan plan, Position asked, Answer<B> answer, @Nullable Integer size) {
        List<T> items = items(plan, answer.body());
        return new FetchedPage<>(
                operation, plan, asked, answer, size, items == null ? List.of() : items, items == null);
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable List<T> items(WalkPlan plan, @Nullable Object body) {
        if (plan.items() == null) {
            return (List<T>) (body == null ? List.of() : List.of(body));
        }
        return plan.items().find(body) instanceof List<?> list ? (List<T>) list : null;
    }

    /** The place that the page's own address names, where addresses name places. */
    Position ownAddress() {
        return Position.of(asked.backward(), List.of(answer.uri().toString()));
    }

    /** Whether values name the page itself. */
    boolean isNamedBy(List<@Nullable String> values) {
        return values.equals(asked.values())
                || (plan.parts(asked.backward()).get(0) instanceof NextUrl
                        && values.equals(ownAddress().values()));
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    int received() {
        return items.size();
    }

    /** Whether fewer items came than were asked for. */
    boolean isShort() {
        return size != null && received() < size;
    }

    /** Whether the page states a total that is reached at its end. */
    boolean totalIsReached() {
        Long total = total();
        return total != null && reached() >= total;
    }

    /** How many items the list has, as the page says; null when it does not. */
    @Nullable
    Long total() {
        return plan.total() == null ? null : DecodedValues.whole(plan.total().in(answer));
    }

    /** How many items of the list lie before the end of this page; 0 when it can not be told. */
    long reached() {
        Counted counted = plan.counting();
        boolean sizeMatters = counted instanceof PageNumber;
        return counted == null || (sizeMatters && size == null)
                ? 0
                : counted.itemsBefore(asked.number(), size == null ? 0 : size) + received();
    }

    boolean saysMore() {
        return Boolean.TRUE.equals(more(asked.backward()));
    }

    /** Whether there is more in a direction; null when the page does not say. */
    @Nullable
    Boolean more(boolean backward) {
        BodyPointer flag = flagFor(backward);
        Object value = flag == null ? null : DecodedValues.plain(flag.find(answer.body()));
        return value instanceof Boolean more ? more : null;
    }

    /** A single flag speaks for the direction that was asked. */
    private @Nullable BodyPointer flagFor(boolean backward) {
        if (plan.hasPrevious() != null) {
            return backward ? plan.hasPrevious() : plan.hasMore();
        }
        return backward == asked.backward() ? plan.hasMore() : null;
    }

    /** The text at a source; null when it is absent, null or empty. */
    @Nullable
    String textOf(Source source) {
        Object value = source.in(answer);
        if (!DecodedValues.isScalar(value)) {
            throw unreadable(source, "a text");
        }
        return DecodedValues.text(value);
    }

    /** The whole number at a source; null when it is absent, null or empty. */
    @Nullable
    String numberOf(Source source) {
        String text = textOf(source);
        if (text == null) {
            return null;
        }
        Long number = DecodedValues.whole(text);
        if (number == null) {
            throw unreadable(source, "a page number");
        }
        return Long.toString(number);
    }

    private PageContractException unreadable(Source source, String wanted) {
        return new PageContractException(
                operation, "next-is-readable", "has in " + source + " something else than " + wanted);
    }

    /** Where the items begin that a walk delivers from this page, as an index of {@link #items}. */
    int low(boolean backward) {
        return backward ? 0 : gap();
    }

    /** Where they end. */
    int high(boolean backward) {
        return backward ? gap() : received();
    }

    /** The place that was asked for, as an index of {@link #items}. */
    private int gap() {
        int skip = Math.min(asked.skip(), received());
        return asked.backward() ? received() - skip : skip;
    }
}
