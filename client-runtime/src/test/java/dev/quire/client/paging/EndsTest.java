package dev.quire.client.paging;

import static dev.quire.client.paging.Script.body;
import static dev.quire.client.paging.Script.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When a walk ends; each class is one rule of {@code docs/paging.md}. */
class EndsTest {
    private static final List<String> AB = List.of("a", "b");
    private static final List<String> CD = List.of("c", "d");
    private static final List<String> NONE = List.of();

    @Nested
    class AbsentSourceEnds {
        @Test
        void tokenThatIsNull() {
            Script api = Script.of(page(AB, "next", "t1"), page(CD, "next", null));
            assertThat(api.list(Plans.TOKEN).ids()).containsExactly("a", "b", "c", "d");
            assertThat(api.sent("token")).containsExactly(null, "t1");
        }

        @Test
        void tokenThatIsEmpty() {
            assertThat(Script.of(page(AB, "next", "")).list(Plans.TOKEN).ids()).containsExactly("a", "b");
        }

        @Test
        void tokenThatIsAbsent() {
            assertThat(Script.of(page(AB)).list(Plans.TOKEN).ids()).containsExactly("a", "b");
        }

        @Test
        void pageNumberThatIsNull() {
            Script api = Script.of(page(AB, "next_page", 2L), page(CD, "next_page", null));
            assertThat(api.list(Plans.PAGE_IN_BODY).ids()).containsExactly("a", "b", "c", "d");
            assertThat(api.sent("page")).containsExactly("1", "2");
        }

        @Test
        void addressThatIsEmpty() {
            assertThat(Script.of(page(AB, "next", "")).list(Plans.URL).ids()).containsExactly("a", "b");
        }

        @Test
        void linkOfAnotherRelation() {
            Object last = Script.withHeader(page(AB), "Link", "</v1/items?page=1>; rel=\"prev\"");
            assertThat(Script.of(last).list(Plans.LINK).ids()).containsExactly("a", "b");
        }

        @Test
        void totalsSayNothing() {
            Script api = Script.of(page(AB, "next", null, "total", 3L));
            assertThat(api.list(Plans.TOKEN.total(Source.body("/total"))).ids()).containsExactly("a", "b");
        }
    }

    @Nested
    class HasMoreFalseEnds {
        @Test
        void evenWithAnItemToGoOnFrom() {
            Script api = Script.of(page(AB, "has_more", true), page(CD, "has_more", false));
            assertThat(api.list(Plans.ID).ids()).containsExactly("a", "b", "c", "d");
            assertThat(api.sent("starting_after")).containsExactly(null, "b");
        }

        @Test
        void evenWithAToken() {
            Script api = Script.of(page(AB, "has_more", false, "next", "t1"));
            assertThat(api.list(Plans.TOKEN.hasMore("/has_more")).ids()).containsExactly("a", "b");
        }

        @Test
        void aFlagForEachDirection() {
            WalkPlan plan = Plans.ID.hasMore("/has_next").hasPrevious("/has_previous");
            Script api = Script.of(
                    page(AB, "has_next", true, "has_previous", false),
                    page(CD, "has_next", false, "has_previous", true),
                    page(CD, "has_next", false, "has_previous", true),
                    page(AB, "has_next", true, "has_previous", false));
            TestList list = api.list(plan);
            assertThat(list.from(list.after(4)).backward().ids()).containsExactly("d", "c", "b", "a");
        }
    }

    @Nested
    class MoreNeedsAWayOn {
        @Test
        void anEmptyPageThatSaysMore() {
            Script api = Script.of(page(AB, "has_more", true), page(NONE, "has_more", true));
            assertThatThrownBy(() -> api.list(Plans.ID).ids())
                    .isInstanceOfSatisfying(
                            PageContractException.class,
                            wrong -> assertThat(wrong.rule()).isEqualTo("more-needs-a-way-on"))
                    .hasMessageContaining("listItems: the API says that there is more");
        }

        @Test
        void noTokenOnAPageThatSaysMore() {
            Script api = Script.of(page(AB, "has_more", true, "next", null));
            assertThatThrownBy(() -> api.list(Plans.TOKEN.hasMore("/has_more")).ids())
                    .isInstanceOf(PageContractException.class);
        }
    }

    @Nested
    class PageNumberEndsAtAnEmptyPage {
        @Test
        void notAtAShortOne() {
            Script api = Script.of(page(AB), page(List.of("c")), page(List.of("d")), page(NONE));
            assertThat(api.list(Plans.PAGE).ids()).containsExactly("a", "b", "c", "d");
            assertThat(api.sent("page")).containsExactly("1", "2", "3", "4");
        }

        @Test
        void butGoesOnWhenTheApiSaysMore() {
            Script api =
                    Script.of(page(AB, "has_more", true), page(NONE, "has_more", true), page(CD, "has_more", false));
            assertThat(api.list(Plans.PAGE.hasMore("/has_more")).ids()).containsExactly("a", "b", "c", "d");
        }
    }

