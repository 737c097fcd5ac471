package dev.quire.examples.vendorserver;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists of made-up line items by the id of what they belong to; each is made when it is first asked for. */
final class Lists<T> {
    private final Maker<T> maker;
    private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();
    private final Map<String, List<T>> made = new ConcurrentHashMap<>();

    Lists(Maker<T> maker) {
        this.maker = maker;
    }

    /** Makes the line items of an invoice or a subscription. */
    interface Maker<T> {
        /** Makes so many, the same ones for the same id. */
        List<T> make(String id, int count);
    }

    /** Adds a list and returns its id. */
    String add(String id, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("A list can not hold " + count + " line items.");
        }
        counts.put(id, count);
        return id;
    }

    int size() {
        return counts.size();
    }

    /** The list of an id; null when there is none. */
    @Nullable
    List<T> find(String id) {
        Integer count = counts.get(id);
        return count == null ? null : made.computeIfAbsent(id, key -> maker.make(key, count));
    }

    /** The list of the first id that passes; null when none does. */
    @Nullable
    List<T> findFirst(Predicate<String> id) {
        return counts.keySet().stream().filter(id).findFirst().map(this::get).orElse(null);
    }

    /** The list of an id that is known to be there. */
    List<T> get(String id) {
        List<T> found = find(id);
        if (found == null) {
            throw new IllegalArgumentException("There is no list of '" + id + "'; there are " + counts.keySet() + ".");
        }
        return found;
    }
}
