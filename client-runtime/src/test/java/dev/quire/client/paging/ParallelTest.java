package dev.quire.client.paging;

import static dev.quire.client.paging.Script.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.Cursor;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbered pages fetched several at once, and lists that change meanwhile; each class is one rule of {@code docs/paging.md}. */
class ParallelTest {
    private static final String NUMBERED = "PAGE_NUMBER|PAGE_NUMBER_IN_BODY|OFFSET|OFFSET_WITH_TOTAL";

    @Nested
    class ParallelKeepsOrder {
        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = NUMBERED)
        void whateverComesFirst(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 95);
            HeldAnswers api = new HeldAnswers(server);
            Watcher<?> items =
                    Watcher.of(api.list(scheme.plan()).parallel(4).async()).request(Long.MAX_VALUE);
            api.answer();
            while (api.waiting() > 0) {
                api.answerLast();
            }
            assertThat(items.elements).isEqualTo(server.items);
            assertThat(items.isComplete).isTrue();
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = NUMBERED)
        void fromAnyPlaceAndBack(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 95);
            Cursor place = server.list().after(33);
            TestList list = server.list().parallel(3).from(place);
            assertThat(list.all()).isEqualTo(server.items.subList(33, 95));
            assertThat(list.backward().all())
                    .isEqualTo(server.list().from(place).backward().all());
        }

        @Test
        void ofPagesThatTheApiCaps() {
            FakeServer server = new FakeServer(Scheme.OFFSET, 95);
            server.cap = 7;
            assertThat(server.list().pageSize(20).parallel(4).all()).isEqualTo(server.items);
            assertThat(server.requests).hasSizeLessThan(14 + 1 + 4);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = NUMBERED)
        void afterAFailureToo(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 95);
            server.failures.put(4, new Outage());
            var items = server.list().parallel(4).iterator();
            List<Map<String, Object>> delivered = new ArrayList<>();
            assertThatThrownBy(() -> items.forEachRemaining(delivered::add))
                    .isInstanceOfSatisfying(
                            Outage.class,
                            outage -> assertThat(Objects.requireNonNull(outage.walk())
                                            .itemsDelivered())
                                    .isEqualTo(30));
            items.forEachRemaining(delivered::add);
            assertThat(delivered).isEqualTo(server.items);
        }

        @Test
        void aPageThatCanNotBeReadFailsWhenItsTurnComes() {
            Script api = Script.each(i -> i == 2 ? new Unreadable() : page(List.of("a" + i, "b" + i)));
            var items = api.list(Plans.PAGE).parallel(3).iterator();
            List<Object> delivered = new ArrayList<>();

            assertThatThrownBy(() -> items.forEachRemaining(item -> delivered.add(item.get("id"))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("can not be read");
            assertThat(delivered).containsExactly("a0", "b0", "a1", "b1");
        }

        @Test
        void soItDoesInAFlow() {
            HeldAnswers api =
                    new HeldAnswers(Script.each(i -> i == 2 ? new Unreadable() : page(List.of("a" + i, "b" + i))));
            Watcher<?> items =
                    Watcher.of(api.list(Plans.PAGE).parallel(3).async()).request(Long.MAX_VALUE);
            api.answer();
            while (api.waiting() > 0) {
                api.answerLast();
            }
            assertThat(items.elements).hasSize(4);
            assertThat(items.failure).isInstanceOf(IllegalStateException.class).hasMessage("can not be read");
        }

        /** A body that fails whoever reads it. */
        private static final class Unreadable extends AbstractMap<String, Object> {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                throw new IllegalStateException("can not be read");
            }
        }
    }

    @Nested
    class ParallelIsBounded {
        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = NUMBERED)
        void byItsNumber(Scheme scheme) {
            HeldAnswers api = new HeldAnswers(new FakeServer(scheme, 95));
            Watcher.of(api.list(scheme.plan()).parallel(4).async()).request(Long.MAX_VALUE);
            assertThat(api.underWay).isEqualTo(1);
            api.answer();
            assertThat(api.underWay).isEqualTo(4);
            while (api.waiting() > 0) {
                api.answer();
            }
            assertThat(api.mostUnderWay).isEqualTo(4);
        }

        @Test
        void byTheTotal() {
            HeldAnswers api = new HeldAnswers(new FakeServer(Scheme.OFFSET_WITH_TOTAL, 25));
            Watcher.of(api.list(Scheme.OFFSET_WITH_TOTAL.plan()).parallel(8).async())
                    .request(Long.MAX_VALUE);
            api.answer();
            assertThat(api.underWay).isEqualTo(2);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = NUMBERED)
        void byTheLimitAndTheNumberOfPages(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 95);
            assertThat(server.list().parallel(8).limit(30).all()).hasSize(30);
            assertThat(server.requests).hasSize(3);
            assertThat(server.list().parallel(8).maxPages(2).all()).hasSize(20);
            assertThat(server.requests).hasSize(5);
        }

        @Test
        void byTheCeiling() {
            FakeServer server = new FakeServer(Scheme.OFFSET, 95);
            TestList list = server.list(plan -> plan.ceiling(40)).parallel(8);
            assertThatThrownBy(list::all).isInstanceOf(CeilingException.class);
            assertThat(server.requests).hasSize(5);
        }

        @Test
        void andWhatLiesBeyondTheEndIsGivenUp() {
            HeldAnswers api = new HeldAnswers(new FakeServer(Scheme.PAGE_NUMBER, 15));
            Watcher<?> items = Watcher.of(
                            api.list(Scheme.PAGE_NUMBER.plan()).parallel(4).async())
                    .request(99);
            for (int pages = 0; pages < 3; pages++) {
                api.answer();
            }
            assertThat(items.isComplete).isTrue();
            assertThat(api.underWay).isZero();
            assertThat(api.givenUp).isEqualTo(3);
        }

        @Test
        void cancellingGivesUpAll() {
            HeldAnswers api = new HeldAnswers(new FakeServer(Scheme.OFFSET, 95));
            Watcher<?> items = Watcher.of(
                            api.list(Scheme.OFFSET.plan()).parallel(4).async())
                    .request(99);
            api.answer();
            items.cancel();
            assertThat(api.underWay).isZero();
            assertThat(api.givenUp).isEqualTo(4);
        }
    }

    @Nested
    class DriftIsReported {
        private final List<Drift> drifts = new ArrayList<>();

        @Test
        void byItemsThatComeAgain() {
            Script api = Script.of(page(List.of("a", "b")), page(List.of("b", "c")), page(List.of()));
            assertThat(api.list(Plans.PAGE).onDrift(drifts::add).ids()).containsExactly("a", "b", "b", "c");
            assertThat(drifts).containsExactly(new Drift("listItems", 2, null, null, 1));
        }

        @Test
        void byATotalThatChanges() {
            Script api = Script.of(page(List.of("a", "b"), "total", 4L), page(List.of("d"), "total", 3L));
            assertThat(api.list(Plans.OFFSET).onDrift(drifts::add).ids()).containsExactly("a", "b", "d");
            assertThat(drifts).containsExactly(new Drift("listItems", 2, 4L, 3L, 0));
            assertThat(drifts.get(0))
                    .hasToString("listItems: the list changed while it was walked: at 2, the total went from 4 to 3");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = NUMBERED)
        void neverOfAListThatStaysAsItIs(Scheme scheme) {
            TestList list = new FakeServer(scheme, 95).list().onDrift(drifts::add);
            assertThat(list.all()).hasSize(95);
            assertThat(list.parallel(3).prefetch(2).all()).hasSize(95);
            assertThat(drifts).isEmpty();
        }

        /** Nothing can be seen of an item that is taken out of a page already walked where no total is stated. */
        @Test
        void notWhereThePagesShowNothing() {
            Script api = Script.of(page(List.of("a", "b")), page(List.of("d")), page(List.of()));
            assertThat(api.list(Plans.PAGE).onDrift(drifts::add).ids()).containsExactly("a", "b", "d");
            assertThat(drifts).isEmpty();
        }

        /** Nor where one goes and another comes, so that the total stays. */
        @Test
        void notWhereTheTotalStays() {
            Script api = Script.of(
                    page(List.of("a", "b"), "total", 4L),
                    page(List.of("d", "e"), "total", 4L),
                    page(List.of(), "total", 4L));
            assertThat(api.list(Plans.OFFSET).onDrift(drifts::add).ids()).containsExactly("a", "b", "d", "e");
            assertThat(drifts).isEmpty();
        }
    }
}
