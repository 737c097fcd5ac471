package dev.quire.client.paging;

import static dev.quire.client.paging.Script.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.Cursor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks that would never end, or can not go on; each class is one rule of {@code docs/paging.md}. */
class LoopsAndCeilingsTest {
    private static final List<String> A = List.of("a");

    @Nested
    class SeenCursorIsALoop {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 50})
        void ofAnyLength(int length) {
            Script api = Script.each(i -> page(A, "next", "t" + i % length));
            assertThatThrownBy(() -> api.list(Plans.TOKEN).ids())
                    .isInstanceOf(CursorLoopException.class)
                    .hasMessageContaining("loop");
            assertThat(api.requests).hasSize(length + 1);
        }

        @Test
        void ofAddresses() {
            Script api = Script.each(i -> page(A, "next", "?page=" + (i % 3 + 1)));
            assertThatThrownBy(() -> api.list(Plans.URL).ids()).isInstanceOf(CursorLoopException.class);
            assertThat(api.requests).hasSize(4);
        }

        @Test
        void ofIds() {
            Script api = Script.each(i -> page(List.of(i % 3 + ""), "has_more", true));
            assertThatThrownBy(() -> api.list(Plans.ID).ids()).isInstanceOf(CursorLoopException.class);
        }

        @Test
        void thePlaceOfACursorCounts() {
            Script api = Script.of(page(A, "next", "t1"), page(A, "next", "t1"));
            TestList list = api.list(Plans.TOKEN);
            assertThatThrownBy(() -> list.from(list.after(1)).ids()).isInstanceOf(CursorLoopException.class);
            assertThat(api.sent("token")).containsExactly(null, "t1");
        }

        @Test
        void theAddressOfTheFirstPageCounts() {
            Script api = Script.of(page(A, "next", "https://api.example.com/v1/items?status=open"));
            List<Object> delivered = new ArrayList<>();
            assertThatThrownBy(() -> api.list(Plans.URL).forEach(delivered::add))
                    .isInstanceOf(CursorLoopException.class);
            assertThat(delivered).hasSize(1);
        }

        @Test
        void whicheverWayACursorLeads() {
            Parameter cursor = Parameter.query("cursor");
            WalkPlan plan = WalkPlan.named("bidirectional-cursor")
                    .items("/data")
                    .next(NextPage.token(cursor, Source.body("/next")))
                    .previous(NextPage.token(cursor, Source.body("/previous")));
            Script api = Script.of(
                    page(A, "next", "t1"), page(List.of("b"), "previous", "t0"), page(List.of("b"), "previous", "t1"));
            TestList back = api.list(plan).from(api.list(plan).after(2)).backward();
            List<Object> delivered = new ArrayList<>();
            assertThatThrownBy(() -> back.forEach(delivered::add)).isInstanceOf(CursorLoopException.class);
            assertThat(delivered).hasSize(1);
            assertThat(api.sent("cursor")).containsExactly(null, "t1", "t1");
        }
    }

    @Nested
    class PastPageIsALoop {
        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void andNoneOfItIsDeliveredAgain(boolean more) {
            Script api = Script.of(
                    page(List.of("a", "b"), "has_more", true),
                    page(List.of("a", "b"), "has_more", more),
                    page(List.of("c"), "has_more", false));
            Iterator<Map<String, Object>> walk = api.list(Plans.ID).iterator();
            assertThat(List.of(walk.next(), walk.next())).isEqualTo(Script.items(List.of("a", "b")));
            assertThatThrownBy(walk::hasNext)
                    .isInstanceOfSatisfying(
                            CursorLoopException.class,
                            loop -> assertThat(loop.walk())
                                    .satisfies(progress -> assertThat(progress.itemsDelivered())
                                            .isEqualTo(2)));
            assertThat(walk.next()).containsEntry("id", "c");
            assertThat(walk.hasNext()).isFalse();
            assertThat(api.sent("starting_after")).containsExactly(null, "b", "b");
        }

        @Test
        void goingBackToo() {
            Script api = Script.of(
                    page(List.of("a", "b", "c"), "has_more", true),
                    page(List.of("b", "c"), "has_more", true),
                    page(List.of("b", "c"), "has_more", true),
                    page(List.of("a"), "has_more", false));
            TestList list = api.list(Plans.ID);
            Iterator<Map<String, Object>> walk =
                    list.from(cursorBefore(list, "d")).backward().iterator();
            assertThat(List.of(walk.next(), walk.next())).isEqualTo(Script.items(List.of("c", "b")));
            assertThatThrownBy(walk::hasNext).isInstanceOf(CursorLoopException.class);
            assertThat(walk.next()).containsEntry("id", "a");
        }

        private Cursor cursorBefore(TestList list, String id) {
            String text = list.after(1).toString();
            return Cursor.parse(text.replaceAll(";at=.*", ";at=*;skip=3;before=" + id));
        }
    }

    @Nested
    class NumbersMustAdvance {
        @ParameterizedTest
        @ValueSource(longs = {1, 0, -7})
        void orFail(long next) {
            Script api = Script.of(page(A, "next_page", next));
            assertThatThrownBy(() -> api.list(Plans.PAGE_IN_BODY).ids())
                    .isInstanceOf(CursorLoopException.class)
                    .hasMessageContaining("named " + next);
            assertThat(api.requests).hasSize(1);
        }
    }

    @Nested
    class CeilingEndsAtTotal {
        @Test
        void exactlyElevenThousand() {
            FakeServer server = new FakeServer(Scheme.OFFSET_WITH_TOTAL, 11_000);
            server.cap = 1_000;
            TestList list = server.list(
                    plan -> plan.pageSize(Parameter.query("limit"), 100, 1_000).ceiling(10_000));
            assertThat(list.pageSize(1_000).all()).hasSize(11_000);
            assertThat(server.requests).hasSize(11);
        }

        @Test
        void ofNumberedPages() {
            Script api = Script.of(page(List.of("a", "b"), "total", 4L), page(List.of("c", "d"), "total", 4L));
            WalkPlan plan = Plans.PAGE.total(Source.body("/total")).ceiling(2);
            assertThat(api.list(plan).ids()).hasSize(4);
        }
    }

    @Nested
    class CeilingShortOfTotalIsAnError {
        @Test
        void ofTwelveThousand() {
            FakeServer server = new FakeServer(Scheme.OFFSET_WITH_TOTAL, 12_000);
            server.cap = 1_000;
            TestList list = server.list(
                    plan -> plan.pageSize(Parameter.query("limit"), 100, 1_000).ceiling(10_000));
            var delivered = new java.util.ArrayList<Object>();
            assertThatThrownBy(() -> list.pageSize(1_000).forEach(delivered::add))
                    .isInstanceOfSatisfying(CeilingException.class, high -> {
                        assertThat(high.ceiling()).isEqualTo(10_000);
                        assertThat(high.total()).isEqualTo(12_000);
                    })
                    .hasMessageContaining("10000")
                    .hasMessageContaining("12000");
            assertThat(delivered).hasSize(11_000);
            assertThat(server.requests).hasSize(11);
        }

        @Test
        void andWithoutTotal() {
            FakeServer server = new FakeServer(Scheme.OFFSET, 30);
            assertThatThrownBy(() -> server.list(plan -> plan.ceiling(10)).ids())
                    .isInstanceOfSatisfying(
                            CeilingException.class,
                            high -> assertThat(high.total()).isNull());
        }

        @Test
        void andFromACursorBeyondIt() {
            FakeServer server = new FakeServer(Scheme.OFFSET, 30);
            var beyond = server.list().after(20);
            server.requests.clear();
            TestList list = server.list(plan -> plan.ceiling(10)).from(beyond);
            assertThatThrownBy(list::ids).isInstanceOf(CeilingException.class);
            assertThat(server.requests).isEmpty();
        }
    }
}
