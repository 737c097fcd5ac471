package dev.quire.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.Cursor;
import dev.quire.client.http.CallOptions;
import dev.quire.client.paging.Page;
import dev.quire.client.paging.PagedCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What places in a list, and walks from them, must keep. */
public abstract class ResumeContract<T, B, S extends PagedCall<T, B, S>> extends ListContract<T, B, S> {

    @Test
    void everyPageBorderIsAPlaceToGoOnFrom() {
        String id = list().add(30);
        List<T> before = new ArrayList<>();
        for (Page<T, B> page : list().walk(id).pageSize(7).pages()) {
            before.addAll(page.items());
            if (page.next() != null) {
                List<T> whole = new ArrayList<>(before);
                Cursor stored = Cursor.parse(page.next().toString());
                list().walk(id).pageSize(7).from(stored).forEach(whole::add);
                assertWhole(whole, list().truth(id));
            }
        }
        assertWhole(before, list().truth(id));
    }

    @Test
    void everyItemIsAPlaceToGoOnFrom() {
        String id = list().add(17);
        S walk = list().walk(id).pageSize(7);
        for (int consumed = 1; consumed <= 17; consumed++) {
            List<String> rest = list().truth(id).ids().subList(consumed, 17);
            assertThat(ids(walk.from(placeAfter(walk, consumed)))).isEqualTo(rest);
        }
    }

    @Test
    void checkpointIsNamedForEveryItemConsumed() {
        String id = list().add(10);
        List<Cursor> places = new ArrayList<>();
        list().walk(id).pageSize(7).checkpoint(places::add).forEach(item -> {});
        assertThat(places).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void pageSizeThatACursorCanNotGoOnWithIsRefusedAndNeverWrong() {
        String id = list().add(17);
        S walk = list().walk(id).pageSize(7);
        for (int consumed = 1; consumed <= 17; consumed++) {
            Cursor place = placeAfter(walk, consumed);
            List<String> rest = list().truth(id).ids().subList(consumed, 17);
            for (int size = 1; size <= 8; size++) {
                assertRestOrRefused(list().walk(id), place, size, rest);
            }
        }
    }

    private void assertRestOrRefused(S walk, Cursor place, int size, List<String> rest) {
        List<String> found;
        try {
            found = ids(walk.from(place).pageSize(size));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("page");
            return;
        }
        assertThat(found).as("from %s by %d", place, size).isEqualTo(rest);
    }

    @Test
    void cursorNamesNeitherHostNorSecret() {
        for (Page<T, B> page : list().walk(list().add(15)).pageSize(7).pages()) {
            assertThat(String.valueOf(page.next())).doesNotContain("127.0.0.1", list().secret());
        }
    }

    @Test
    void cursorOfAnotherListIsRefusedBeforeAnyRequest() {
        S walk = list().walk(list().add(15)).pageSize(7);
        Cursor cursor = Objects.requireNonNull(walk.pages().iterator().next().next());
        server().requests().clear();
        S other = list().walk(list().add(16));
        assertThatThrownBy(() -> ids(other.from(cursor))).isInstanceOf(IllegalArgumentException.class);
        assertThat(list().requestsSeen()).isZero();
    }

    @Test
    void filtersThatTheCursorWasNotMadeWithAreRefusedInWhateverOrder() {
        S walk = list().walk(list().add(15)).pageSize(7);
        CallOptions filter = CallOptions.none().query("color", "red");
        CallOptions trace = CallOptions.none().header("X-Trace", "t1");
        Cursor plain = Objects.requireNonNull(walk.pages().iterator().next().next());
        Cursor filtered = Objects.requireNonNull(
                walk.with(filter).pages().iterator().next().next());
        assertThatThrownBy(() -> walk.with(filter).from(plain)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> walk.from(plain).with(filter)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> walk.from(filtered)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ids(walk.with(filter).from(filtered))).hasSize(8);
        assertThat(ids(walk.from(plain).with(trace))).hasSize(8);
    }
}
