package dev.quire.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.http.CallOptions;
import dev.quire.client.paging.Page;
import dev.quire.client.paging.PagedCall;
import dev.quire.client.paging.TooManyItemsException;
import dev.quire.examples.vendorserver.GroundTruth;
import dev.quire.examples.vendorserver.RecordedRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a walk over a list that answers well must keep. */
public abstract class WalkContract<T, B, S extends PagedCall<T, B, S>> extends ListContract<T, B, S> {

    @Test
    void longListComesWholeInTheRequestsOfTheTable() {
        GroundTruth truth = list().truth(list().longList());
        assertWhole(list().walkLongList(), truth);
        assertThat(list().requestsSeen()).isEqualTo(list().requests(truth.count(), list().defaultPageSize()));
    }

    @Test
    void greatestPageSizeTakesTheFewestRequests() {
        GroundTruth truth = list().truth(list().longList());
        int size = list().greatestPageSize();
        assertWhole(list().walkLongList().pageSize(size), truth);
        assertThat(list().requestsSeen()).isEqualTo(list().requests(truth.count(), size));
    }

    @ParameterizedTest
    @CsvSource({"0,7", "1,7", "6,7", "7,7", "8,7", "14,7", "15,7", "0,1", "1,1", "2,1", "13,1"})
    void everyCountAndPageSizeComesWholeInTheRequestsOfTheTable(int items, int pageSize) {
        String id = list().add(items);
        assertWhole(list().walk(id).pageSize(pageSize), list().truth(id));
        assertThat(list().requestsSeen()).isEqualTo(list().requests(items, pageSize));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void countsAroundThePageSizeComeWhole(int more) {
        for (int size : List.of(list().defaultPageSize(), list().greatestPageSize())) {
            server().requests().clear();
            String id = list().add(size + more);
            assertWhole(list().walk(id).pageSize(size), list().truth(id));
            assertThat(list().requestsSeen()).isEqualTo(list().requests(size + more, size));
        }
    }

    @Test
    void pageSizeBeyondTheGreatestIsRefusedBeforeAnyRequest() {
        S walk = list().walkLongList();
        assertThatThrownBy(() -> walk.pageSize(list().greatestPageSize() + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> walk.pageSize(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(list().requestsSeen()).isZero();
    }

    @Test
    void firstCostsOneRequest() {
        assertThat(list().walkLongList().first().map(list()::id))
                .contains(list().truth(list().longList()).ids().get(0));
        assertThat(list().requestsSeen()).isEqualTo(1);
        assertThat(list().walk(list().add(0)).first()).isEmpty();
    }

    @Test
    void limitCutsOnThisSideAndLeavesThePageSize() {
        List<String> ids = ids(list().walkLongList().pageSize(7).limit(10));
        assertThat(ids).isEqualTo(list().truth(list().longList()).ids().subList(0, 10));
        assertThat(sizesAskedFor()).containsExactly("7", "7");
    }

    @Test
    void limitOfWholePagesAsksForNoMore() {
        assertThat(ids(list().walkLongList().pageSize(7).limit(14))).hasSize(14);
        assertThat(list().requestsSeen()).isEqualTo(2);
        assertThat(ids(list().walkLongList().pageSize(7).limit(0))).isEmpty();
        assertThat(list().requestsSeen()).isEqualTo(2);
    }

    @Test
    void pageSizeIsTheSameOnEveryPage() {
        String id = list().add(20);
        assertWhole(list().walk(id).pageSize(7), list().truth(id));
        assertThat(sizesAskedFor()).hasSize(3).containsOnly("7");
    }

    @Test
    void maxPagesEndsTheWalk() {
        assertThat(ids(list().walkLongList().pageSize(7).maxPages(2))).hasSize(14);
        assertThat(list().requestsSeen()).isEqualTo(2);
    }

    @Test
    void listOfMoreThanWasAskedForIsNotCutSilently() {
        String id = list().add(15);
        assertWhole(list().walk(id).pageSize(7).toList(15), list().truth(id));
        assertThatThrownBy(() -> list().walk(id).pageSize(7).toList(14)).isInstanceOf(TooManyItemsException.class);
    }

    @Test
    void nothingIsFetchedBeforeItIsAskedFor() {
        S walk = list().walkLongList().pageSize(7);
        Iterator<T> items = walk.limit(30).iterator();
        assertThat(walk.stream()).isNotNull();
        assertThat(list().requestsSeen()).isZero();
        for (int i = 0; i < 7; i++) {
            items.next();
        }
        assertThat(list().requestsSeen()).isEqualTo(1);
        items.next();
        assertThat(list().requestsSeen()).isEqualTo(2);
    }

    @Test
    void streamFetchesNoMoreThanItsConsumerTakes() {
        assertThat(list().walkLongList().pageSize(7).stream().limit(14).toList())
                .hasSize(14);
        assertThat(list().requestsSeen()).isEqualTo(2);
    }

    @Test
    void walkCanBeRepeated() {
        String id = list().add(15);
        S walk = list().walk(id).pageSize(7);
        assertWhole(walk, list().truth(id));
        assertWhole(walk, list().truth(id));
    }

    @Test
    void pagesHaveTheirBodiesAndTheSameItems() {
        String id = list().add(15);
        List<T> items = new ArrayList<>();
        List<T> bodies = new ArrayList<>();
        int pages = 0;
        for (Page<T, B> page : list().walk(id).pageSize(7).pages()) {
            items.addAll(page.items());
            bodies.addAll(list().items(page.body()));
            assertThat(page.response().status()).isEqualTo(200);
            assertThat(page.total() == null || page.total() == 15L).isTrue();
            pages++;
        }
        assertWhole(items, list().truth(id));
        assertWhole(bodies, list().truth(id));
        assertThat(pages).isEqualTo(list().requests(15, 7));
    }

    @Test
    void optionsOfAWalkHoldForEveryPage() {
        CallOptions trace = CallOptions.none().header("X-Trace", "t1").query("extra", "é &");
        list().walk(list().add(17)).with(trace).pageSize(7).forEach(item -> {});
        assertThat(server().requests().to(list().endpoint()))
                .hasSize(3)
                .allMatch(request ->
                        "t1".equals(request.header("X-Trace")) && "é &".equals(request.queryParameter("extra")));
    }

    @Test
    void optionsThatWouldMakeEveryPageTheSameAreRefused() {
        S walk = list().walkLongList();
        List<String> own = new ArrayList<>(list().placeParameters());
        own.add(list().pageSizeParameter());
        for (String name : own) {
            assertThatThrownBy(() -> walk.with(CallOptions.none().query(name, 5)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name);
        }
        assertThat(list().requestsSeen()).isZero();
    }

    @Test
    void oneListIsWalkedByManyThreads() {
        String id = list().add(30);
        S walk = list().walk(id).pageSize(7);
        List<CompletableFuture<List<String>>> walks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            walks.add(CompletableFuture.supplyAsync(() -> ids(walk)));
        }
        assertThat(walks)
                .allSatisfy(
                        one -> assertThat(one.join()).isEqualTo(list().truth(id).ids()));
    }

    @Test
    void parallelStreamKeepsTheOrder() {
        String id = list().add(30);
        assertThat(list().walk(id).pageSize(7).stream()
                        .parallel()
                        .map(list()::id)
                        .toList())
                .isEqualTo(list().truth(id).ids());
        assertThat(list().requestsSeen()).isEqualTo(list().requests(30, 7));
    }

    @Test
    void iteratorEndsAndStaysAtItsEnd() {
        Iterator<T> items = list().walk(list().add(2)).iterator();
        items.next();
        items.next();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
        assertThat(items.hasNext()).isFalse();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void secretGoesInNoAddressAndNoText() {
        S walk = list().walkLongList().pageSize(7).limit(10);
        walk.forEach(item -> {});
        assertThat(walk.toString()).doesNotContain(list().secret());
        assertThat(server().requests().to(list().endpoint()))
                .extracting(RecordedRequest::query)
                .noneMatch(query -> String.valueOf(query).contains(list().secret()));
    }

    private List<String> sizesAskedFor() {
        return server().requests().to(list().endpoint()).stream()
                .map(request -> String.valueOf(request.queryParameter(list().pageSizeParameter())))
                .toList();
    }
}
