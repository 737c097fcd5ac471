package dev.quire.client.paging;

import static dev.quire.client.paging.Script.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.Cursor;
import dev.quire.client.WalkProgress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks that block no thread; each class is one rule of {@code docs/paging.md}. */
class AsyncTest {
    private static final List<String> AB = List.of("a", "b");

    @Nested
    class AsyncGoesByTheSameRules {
        @ParameterizedTest
        @EnumSource
        void everyItemOnceInTheSameRequests(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 37);
            assertThat(server.list().pageSize(5).async().toList(99).join()).isEqualTo(server.items);
            assertThat(server.requests).hasSize(scheme.requests(37, 5, 99));
        }

        @Test
        void stepsHold() {
            FakeServer server = new FakeServer(Scheme.BIDIRECTIONAL_ID, 37);
            Cursor place = server.list().after(12);
            var list = server.list().from(place).pageSize(4).limit(7);
            assertThat(list.async().toList(9).join()).isEqualTo(server.items.subList(12, 19));
            assertThat(list.backward().async().toList(9).join())
                    .isEqualTo(list.backward().all());
        }

        @Test
        void windowsOfSeveralPagesToo() {
            FakeServer server = new FakeServer(Scheme.OFFSET, 30);
            server.cap = 3;
            TestList back = server.list().from(server.list().after(25)).backward();
            assertThat(back.async().toList(99).join()).isEqualTo(back.all()).hasSize(25);
        }

        @Test
        void pagesToo() {
            FakeServer server = new FakeServer(Scheme.OFFSET, 20);
            AsyncPaged<Page<Map<String, Object>, Object>> pages =
                    server.list().pages().async();
            assertThat(pages.toList(3).join())
                    .extracting(page -> page.items().size())
                    .containsExactly(10, 10, 0);
            assertThat(pages.first().join().orElseThrow().items()).hasSize(10);
            assertThat(server.requests).hasSize(4);
        }

