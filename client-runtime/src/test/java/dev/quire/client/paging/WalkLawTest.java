package dev.quire.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.client.Cursor;
import dev.quire.client.WalkProgress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of walking, for any number of items, page size, limit and scheme. */
class WalkLawTest {
    @Property(tries = 3000, seed = "1729")
    void everyItemOnceInOrderInTheRequestsOfTheTable(
            @ForAll Scheme scheme,
            @ForAll @IntRange(max = 60) int items,
            @ForAll @IntRange(min = 1, max = 12) int pageSize,
            @ForAll @IntRange(max = 70) int limit) {
        FakeServer server = new FakeServer(scheme, items);
        assertThat(server.list().pageSize(pageSize).limit(limit).all())
                .isEqualTo(server.items.subList(0, Math.min(items, limit)));
        assertThat(server.requests).hasSize(scheme.requests(items, pageSize, limit));
    }

    @Property(tries = 1000, seed = "1729")
    void itemsThatAreEqualAreItemsAllTheSame(
            @ForAll("withoutIds") Scheme scheme,
            @ForAll List<@IntRange(max = 2) Integer> values,
            @ForAll @IntRange(min = 1, max = 12) int pageSize) {
        FakeServer server = new FakeServer(
                scheme,
                values.stream()
                        .map(value -> Map.<String, Object>of("id", "i" + value))
                        .toList());
        assertThat(server.list().pageSize(pageSize).all()).isEqualTo(server.items);
    }

    @Property(tries = 1000, seed = "1729")
    void totalsThatLieLoseNothing(
            @ForAll @IntRange(max = 60) int items,
            @ForAll @IntRange(min = 1, max = 12) int pageSize,
            @ForAll @IntRange(min = -60, max = 60) int lie) {
        FakeServer server = new FakeServer(Scheme.OFFSET_WITH_TOTAL, items);
        server.lie = lie;
        assertThat(server.list().pageSize(pageSize).all()).isEqualTo(server.items);
    }

    @Property(tries = 3000, seed = "1729")
    void goingOnFromAnyItemDeliversTheRest(
            @ForAll Scheme scheme,
            @ForAll @IntRange(max = 40) int items,
            @ForAll @IntRange(min = 1, max = 12) int pageSize,
            @ForAll @IntRange(max = 1000) int anywhere) {
        int interrupt = anywhere % (items + 1);
        FakeServer server = new FakeServer(scheme, items);
        Cursor place = server.list().pageSize(pageSize).after(interrupt);
        assertThat(server.list().from(place).all()).isEqualTo(server.items.subList(interrupt, items));
    }

    @Property(tries = 3000, seed = "1729")
    void goingOnAfterAnyFailedRequestDeliversTheRest(
            @ForAll Scheme scheme,
            @ForAll @IntRange(max = 40) int items,
            @ForAll @IntRange(min = 1, max = 12) int pageSize,
            @ForAll @IntRange(max = 1000) int anywhere) {
        int failing = 1 + anywhere % scheme.requests(items, pageSize, Integer.MAX_VALUE);
        FakeServer server = new FakeServer(scheme, items);
        server.failures.put(failing, new Outage());
        List<Map<String, Object>> delivered = new ArrayList<>();
        WalkProgress progress = walkUntilOutage(server.list().pageSize(pageSize), delivered);
        assertThat(progress.itemsDelivered()).isEqualTo(delivered.size());
        assertThat(progress.pagesFetched()).isEqualTo(failing - 1);
        server.list().from(Cursor.parse(progress.resumeFrom().toString())).forEach(delivered::add);
        assertThat(delivered).isEqualTo(server.items);
    }

    private static WalkProgress walkUntilOutage(TestList list, List<Map<String, Object>> delivered) {
        try {
            list.forEach(delivered::add);
            throw new AssertionError("no outage");
        } catch (Outage outage) {
            return Objects.requireNonNull(outage.walk());
        }
    }

    @Property(tries = 3000, seed = "1729")
    void backFromAnyPlaceIsTheReverseOfForwardToIt(
            @ForAll("bothWays") Scheme scheme,
            @ForAll @IntRange(max = 40) int items,
            @ForAll @IntRange(min = 1, max = 12) int pageSize,
            @ForAll @IntRange(max = 1000) int anywhere) {
        int split = anywhere % (items + 1);
        FakeServer server = new FakeServer(scheme, items);
        Cursor place = server.list().pageSize(pageSize).after(split);
        List<Map<String, Object>> back =
                server.list().pageSize(pageSize).from(place).backward().all();
        assertThat(back).isEqualTo(reversed(server.items.subList(0, split)));
    }

    @Property(tries = 3000, seed = "1729")
    void turningRoundAnywhereOnTheWayBackDeliversTheRest(
            @ForAll("bothWays") Scheme scheme,
            @ForAll @IntRange(max = 40) int items,
            @ForAll @IntRange(min = 1, max = 12) int pageSize,
            @ForAll @IntRange(max = 1000) int anywhere,
            @ForAll @IntRange(max = 1000) int before) {
        int split = anywhere % (items + 1);
        int turn = before % (split + 1);
        FakeServer server = new FakeServer(scheme, items);
        TestList list = server.list().pageSize(pageSize);
        Cursor turned = list.from(list.after(split)).backward().after(split - turn);
        assertThat(list.from(turned).all()).isEqualTo(server.items.subList(turn, items));
        assertThat(list.from(turned).backward().all()).isEqualTo(reversed(server.items.subList(0, turn)));
    }

    @Property(tries = 1000, seed = "1729")
    void backFromTheEndCostsOneRequestAPage(
            @ForAll("bothWays") Scheme scheme,
            @ForAll @IntRange(min = 1, max = 40) int items,
            @ForAll @IntRange(min = 1, max = 12) int pageSize) {
        FakeServer server = new FakeServer(scheme, items);
        TestList list = server.list().pageSize(pageSize);
        Cursor end = list.after(items);
        server.requests.clear();
        assertThat(list.from(end).backward().all()).isEqualTo(reversed(server.items));
        assertThat(server.requests).hasSize((items + pageSize - 1) / pageSize);
    }

    @Property(tries = 1000, seed = "1729")
    void aPageSizeThatTheApiCapsLosesNothing(
            @ForAll @IntRange(max = 60) int items,
            @ForAll @IntRange(min = 1, max = 30) int pageSize,
            @ForAll @IntRange(min = 1, max = 12) int cap,
            @ForAll @IntRange(max = 1000) int anywhere) {
        int split = anywhere % (items + 1);
        FakeServer server = new FakeServer(Scheme.OFFSET, items);
        server.cap = cap;
        TestList list = server.list().pageSize(pageSize);
        assertThat(list.all()).isEqualTo(server.items);
        assertThat(list.from(list.after(split)).backward().all()).isEqualTo(reversed(server.items.subList(0, split)));
    }

    @Provide
    Arbitrary<Scheme> bothWays() {
        return Arbitraries.of(Scheme.class).filter(scheme -> scheme.goesBack);
    }

    @Provide
    Arbitrary<Scheme> withoutIds() {
        return Arbitraries.of(Scheme.class).filter(scheme -> !scheme.needsIds());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
