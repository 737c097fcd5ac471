package dev.quire.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.client.Cursor;
import dev.quire.client.Headers;
import dev.quire.client.errors.ApiException;
import dev.quire.client.errors.StatusException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whatever goes wrong, in any order, in any scheme and however pages are fetched: a walk delivers everything, or ends with
 * the failure from whose cursor the next walk goes on, and together they deliver every item exactly once.
 */
class FaultLawTest {
    private static final int MOST_WALKS = 60;

    /** What becomes of a request. */
    enum Fault {
        NONE,
        BROKEN_CONNECTION,
        BUSY,
        DOWN,
        EXPIRED,
        BODY_WITHOUT_ANYTHING,
        CURSOR_REPEATED
    }

    /** How a list is walked. */
    enum Way {
        LOOP,
        STREAM,
        FOR_EACH,
        FLOW
    }

    @Property(tries = 10_000, seed = "1729")
    void everyItemExactlyOnce(
            @ForAll Scheme scheme,
            @ForAll @IntRange(max = 25) int items,
            @ForAll @IntRange(min = 1, max = 8) int pageSize,
            @ForAll @Size(max = 25) List<Fault> faults,
            @ForAll Way way,
            @ForAll @IntRange(max = 3) int ahead,
            @ForAll @IntRange(min = 1, max = 4) int atOnce) {
        FakeServer server = faulty(scheme, items, faults);
        List<Map<String, Object>> delivered = new ArrayList<>();
        @Nullable Cursor place = null;
        int walks = 0;
        do {
            assertThat(walks++).isLessThan(MOST_WALKS);
            TestList list = server.list().pageSize(pageSize).prefetch(ahead).parallel(atOnce);
            place = walk(place == null ? list : list.from(place), way, delivered);
        } while (place != null);
        assertThat(delivered).isEqualTo(server.items);
    }

    private static FakeServer faulty(Scheme scheme, int items, List<Fault> faults) {
        FakeServer server = new FakeServer(scheme, items);
        for (int i = 0; i < faults.size(); i++) {
            ApiException failure = failure(faults.get(i));
            if (failure != null) {
                server.failures.put(i + 1, failure);
            }
        }
        server.change = body -> {
            int request = server.requests.size();
            return request > faults.size() ? body : changed(body, faults.get(request - 1), server);
        };
        return server;
    }

    private static @Nullable ApiException failure(Fault fault) {
        return switch (fault) {
            case BROKEN_CONNECTION -> new Outage();
            case BUSY -> status(429);
            case DOWN -> status(503);
            case EXPIRED -> status(410);
            default -> null;
        };
    }

    private static StatusException status(int status) {
        return StatusException.of("listItems", status, Headers.none(), "", null);
    }

    private static Map<String, Object> changed(Map<String, Object> body, Fault fault, FakeServer server) {
        if (fault == Fault.BODY_WITHOUT_ANYTHING) {
            return server.scheme == Scheme.TOKEN_IN_HEADER || server.scheme == Scheme.LINK_HEADER ? body : Map.of();
        }
        Object token =
                server.requests.get(server.requests.size() - 1).parameters().get(Parameter.query("token"));
        if (fault != Fault.CURSOR_REPEATED || token == null) {
            return body;
        }
        Map<String, Object> looping = new LinkedHashMap<>(body);
        looping.put("next", token);
        return looping;
    }

    /** Returns where to go on, or null at the end. */
    private static @Nullable Cursor walk(TestList list, Way way, List<Map<String, Object>> delivered) {
        try {
            switch (way) {
                case LOOP -> list.forEach(delivered::add);
                case STREAM -> list.stream().forEachOrdered(delivered::add);
                case FOR_EACH ->
                    list.async()
                            .forEach(item -> CompletableFuture.completedFuture(delivered.add(item)))
                            .orTimeout(10, TimeUnit.SECONDS)
                            .join();
                case FLOW -> flow(list, delivered);
            }
            return null;
        } catch (CompletionException failure) {
            return place((ApiException) failure.getCause());
        } catch (ApiException failure) {
            return place(failure);
        }
    }

    private static void flow(TestList list, List<Map<String, Object>> delivered) {
        Watcher<Map<String, Object>> items = Watcher.of(list.async());
        while (!items.isComplete && items.failure == null) {
            items.request(3);
        }
        delivered.addAll(items.elements);
        if (items.failure != null) {
            throw new CompletionException(items.failure);
        }
    }

    private static Cursor place(ApiException failure) {
        return Cursor.parse(Objects.requireNonNull(failure.walk()).resumeFrom().toString());
    }
}