        @Test
        void tooManyAreTooMany() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 21);
            assertThatThrownBy(server.list().async().toList(20)::join).hasCauseInstanceOf(TooManyItemsException.class);
            assertThat(server.list().async().toList(21).join()).hasSize(21);
        }

        @Test
        void whereTheyCanNotBeginTheySaySo() {
            Watcher<Map<String, Object>> watcher = Watcher.of(
                    new FakeServer(Scheme.OFFSET, 5).list().backward().async());
            assertThat(watcher.failure).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void emptyPagesDoNotDeepenTheStack() {
            Script api = Script.each(i -> page(i % 900 == 899 ? AB : List.of(), "next", i == 9_000 ? null : "t" + i));
            assertThat(api.list(Plans.TOKEN).async().toList(99).join()).hasSize(20);
        }
    }

    @Nested
    class DemandBringsPages {
        @ParameterizedTest
        @EnumSource
        void oneAfterTheOther(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 25);
            Watcher<Map<String, Object>> items = Watcher.of(server.list().async());
            assertThat(server.requests).isEmpty();
            items.request(10);
            assertThat(server.requests).hasSize(1);
            items.request(1);
            assertThat(server.requests).hasSize(2);
            assertThat(items.elements).isEqualTo(server.items.subList(0, 11));
            items.request(Long.MAX_VALUE);
            assertThat(items.elements).isEqualTo(server.items);
            assertThat(items.isComplete).isTrue();
        }

        @Test
        void pageByPage() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 25);
            Watcher<?> pages = Watcher.of(server.list().pages().async()).request(2);
            assertThat(pages.elements).hasSize(2);
            assertThat(server.requests).hasSize(2);
        }

        @ParameterizedTest
        @EnumSource
        void firstCostsOneRequest(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 30);
            assertThat(server.list().async().first().join()).contains(server.items.get(0));
            assertThat(server.list().limit(0).async().first().join()).isEmpty();
            assertThat(server.requests).hasSize(1);
        }

        @Test
        void aLimitEndsItWithoutAnother() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 30);
            assertThat(Watcher.of(server.list().limit(20).async()).request(99).isComplete)
                    .isTrue();
            assertThat(server.requests).hasSize(2);
        }
    }

    @Nested
    class OneRequestAtATime {
        @ParameterizedTest
        @EnumSource
        void whateverTheDemand(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 95);
            HeldAnswers api = new HeldAnswers(server);
            Watcher<?> items = Watcher.of(api.list(scheme.plan()).prefetch(3).async())
                    .request(60)
                    .request(Long.MAX_VALUE);
            while (api.waiting() > 0) {
                api.answer();
            }
            assertThat(items.elements).isEqualTo(server.items);
            assertThat(api.mostUnderWay).isEqualTo(1);
        }
    }

    @Nested
    class CancelStopsRequests {
        private final FakeServer server = new FakeServer(Scheme.TOKEN, 95);
        private final HeldAnswers api = new HeldAnswers(server);
        private final TestList list = api.list(Scheme.TOKEN.plan());

        @Test
        void theOneUnderWayToo() {
            Watcher<?> items = Watcher.of(list.async()).request(15);
            api.answer();
            items.cancel();
            assertThat(api.givenUp).isEqualTo(1);
            assertThat(api.underWay).isZero();
            api.answer();
            items.request(5);
            assertThat(items.elements).hasSize(10);
            assertThat(items.failure).isNull();
            assertThat(server.requests).hasSize(2);
        }

        @Test
        void andThoseAhead() {
            Watcher<?> items = Watcher.of(list.prefetch(3).async()).request(1);
            api.answer();
            items.cancel();
            api.answer();
            assertThat(api.givenUp).isEqualTo(1);
            assertThat(server.requests).hasSize(2);
        }

        @Test
        void andSignals() {
            Watcher<?> items =
                    Watcher.of(new FakeServer(Scheme.TOKEN, 95).list().async());
            items.last = 4;
            assertThat(items.request(99).elements).hasSize(4);
            assertThat(items.isComplete).isFalse();
        }

        @Test
        void byTheFutureOfAResult() {
            CompletableFuture<?> all = list.async().toList(99);
            api.answer();
            all.cancel(true);
            assertThat(api.givenUp).isEqualTo(1);
            assertThat(server.requests).hasSize(2);
        }

        @Test
        void fromWithinASignal() {
            List<Object> taken = new ArrayList<>();
            CompletableFuture<?>[] walk = new CompletableFuture<?>[1];
            FakeServer open = new FakeServer(Scheme.TOKEN, 95);
            CompletableFuture<Object> start = new CompletableFuture<>();
            walk[0] = open.list().async().forEach(item -> {
                taken.add(item);
                if (taken.size() == 10) {
                    walk[0].cancel(true);
                }
                return start;
            });
            start.complete("go");
            assertThat(taken).hasSize(10);
            assertThat(open.requests).hasSize(1);
        }
    }

    @Nested
    class ForEachWaits {
        @Test
        void forEachStep() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 25);
            List<CompletableFuture<Object>> steps = new ArrayList<>();
            CompletableFuture<?> done = server.list().async().forEach(item -> {
                steps.add(new CompletableFuture<>());
                return steps.get(steps.size() - 1);
            });
            for (int i = 0; i < 25; i++) {
                assertThat(steps).hasSize(i + 1);
                assertThat(server.requests).hasSize(i / 10 + 1);
                assertThat(done).isNotDone();
                steps.get(i).complete("done");
            }
            assertThat(done).isCompleted();
        }

        @Test
        void andTheCheckpointWithIt() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 3);
            List<Cursor> places = new ArrayList<>();
            List<CompletableFuture<Object>> steps = new ArrayList<>();
            CompletableFuture<?> done = server.list()
                    .checkpoint(places::add)
                    .async()
                    .forEach(item -> {
                        steps.add(new CompletableFuture<>());
                        return steps.get(steps.size() - 1);
                    });
            for (int i = 0; i < 3; i++) {
                assertThat(places).hasSize(i);
                steps.get(i).complete("done");
            }
            assertThat(done).isCompleted();
            assertThat(places).hasSize(3);
            assertThat(server.list().from(places.get(1)).all()).isEqualTo(server.items.subList(2, 3));
        }

        @Test
        void aFailedStepEndsTheWalk() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 25);
            IllegalArgumentException wrong = new IllegalArgumentException("wrong");
            AsyncPaged<Map<String, Object>> list = server.list().async();
            assertThatThrownBy(list.forEach(item -> CompletableFuture.failedFuture(wrong))::join)
                    .cause()
                    .isSameAs(wrong);
            assertThatThrownBy(list.forEach(item -> {
                        throw wrong;
                    })::join)
                    .cause()
                    .isSameAs(wrong);
            assertThat(server.requests).hasSize(2);
        }
    }

    @Nested
    class AsyncFailureIsTheOriginal {
        @ParameterizedTest
        @EnumSource
        void withTheProgressOfTheWalk(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 25);
            Outage outage = new Outage();
            server.failures.put(3, outage);
            List<Map<String, Object>> delivered = new ArrayList<>();
            CompletableFuture<?> walk = server.list().async().forEach(item -> {
                delivered.add(item);
                return CompletableFuture.completedFuture(item);
            });
            assertThatThrownBy(walk::join)
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isSameAs(outage);
            WalkProgress progress = Objects.requireNonNull(outage.walk());
            assertThat(progress.itemsDelivered()).isEqualTo(20);
            assertThat(progress.pagesFetched()).isEqualTo(2);
            server.list().from(progress.resumeFrom()).forEach(delivered::add);
            assertThat(delivered).isEqualTo(server.items);
        }

        @Test
        void afterTheItemsBeforeIt() {
            Script api = Script.of(page(AB, "next", "t1"), page(AB, "next", "t1"));
            Watcher<?> items = Watcher.of(api.list(Plans.TOKEN).async()).request(4);
            assertThat(items.elements).hasSize(4);
            assertThat(items.failure).isNull();
            items.request(1);
            assertThat(items.failure).isInstanceOf(CursorLoopException.class);
        }
    }

    @Nested
    class NoNullInAFlow {
        @Test
        void isAnErrorThere() {
            List<List<String>> pages = List.of(Arrays.asList("a", null, "b"));
            Watcher<String> items = Watcher.of(Paged.ofPages(pages).async()).request(9);
            assertThat(items.elements).containsExactly("a");
            assertThat(items.failure).isInstanceOf(PageContractException.class).hasMessageContaining("null");
        }
    }
}
