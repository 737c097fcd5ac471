package dev.quire.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.Cursor;
import dev.quire.client.errors.ApiException;
import dev.quire.client.http.Retries;
import dev.quire.client.paging.BiPagedCall;
import dev.quire.client.paging.Page;
import dev.quire.examples.vendorserver.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list that goes both ways must keep. */
public abstract class BackwardContract<T, B, S extends BiPagedCall<T, B, S>> extends ListContract<T, B, S> {
    private static final int PAGE = 5;

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 15})
    void backFromTheEndIsTheReverseOfForwardForEverySplitPoint(int items) {
        String id = list().add(items);
        List<String> all = list().truth(id).ids();
        S walk = list().walk(id).pageSize(PAGE);
        for (int split = 1; split <= items; split++) {
            Cursor place = placeAfter(walk, split);
            assertThat(ids(walk.from(place).backward()))
                    .as("back from %d", split)
                    .isEqualTo(reversed(all, split));
            assertThat(ids(walk.from(place))).as("forward from %d", split).isEqualTo(all.subList(split, items));
        }
    }

    @Test
    void wayBackCanBeTurnedAtEveryPoint() {
        String id = list().add(12);
        List<String> all = list().truth(id).ids();
        S walk = list().walk(id).pageSize(PAGE);
        Cursor end = placeAfter(walk, 12);
        for (int steps = 1; steps <= 12; steps++) {
            Cursor turn = placeAfter(walk.from(end).backward(), steps);
            assertThat(ids(walk.from(turn))).as("forward again").isEqualTo(all.subList(12 - steps, 12));
            assertThat(ids(walk.from(turn).backward())).as("further back").isEqualTo(reversed(all, 12 - steps));
        }
    }

    @Test
    void longListComesBackWhole() {
        String id = list().longList();
        List<String> all = list().truth(id).ids();
        S walk = list().walk(id).pageSize(list().greatestPageSize());
        assertThat(ids(walk.from(placeAfter(walk, all.size())).backward())).isEqualTo(reversed(all, all.size()));
    }

    @Test
    void wayBackCostsOneRequestForEachPage() {
        String id = list().add(15);
        S walk = list().walk(id).pageSize(PAGE);
        Cursor end = placeAfter(walk, 15);
        server().requests().clear();
        assertThat(ids(walk.from(end).backward())).hasSize(15);
        assertThat(list().requestsSeen()).isEqualTo(3);
    }

    @Test
    void pagesGoBackWithTheirItemsReversed() {
        String id = list().add(12);
        S walk = list().walk(id).pageSize(PAGE);
        List<T> items = new ArrayList<>();
        for (Page<T, B> page : walk.from(placeAfter(walk, 12)).backward().pages()) {
            items.addAll(page.items());
        }
        assertThat(ids(items)).isEqualTo(reversed(list().truth(id).ids(), 12));
    }

    @Test
    void previousOfAPageLeadsBackAndNextOn() {
        String id = list().add(12);
        List<String> all = list().truth(id).ids();
        S walk = list().walk(id).pageSize(PAGE);
        int seen = 0;
        for (Page<T, B> page : walk.pages()) {
            if (seen == 0) {
                assertThat(page.previous()).as("before the first page").isNull();
            } else {
                Cursor previous = Objects.requireNonNull(page.previous());
                assertThat(ids(walk.from(previous).backward())).isEqualTo(reversed(all, seen));
            }
            seen += page.items().size();
        }
        assertThat(seen).isEqualTo(12);
    }

    @Test
    void wayBackThatFailsIsResumed() {
        String id = list().add(17);
        S walk = list().walk(id, client -> client.retries(Retries.none())).pageSize(PAGE);
        Cursor end = placeAfter(walk, 17);
        for (int pages = 0; pages <= 3; pages++) {
            for (int fault = 0; fault < pages; fault++) {
                server().faults().next(list().endpoint(), Fault.none());
            }
            server().faults().next(list().endpoint(), Fault.cutBody(100));
            List<T> delivered = new ArrayList<>();
            S back = walk.from(end).backward();
            assertThatThrownBy(() -> back.forEach(delivered::add)).isInstanceOfSatisfying(ApiException.class, e -> {
                Cursor place = Objects.requireNonNull(e.walk()).resumeFrom();
                walk.from(Cursor.parse(place.toString())).backward().forEach(delivered::add);
            });
            assertThat(ids(delivered)).isEqualTo(reversed(list().truth(id).ids(), 17));
        }
    }

    @Test
    void noApiHereBeginsAtItsEnd() {
        S walk = list().walkLongList().backward();
        assertThatThrownBy(() -> ids(walk)).isInstanceOf(IllegalStateException.class);
        assertThat(list().requestsSeen()).isZero();
    }

    private static List<String> reversed(List<String> all, int end) {
        List<String> reversed = new ArrayList<>(all.subList(0, end));
        Collections.reverse(reversed);
        return reversed;
    }
}
