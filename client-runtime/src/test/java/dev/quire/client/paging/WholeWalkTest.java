package dev.quire.client.paging;

import static dev.quire.client.paging.Script.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for a walk from its first request to its last; each class is one rule of {@code docs/paging.md}. */
class WholeWalkTest {
    private static final List<String> AB = List.of("a", "b");
    private static final List<String> CD = List.of("c", "d");

    @Nested
    class NothingBeforeAsked {
        @ParameterizedTest
        @EnumSource
        void byAnyStep(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 30);
            TestList list = server.list().pageSize(5).limit(20).maxPages(9).checkpoint(place -> {});
            var items = list.iterator();
            var pages = list.pages().iterator();
            var stream = list.stream().map(item -> item.get("id")).limit(3);
            assertThat(pages.hasNext()).isTrue();
            assertThat(server.requests).isEmpty();
            assertThat(stream).hasSize(3);
            assertThat(items.hasNext()).isTrue();
            assertThat(server.requests).hasSize(2);
        }
    }

    @Nested
    class FirstCostsOneRequest {
        @ParameterizedTest
        @EnumSource
        void inEveryScheme(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 30);
            assertThat(server.list().first()).contains(server.items.get(0));
            assertThat(server.requests).hasSize(1);
        }

        @ParameterizedTest
        @EnumSource
        void ofAnEmptyListToo(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 0);
            assertThat(server.list().first()).isEmpty();
            assertThat(server.requests).hasSize(1);
        }

        @Test
        void streamsAsWell() {
            FakeServer server = new FakeServer(Scheme.PAGE_NUMBER, 30);
            assertThat(server.list().stream().findFirst()).isPresent();
            assertThat(server.requests).hasSize(1);
        }
    }

    @Nested
    class LeavingCostsNothing {
        @ParameterizedTest
        @EnumSource
        void afterTheLastItemOfAPage(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 30);
            int taken = 0;
            for (var item : server.list().pageSize(10)) {
                assertThat(item).isNotEmpty();
                taken++;
                if (taken == 20) {
                    break;
                }
            }
            assertThat(server.requests).hasSize(2);
        }

        @ParameterizedTest
        @EnumSource
        void byALimitThatIsAMultipleOfThePageSize(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 30);
            assertThat(server.list().pageSize(10).limit(20).all()).hasSize(20);
            assertThat(server.list().pageSize(10).stream().limit(10)).hasSize(10);
            assertThat(server.requests).hasSize(3);
        }
    }

    @Nested
    class LimitCutsHere {
        @Test
        void andRequestsStayTheSame() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 300);
            assertThat(server.list().pageSize(100).limit(250).all()).hasSize(250);
            assertThat(server.requests)
                    .hasSize(3)
                    .allSatisfy(
                            request -> assertThat(request.parameters()).containsEntry(Parameter.query("limit"), 100L));
        }

        @Test
        void ofNoneAsksNothing() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 300);
            assertThat(server.list().limit(0).all()).isEmpty();
            assertThat(server.requests).isEmpty();
        }

        @Test
        void negativeIsRefused() {
            assertThatThrownBy(() -> new FakeServer(Scheme.TOKEN, 1).list().limit(-1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class PageSizeIsConstant {
        @ParameterizedTest
        @EnumSource
        void onEveryRequest(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 20);
            assertThat(server.list().pageSize(7).all()).hasSize(20);
            assertThat(server.requests)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(
                            request -> assertThat(request.parameters()).containsEntry(Parameter.query("limit"), 7L));
        }

        @Test
        void orLeftToTheApiOnEveryRequest() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 20);
            assertThat(server.list().all()).hasSize(20);
            assertThat(server.requests)
                    .allSatisfy(
                            request -> assertThat(request.parameters()).doesNotContainKey(Parameter.query("limit")));
        }
    }

    @Nested
    class PageSizeStaysInRange {
        @Test
        void beyondTheMaximumIsRefused() {
            TestList list = new FakeServer(Scheme.TOKEN, 1).list();
            assertThatThrownBy(() -> list.pageSize(101))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at most 100");
            assertThatThrownBy(() -> list.pageSize(0)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void whereNobodyCanChooseIsRefused() {
            WalkPlan plan = WalkPlan.named("page-token")
                    .items("/data")
                    .next(NextPage.token(Parameter.query("token"), Source.body("/next")));
            assertThatThrownBy(() -> Script.of().list(plan).pageSize(5))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("lets nobody choose");
        }
    }

    @Nested
    class MaxPagesEnds {
        @Test
        void afterSoManyPages() {
            FakeServer server = new FakeServer(Scheme.OFFSET, 100);
            assertThat(server.list().maxPages(3).all()).hasSize(30);
            assertThat(server.requests).hasSize(3);
        }

        @Test
        void evenWithinAnEmptyStretch() {
            Script api = Script.each(i -> page(List.of(), "next", "t" + i));
            assertThat(api.list(Plans.TOKEN).maxPages(5).ids()).isEmpty();
            assertThat(api.requests).hasSize(5);
        }
    }

    @Nested
    class ToListIsBounded {
        @Test
        void beyondItThrows() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 21);
            assertThatThrownBy(() -> server.list().toList(20))
                    .isInstanceOfSatisfying(
                            TooManyItemsException.class,
                            many -> assertThat(many.atMost()).isEqualTo(20))
                    .hasMessageContaining("more than 20");
        }

        @Test
        void exactlySoManyAreFine() {
            assertThat(new FakeServer(Scheme.PAGE_NUMBER, 20).list().toList(20)).hasSize(20);
        }
    }

    @Nested
    class WalksStartAnew {
        @Test
        void fromOneListTwice() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 15);
            TestList list = server.list();
            assertThat(list.ids()).isEqualTo(list.ids()).hasSize(15);
            assertThat(server.requests).hasSize(4);
        }

        @Test
        void stepsChangeNothing() {
            FakeServer server = new FakeServer(Scheme.OFFSET, 15);
            TestList list = server.list();
            assertThat(list.limit(3).pageSize(2).page(2).maxPages(1).all()).hasSize(2);
            assertThat(list.all()).hasSize(15);
        }
    }

    @Nested
    class StreamsAreNeverSplit {
        @Test
        void andKeepTheirOrder() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 200);
            assertThat(server.list().stream().spliterator().trySplit()).isNull();
            assertThat(server.list().stream().spliterator().hasCharacteristics(Spliterator.ORDERED))
                    .isTrue();
            assertThat(server.list().stream().parallel().toList()).isEqualTo(server.items);
        }

        @Test
        void neitherAreListsAndPages() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 200);
            assertThat(server.list().spliterator().trySplit()).isNull();
            assertThat(server.list().pages().spliterator().trySplit()).isNull();
            assertThat(server.list().pages().stream().parallel().flatMap(page -> page.items().stream()))
                    .containsExactlyElementsOf(server.items);
        }

        @Test
        void fetchOnlyWhatIsAskedFor() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 200);
            var stream = server.list().stream().spliterator();
            for (int i = 0; i < 10; i++) {
                assertThat(stream.tryAdvance(item -> {})).isTrue();
            }
            assertThat(server.requests).hasSize(1);
        }
    }

    @Nested
    class PageBeginsAtANumber {
        @Test
        void countedFromOne() {
            FakeServer server = new FakeServer(Scheme.PAGE_NUMBER, 30);
            assertThat(server.list().page(3).ids()).startsWith("i20").hasSize(10);
        }

        @Test
        void ofOffsets() {
            FakeServer server = new FakeServer(Scheme.OFFSET, 30);
            assertThat(server.list().pageSize(7).page(3).ids())
                    .startsWith("i14")
                    .hasSize(16);
        }

        @Test
        void ofOffsetsOfUnknownSizeIsRefused() {
            WalkPlan plan =
                    WalkPlan.named("offset-limit").items("/data").next(NextPage.offset(Parameter.query("o"), 0));
            assertThatThrownBy(() -> Script.of().list(plan).page(2).ids())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("pageSize(n)");
        }

        @Test
        void beforeTheFirstIsRefused() {
            assertThatThrownBy(() -> new FakeServer(Scheme.OFFSET, 1).list().page(0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class CheckpointNamesTheFirstUnconsumed {
        @Test
        void eachTimeMoreIsAskedFor() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 25);
            List<Cursor> places = new ArrayList<>();
            int[] requestsAtTen = new int[1];
            TestList list = server.list().checkpoint(place -> {
                places.add(place);
                if (places.size() == 10) {
                    requestsAtTen[0] = server.requests.size();
                }
            });
            assertThat(list.all()).hasSize(25);
            assertThat(places).hasSize(25);
            assertThat(requestsAtTen[0])
                    .as("saved before the next page is fetched")
                    .isEqualTo(1);
            for (int i = 0; i < 25; i++) {
                assertThat(server.list().from(places.get(i)).all()).isEqualTo(server.items.subList(i + 1, 25));
            }
        }

        @Test
        void notTheItemUnderWork() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 25);
            List<Cursor> places = new ArrayList<>();
            TestList list = server.list().checkpoint(places::add);
            assertThatThrownBy(() -> list.stream().forEach(item -> {
                        if (item.equals(server.items.get(12))) {
                            throw new IllegalStateException("the work failed");
                        }
                    }))
                    .hasMessage("the work failed");
            assertThat(places).hasSize(12);
            assertThat(server.list().from(places.get(11)).first()).contains(server.items.get(12));
        }

        @Test
        void ofPagesToo() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 25);
            List<Cursor> places = new ArrayList<>();
            for (var page : server.list().checkpoint(places::add).pages()) {
                assertThat(page.items()).isNotEmpty();
            }
            assertThat(places).hasSize(3);
            assertThat(server.list().from(places.get(0)).first()).contains(server.items.get(10));
        }
    }

    @Nested
    class PagesHaveTheirNeighbours {
        @Test
        void asCursors() {
            FakeServer server = new FakeServer(Scheme.BIDIRECTIONAL_ID, 25);
            List<Page<?, ?>> pages = new ArrayList<>();
            server.list().pages().forEach(pages::add);
            assertThat(pages).hasSize(3);
            assertThat(pages.get(0).previous()).isNull();
            assertThat(pages.get(2).next()).isNull();
            Cursor next = pages.get(0).next();
            Cursor previous = pages.get(2).previous();
            assertThat(next).isNotNull();
            assertThat(previous).isNotNull();
            assertThat(server.list().from(next).first()).contains(server.items.get(10));
            assertThat(server.list().from(previous).backward().first()).contains(server.items.get(19));
        }

        @Test
        void withTotalAndBody() {
            Script api = Script.of(page(AB, "total", 3L), page(List.of("c"), "total", 3L));
            var page = api.list(Plans.OFFSET).pages().iterator().next();
            assertThat(page.total()).isEqualTo(3);
            assertThat(page.items()).hasSize(2);
            assertThat(page.body()).isEqualTo(page(AB, "total", 3L));
            assertThat(page.response().status()).isEqualTo(200);
        }

        @Test
        void emptyOnesAreShownToo() {
            Script api = Script.of(page(AB), page(CD), page(List.of()));
            assertThat(api.list(Plans.PAGE).pages().stream()
                            .map(page -> page.items().size()))
                    .containsExactly(2, 2, 0);
        }
    }
}
