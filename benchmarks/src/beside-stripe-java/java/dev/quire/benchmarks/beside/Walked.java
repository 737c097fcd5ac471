package dev.quire.benchmarks.beside;

import dev.quire.examples.vendorserver.Endpoint;
import dev.quire.examples.vendorserver.VendorServer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a walk gave.
 *
 * @param items the ids of the items that it gave, in order
 * @param requests how many requests the server saw meanwhile
 * @param failure what was thrown; null when the walk ended by itself or was left
 * @param iterator the walk, to be asked again; null when it did not even begin
 */
record Walked(
        List<String> items,
        int requests,
        @Nullable Throwable failure,
        @Nullable Iterator<String> iterator) {

    /** Walks until the end, a failure, or so many items; then leaves without asking whether there are more. */
    static Walked of(VendorServer server, Library.Listing listing, int atMost) {
        server.requests().clear();
        try {
            return on(server, listing.walk(), atMost);
        } catch (Exception e) {
            return new Walked(List.of(), count(server), e, null);
        }
    }

    /** Goes on with an iterator. */
    static Walked on(VendorServer server, Iterator<String> iterator, int atMost) {
        List<String> items = new ArrayList<>();
        try {
            while (items.size() < atMost && iterator.hasNext()) {
                items.add(iterator.next());
            }
            return new Walked(items, count(server), null, iterator);
        } catch (RuntimeException e) {
            return new Walked(items, count(server), e, iterator);
        }
    }

    private static int count(VendorServer server) {
        return server.requests().count(Endpoint.STRIPE_INVOICE_LINES);
    }

    /** What came, beside what should have come; the requests; what was thrown. */
    String against(List<String> expected) {
        return items(expected) + ", " + plural(requests, "request") + thrown();
    }

    /** What came, beside what should have come. */
    String items(List<String> expected) {
        if (items.equals(expected)) {
            return "all " + number(expected.size());
        }
        Set<String> distinct = new HashSet<>(items);
        int foreign = (int)
                items.stream().filter(id -> !expected.contains(id)).distinct().count();
        int repeated = items.size() - distinct.size();
        return number(distinct.size() - foreign) + " of " + number(expected.size())
                + (foreign == 0 ? "" : " and " + number(foreign) + " others")
                + (repeated == 0 ? "" : ", repeated " + number(repeated) + " times")
                + (isInOrder(expected) ? "" : ", in another order");
    }

    private boolean isInOrder(List<String> expected) {
        List<Integer> places = items.stream()
                .distinct()
                .map(expected::indexOf)
                .filter(place -> place >= 0)
                .toList();
        return places.equals(places.stream().sorted().toList());
    }

    /** The exception and its causes by their simple names. */
    private String thrown() {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.length() == 0 ? ", then `" : " of `")
                    .append(cause.getClass().getSimpleName())
                    .append('`');
        }
        return text.toString();
    }

    static String plural(int count, String thing) {
        return number(count) + " " + thing + (count == 1 ? "" : "s");
    }

    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
