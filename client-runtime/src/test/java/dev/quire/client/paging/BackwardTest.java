package dev.quire.client.paging;

import static dev.quire.client.paging.Script.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.Cursor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Going back; each class is one rule of {@code docs/paging.md}. */
class BackwardTest {
    @Nested
    class BackwardNeedsACursor {
        @Test
        void orIsRefusedBeforeAnyRequest() {
            FakeServer server = new FakeServer(Scheme.BIDIRECTIONAL_ID, 5);
            assertThatThrownBy(() -> server.list().backward().all())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("from(cursor)");
            assertThat(server.requests).isEmpty();
        }
    }

    @Nested
    class BackwardNeedsItsPlace {
        private static final WalkPlan CURSOR = WalkPlan.named("bidirectional-cursor")
                .items("/data")
                .next(NextPage.token(Parameter.query("after"), Source.body("/next")))
                .previous(NextPage.token(Parameter.query("before"), Source.body("/previous")));

        @Test
        void anEmptyPageThatGoesOnIsNotWhereItLies() {
            Script api = Script.of(
                    page(List.of("a"), "next", "t1"),
                    page(List.of("b"), "previous", "p1"),
                    page(List.of(), "next", "t2", "previous", "p1"),
                    page(List.of("b"), "previous", "p1"),
                    page(List.of("a")));
            assertResumes(api.list(CURSOR));
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void norIsOneThatLeadsNowhere(boolean more) {
            Script api = Script.of(
                    page(List.of("a"), "has_more", true),
                    page(List.of("b"), "has_more", false),
                    page(List.of(), "has_more", more),
                    page(List.of("b"), "has_more", false),
                    page(List.of("a"), "has_more", false));
            assertResumes(api.list(Plans.ID));
        }

        private void assertResumes(TestList list) {
            TestList back = list.from(list.after(2)).backward();
            assertThatThrownBy(back::all).isInstanceOfSatisfying(PageContractException.class, failure -> {
                assertThat(failure).hasMessageContaining("going back can not begin there");
                Cursor place = Objects.requireNonNull(failure.walk()).resumeFrom();
                assertThat(list.from(place).backward().ids()).containsExactly("b", "a");
            });
        }

        @Test
        void whatWasTakenOutOfTheEndIsNotMissed() {
            Script api = Script.of(
                    page(List.of("a"), "next", "t1"),
                    page(List.of("b"), "previous", "p1"),
                    page(List.of(), "previous", "p1"),
                    page(List.of("a")));
            TestList list = api.list(CURSOR);
            assertThat(list.from(list.after(2)).backward().ids()).containsExactly("a");
        }
    }

    @Nested
    class BackwardIsTheReverse {
        @ParameterizedTest
        @EnumSource
        void fromEverySplitPoint(Scheme scheme) {
            if (!scheme.goesBack) {
                return;
            }
            FakeServer server = new FakeServer(scheme, 23);
            for (int split = 0; split <= 23; split++) {
                TestList list = server.list().pageSize(5);
                List<Object> reverse = new ArrayList<>(server.items.subList(0, split));
                Collections.reverse(reverse);
                assertThat(list.from(list.after(split)).backward().all())
                        .as("%s at %d", scheme, split)
                        .isEqualTo(reverse);
            }
        }

        @Test
        void pagesToo() {
            FakeServer server = new FakeServer(Scheme.BIDIRECTIONAL_ID, 25);
            TestList back = server.list().from(server.list().after(25)).backward();
            List<Page<?, ?>> pages = new ArrayList<>();
            back.pages().forEach(pages::add);
            assertThat(pages).hasSize(3);
            assertThat(pages.get(0).items().get(0)).isEqualTo(server.items.get(24));
            assertThat(pages.get(2).previous()).isNull();
            Cursor next = pages.get(2).next();
            assertThat(next).isNotNull();
            assertThat(server.list().from(next).first()).contains(server.items.get(10));
        }
    }

    @Nested
    class FlagSpeaksForItsDirection {
        @Test
        void notForTheOtherOne() {
            Script api = Script.of(
                    page(List.of("a", "b"), "has_more", true),
                    page(List.of("c"), "has_more", false),
                    page(List.of("c"), "has_more", false),
                    page(List.of("a", "b"), "has_more", false));
            TestList list = api.list(Plans.ID);
            assertThat(list.from(list.after(3)).backward().ids()).containsExactly("c", "b", "a");
            assertThat(api.sent("ending_before")).containsExactly(null, null, null, "c");
        }
    }

    @Nested
    class OneCursorInARequest {
        @Test
        void neverBoth() {
            FakeServer server = new FakeServer(Scheme.BIDIRECTIONAL_ID, 25);
            TestList list = server.list();
            assertThat(list.from(list.after(25)).backward().all()).hasSize(25);
            assertThat(server.requests)
                    .allSatisfy(request -> assertThat(request.parameters().keySet().stream()
                                    .filter(parameter ->
                                            parameter.toString().matches(".*(starting_after|ending_before)")))
                            .hasSizeLessThan(2));
        }
    }

    @Nested
    class OffsetWindowIsFilled {
        @Test
        void whenTheApiGivesLess() {
            FakeServer server = new FakeServer(Scheme.OFFSET, 25);
            server.cap = 4;
            TestList list = server.list().pageSize(10);
            Cursor end = list.after(25);
            server.requests.clear();
            assertThat(list.from(end).backward().ids())
                    .startsWith("i24", "i23")
                    .endsWith("i0")
                    .hasSize(25);
            assertThat(server.requests.stream()
                            .map(request -> request.parameters().get(Parameter.query("offset"))))
                    .containsExactly(15L, 19L, 23L, 5L, 9L, 13L, 0L, 4L);
        }

        @Test
        void orTheListHasShrunk() {
            Cursor end = new FakeServer(Scheme.OFFSET, 25).list().after(25);
            FakeServer shorter = new FakeServer(Scheme.OFFSET, 18);
            assertThat(shorter.list().from(end).backward().ids())
                    .startsWith("i17")
                    .endsWith("i0")
                    .hasSize(18);
        }

        @Test
        void needsAPageSize() {
            WalkPlan plan =
                    WalkPlan.named("offset-limit").items("/data").next(NextPage.offset(Parameter.query("o"), 0));
            TestList list = Script.of(page(List.of("a"))).list(plan);
            Cursor place = list.after(1);
            assertThatThrownBy(() -> list.from(place).backward().ids())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("pageSize(n)");
        }
    }

    @Nested
    class NothingLiesBeforeTheStart {
        @ParameterizedTest
        @EnumSource
        void andCostsNothing(Scheme scheme) {
            if (!scheme.goesBack) {
                return;
            }
            FakeServer server = new FakeServer(scheme, 23);
            TestList list = server.list();
            assertThat(list.from(list.after(0)).backward().all()).isEmpty();
            assertThat(server.requests).isEmpty();
        }
    }
}
