package dev.quire.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.client.Cursor;
import dev.quire.client.errors.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The laws of walking hold without blocking, and with pages fetched ahead, for any list. */
class AheadLawTest {
    @Property(tries = 2000, seed = "1729")
    void everyItemOnceInOrderInTheRequestsOfTheTable(
            @ForAll Scheme scheme,
            @ForAll @IntRange(max = 60) int items,
            @ForAll @IntRange(min = 1, max = 12) int pageSize,
            @ForAll @IntRange(max = 70) int limit,
            @ForAll @IntRange(max = 4) int ahead,
            @ForAll boolean async) {
        FakeServer server = new FakeServer(scheme, items);
        TestList list = server.list().pageSize(pageSize).limit(limit).prefetch(ahead);
        assertThat(async ? list.async().toList(99).join() : list.all())
                .isEqualTo(server.items.subList(0, Math.min(items, limit)));
        assertThat(server.requests).hasSize(scheme.requests(items, pageSize, limit));
    }

    @Property(tries = 2000, seed = "1729")
    void goingOnAfterAnyFailuresDeliversTheRest(
            @ForAll Scheme scheme,
            @ForAll @IntRange(max = 40) int items,
            @ForAll @IntRange(min = 1, max = 12) int pageSize,
            @ForAll List<@IntRange(min = 1, max = 30) Integer> failing,
            @ForAll @IntRange(max = 4) int ahead,
            @ForAll @IntRange(min = 1, max = 4) int atOnce,
            @ForAll @IntRange(min = 3, max = 20) int cap,
            @ForAll boolean async) {
        FakeServer server = new FakeServer(scheme, items);
        server.cap = scheme == Scheme.OFFSET ? cap : server.cap;
        failing.forEach(request -> server.failures.put(request, new Outage()));
        List<Map<String, Object>> delivered = new ArrayList<>();
        @Nullable Cursor place = null;
        do {
            TestList list = server.list().pageSize(pageSize).prefetch(ahead).parallel(atOnce);
            place = walkUntilFailure(place == null ? list : list.from(place), async, delivered);
        } while (place != null);
        assertThat(delivered).isEqualTo(server.items);
    }

    /** Returns where to go on, or null at the end. */
    private static @Nullable Cursor walkUntilFailure(
            TestList list, boolean async, List<Map<String, Object>> delivered) {
        try {
            if (async) {
                list.async()
                        .forEach(item -> CompletableFuture.completedFuture(delivered.add(item)))
                        .join();
            } else {
                list.forEach(delivered::add);
            }
            return null;
        } catch (CompletionException failure) {
            return place((ApiException) failure.getCause());
        } catch (ApiException failure) {
            return place(failure);
        }
    }

    private static Cursor place(ApiException failure) {
        return Cursor.parse(Objects.requireNonNull(failure.walk()).resumeFrom().toString());
    }
}
