package dev.quire.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quire.client.WalkProgress;
import dev.quire.client.errors.TransportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages fetched before they are needed; each class is one rule of {@code docs/paging.md}. */
class PrefetchTest {
    @Nested
    class PrefetchIsBounded {
        @ParameterizedTest
        @EnumSource
        void byItsNumber(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 95);
            var items = server.list().prefetch(2).iterator();
            assertThat(server.requests).isEmpty();
            for (int i = 0; i < 10; i++) {
                assertThat(items.next()).isEqualTo(server.items.get(i));
                assertThat(server.requests).hasSize(3);
            }
            items.next();
            assertThat(server.requests).hasSize(4);
        }

        @Test
        void whileThePagesAreOnTheirWay() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 95);
            HeldAnswers api = new HeldAnswers(server);
            Watcher<?> items = Watcher.of(
                            api.list(Scheme.TOKEN.plan()).prefetch(2).async())
                    .request(1);
            for (int answers = 0; answers < 3; answers++) {
                assertThat(server.requests).hasSize(answers + 1);
                api.answer();
            }
            assertThat(server.requests).hasSize(3);
            assertThat(api.waiting()).isZero();
            items.request(10);
            assertThat(api.waiting()).isEqualTo(1);
        }

        @ParameterizedTest
        @EnumSource
        void byTheLimit(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 95);
            assertThat(server.list().prefetch(5).limit(20).all()).hasSize(20);
            assertThat(server.requests).hasSize(2);
            assertThat(server.list().prefetch(5).first()).isPresent();
            assertThat(server.requests).hasSize(3);
        }

        @Test
        void byTheNumberOfPages() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 95);
            assertThat(server.list().prefetch(5).maxPages(3).pages().stream()).hasSize(3);
            assertThat(server.requests).hasSize(3);
        }

        @Test
        void negativeIsRefused() {
            assertThatThrownBy(() -> new FakeServer(Scheme.TOKEN, 1).list().prefetch(-1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class PrefetchedFailureWaitsItsTurn {
        @ParameterizedTest
        @EnumSource
        void behindTheItemsBeforeIt(Scheme scheme) {
            FakeServer server = new FakeServer(scheme, 45);
            Outage outage = new Outage();
            server.failures.put(3, outage);
            var items = server.list().prefetch(3).iterator();
            List<Map<String, Object>> delivered = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                delivered.add(items.next());
            }
            assertThatThrownBy(items::hasNext).isSameAs(outage);
            WalkProgress progress = Objects.requireNonNull(outage.walk());
            assertThat(progress.itemsDelivered()).isEqualTo(20);
            assertThat(progress.pagesFetched()).isEqualTo(2);
            items.forEachRemaining(delivered::add);
            assertThat(delivered).isEqualTo(server.items);
        }

        @Test
        void andIsNotForWhoLeavesBefore() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 45);
            server.failures.put(2, new Outage());
            assertThat(server.list().prefetch(3).stream().limit(10)).hasSize(10);
        }
    }

    @Nested
    class InterruptedWaitIsGivenUp {
        @Test
        void andMayGoOn() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 25);
            HeldAnswers api = new HeldAnswers(server);
            var items = api.list(Scheme.TOKEN.plan()).prefetch(1).iterator();
            Thread.currentThread().interrupt();
            TransportException interrupted = catchThrowableOfType(TransportException.class, items::next);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(interrupted).hasMessageContaining("interrupted");
            assertThat(interrupted.walk()).isNotNull();
            assertThat(api.givenUp).isEqualTo(1);
            api.answersAtOnce();
            List<Object> rest = new ArrayList<>();
            items.forEachRemaining(rest::add);
            assertThat(rest).isEqualTo(server.items);
        }
    }
}
