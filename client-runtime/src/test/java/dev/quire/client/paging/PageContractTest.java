package dev.quire.client.paging;

import static dev.quire.client.paging.Script.body;
import static dev.quire.client.paging.Script.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page must say, and what it may leave out; each class is one rule of {@code docs/paging.md}. */
class PageContractTest {
    private static final List<String> AB = List.of("a", "b");
    private static final List<String> C = List.of("c");
    private static final List<String> NONE = List.of();

    @Nested
    class EmptyPageGoesOn {
        @Test
        void inTheMiddle() {
            Script api = Script.of(page(AB, "next", "t1"), page(NONE, "next", "t2"), page(C, "next", null));
            assertThat(api.list(Plans.TOKEN).ids()).containsExactly("a", "b", "c");
        }

        @Test
        void severalInARowAndOneAtTheEnd() {
            Script api = Script.of(
                    page(AB, "next", "t1"),
                    page(NONE, "next", "t2"),
                    page(NONE, "next", "t3"),
                    page(C, "next", "t4"),
                    page(NONE, "next", null));
            assertThat(api.list(Plans.TOKEN).ids()).containsExactly("a", "b", "c");
        }

        @Test
        void atTheBeginning() {
            Script api = Script.of(page(NONE, "next", "t1"), page(C, "next", null));
            assertThat(api.list(Plans.TOKEN).first()).contains(Map.of("id", "c"));
        }
    }

    @Nested
    class EmptyPagesAreBounded {
        @Test
        void aThousandInARowAreFine() {
            Script api = Script.each(i -> i < 1_000 ? page(NONE, "next", "t" + i) : page(C, "next", null));
            assertThat(api.list(Plans.TOKEN).ids()).containsExactly("c");
        }

        @Test
        void oneMoreIsNot() {
            Script api = Script.each(i -> page(NONE, "next", "t" + i));
            assertThatThrownBy(() -> api.list(Plans.TOKEN).ids())
                    .isInstanceOf(PageContractException.class)
                    .hasMessageContaining("1001 empty pages in a row");
            assertThat(api.requests).hasSize(1_001);
        }

        @Test
        void onlyThoseInARowCount() {
            Script api = Script.each(i -> page(i % 500 == 0 ? C : NONE, "next", i == 2_000 ? null : "t" + i));
            assertThat(api.list(Plans.TOKEN).ids()).hasSize(5);
        }
    }

    @Nested
    class ItemsOrNextMustBeThere {
        @Test
        void aPageWithNeitherIsAnError() {
            Script api = Script.of(page(AB, "next", "t1"), body("message", "try later"));
            assertThatThrownBy(() -> api.list(Plans.TOKEN).ids())
                    .isInstanceOfSatisfying(
                            PageContractException.class,
                            wrong -> assertThat(wrong.rule()).isEqualTo("items-or-next-must-be-there"));
        }

        @Test
        void soIsItWhereNothingNamesANextPage() {
            assertThatThrownBy(() ->
                            Script.of(body("data", null)).list(Plans.OFFSET).ids())
                    .isInstanceOf(PageContractException.class);
        }

        @Test
        void soIsABodyThatShouldBeTheArray() {
            WalkPlan plan = Plans.LINK.items("");
            assertThat(Script.of(Script.items(AB)).list(plan).ids()).containsExactly("a", "b");
            assertThatThrownBy(() -> Script.of(body("message", "no")).list(plan).ids())
                    .isInstanceOf(PageContractException.class);
        }

        @Test
        void withoutItemsButWithATokenItGoesOn() {
            Script api = Script.of(body("next", "t1"), page(AB, "next", null));
            assertThat(api.list(Plans.TOKEN).ids()).containsExactly("a", "b");
        }

        @Test
        void withoutItemsANullTokenIsAWord() {
            assertThat(Script.of(body("next", null)).list(Plans.TOKEN).ids()).isEmpty();
        }
    }

    @Nested
    class AbsenceMayBeAllowed {
        @Test
        void ofBoth() {
            WalkPlan plan = Plans.TOKEN.itemsMayBeAbsent().nextMayBeAbsent();
            assertThat(Script.of(body()).list(plan).ids()).isEmpty();
        }

        @Test
        void ofItemsWhereNothingNamesANextPage() {
            assertThat(Script.of(body()).list(Plans.OFFSET.itemsMayBeAbsent()).ids())
                    .isEmpty();
        }

        @Test
        void oneAloneIsNotBoth() {
            assertThatThrownBy(() -> Script.of(body())
                            .list(Plans.TOKEN.itemsMayBeAbsent())
                            .ids())
                    .isInstanceOf(PageContractException.class);
            assertThatThrownBy(() -> Script.of(body())
                            .list(Plans.TOKEN.nextMayBeAbsent())
                            .ids())
                    .isInstanceOf(PageContractException.class);
        }
    }

    @Nested
    class OkFalseIsAnError {
        private final WalkPlan plan = Plans.TOKEN.ok("/ok").error("/error");

        @Test
        void withItsMessage() {
            Script api = Script.of(page(AB, "ok", false, "error", "not_authed", "next", null));
            assertThatThrownBy(() -> api.list(plan).ids())
                    .isInstanceOf(PageContractException.class)
                    .hasMessageContaining("not_authed");
        }

        @Test
        void trueOrAbsentIsNone() {
            Script api = Script.of(page(AB, "ok", true, "next", "t1"), page(C, "next", null));
            assertThat(api.list(plan).ids()).containsExactly("a", "b", "c");
        }
    }

    @Nested
    class NextIsReadable {
        @Test
        void aTokenIsAScalar() {
            Script api = Script.of(page(AB, "next", Map.of("page", 2)));
            assertThatThrownBy(() -> api.list(Plans.TOKEN).ids())
                    .isInstanceOf(PageContractException.class)
                    .hasMessageContaining("body /next");
        }

        @Test
        void numbersAreTokensToo() {
            Script api = Script.of(page(AB, "next", 17L), page(C));
            assertThat(api.list(Plans.TOKEN).ids()).hasSize(3);
            assertThat(api.sent("token")).containsExactly(null, "17");
        }

        @ParameterizedTest
        @ValueSource(strings = {"two", "2.5", "99999999999999999999"})
        void aPageNumberIsANumber(String number) {
            Script api = Script.of(page(AB, "next_page", number));
            assertThatThrownBy(() -> api.list(Plans.PAGE_IN_BODY).ids())
                    .isInstanceOf(PageContractException.class)
                    .hasMessageContaining("a page number");
        }
    }

    @Nested
    class FaultComesAfterTheItems {
        @Test
        void ofThePageThatNamesAWrongWay() {
            Script api = Script.of(page(AB, "next", Map.of()));
            var items = api.list(Plans.TOKEN).iterator();
            assertThat(items.next()).containsEntry("id", "a");
            assertThat(items.next()).containsEntry("id", "b");
            assertThatThrownBy(items::hasNext).isInstanceOf(PageContractException.class);
        }

        @Test
        void andNeverForWhoWantsNoMore() {
            Script api = Script.of(page(AB, "next", Map.of()));
            assertThat(api.list(Plans.TOKEN).limit(2).ids()).containsExactly("a", "b");
        }
    }

    @Nested
    class PagesWithoutItems {
        @Test
        void areTheItems() {
            Script api = Script.of(body("sum", 1, "next", "t1"), body("sum", 2, "next", null));
            assertThat(api.list(Plans.TOKEN.noItems()).all())
                    .extracting(page -> page.get("sum"))
                    .containsExactly(1, 2);
        }
    }
}