    @Nested
    class OffsetAdvancesByItemsReceived {
        @Test
        void notByThePageSize() {
            Script api = Script.of(page(AB), page(List.of("c")), page(List.of("d")), page(NONE));
            assertThat(api.list(Plans.OFFSET).pageSize(2).ids()).containsExactly("a", "b", "c", "d");
            assertThat(api.sent("offset")).containsExactly("0", "2", "3", "4");
        }
    }

    @Nested
    class OffsetEndsAtAnEmptyPage {
        @Test
        void whateverTheTotal() {
            Script api = Script.of(page(AB, "total", 9L), page(NONE, "total", 9L));
            assertThat(api.list(Plans.OFFSET).ids()).containsExactly("a", "b");
        }
    }

    @Nested
    class ShortPageEndsOnlyAtTotal {
        @Test
        void reached() {
            Script api = Script.of(page(AB, "total", 3L), page(List.of("c"), "total", 3L));
            assertThat(api.list(Plans.OFFSET).ids()).containsExactly("a", "b", "c");
        }

        @Test
        void notReached() {
            Script api =
                    Script.of(page(AB, "total", 4L), page(List.of("c"), "total", 4L), page(List.of("d"), "total", 4L));
            assertThat(api.list(Plans.OFFSET).ids()).containsExactly("a", "b", "c", "d");
        }

        @Test
        void aFullPageGoesOnBeyondATotalThatLies() {
            Script api = Script.of(page(AB, "total", 1L), page(CD, "total", 1L), page(NONE, "total", 1L));
            assertThat(api.list(Plans.OFFSET).ids()).containsExactly("a", "b", "c", "d");
        }

        @Test
        void withoutTotalItGoesOn() {
            Script api = Script.of(page(AB), page(List.of("c")), page(NONE));
            assertThat(api.list(Plans.OFFSET).ids()).containsExactly("a", "b", "c");
        }
    }

    @Nested
    class RepeatedSourceEndsWhereThePlanSays {
        @Test
        void there() {
            Script api = Script.of(page(AB, "next", "t1"), page(CD, "next", "t1"));
            assertThat(api.list(Plans.TOKEN.endsWhenRepeated()).ids()).containsExactly("a", "b", "c", "d");
        }

        @Test
        void theFirstPageMayNameItself() {
            Script api = Script.of(page(AB, "next", "/v1/items?status=open"));
            assertThat(api.list(Plans.URL.endsWhenRepeated()).ids()).containsExactly("a", "b");
        }

        @Test
        void nowhereElse() {
            Script api = Script.of(page(AB, "next", "t1"), page(CD, "next", "t1"));
            assertThatThrownBy(() -> api.list(Plans.TOKEN).ids()).isInstanceOf(CursorLoopException.class);
        }
    }

    @Nested
    class EmptyPageEndsWhereThePlanSays {
        @Test
        void thereInSpiteOfAToken() {
            Script api = Script.of(page(AB, "next", "t1"), page(NONE, "next", "t2"));
            assertThat(api.list(Plans.TOKEN.endsWhenEmpty()).ids()).containsExactly("a", "b");
        }
    }

    @Nested
    class ItemIdEndsAtAnEmptyPage {
        @Test
        void whereNothingSaysMore() {
            WalkPlan plan =
                    WalkPlan.named("id-cursor").items("/data").next(NextPage.lastItem(Parameter.query("after"), "/id"));
            Script api = Script.of(page(AB), page(CD), page(NONE));
            assertThat(api.list(plan).ids()).containsExactly("a", "b", "c", "d");
            assertThat(api.sent("after")).containsExactly(null, "b", "d");
        }
    }

    @Nested
    class SeveralPartsGoTogether {
        private final WalkPlan plan = WalkPlan.named("page-token")
                .items("/data")
                .next(
                        NextPage.token(Parameter.query("name"), Source.body("/name")),
                        NextPage.token(Parameter.header("X-Type"), Source.body("/type")));

        @Test
        void andEndWhenAllAreAbsent() {
            Script api = Script.of(page(AB, "name", "n", "type", "t"), page(CD, "name", "m"), page(NONE));
            assertThat(api.list(plan).ids()).containsExactly("a", "b", "c", "d");
            assertThat(api.sent("name")).containsExactly(null, "n", "m");
            assertThat(api.requests.get(1).parameters()).containsEntry(Parameter.header("X-Type"), "t");
            assertThat(api.requests.get(2).parameters()).hasSize(1);
        }

        @Test
        void countingPartsStandAlone() {
            assertThatThrownBy(() -> plan.next(NextPage.offset(Parameter.query("offset"), 0)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void bodyWithoutMembersIsFine() {
            assertThat(body("a", 1)).doesNotContainKey("data");
        }
    }
}
