package dev.quire.client.paging;

import static dev.quire.client.paging.Script.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quire.client.Headers;
import dev.quire.client.WalkProgress;
import dev.quire.client.errors.ApiException;
import dev.quire.client.errors.BadRequestException;
import dev.quire.client.errors.GoneException;
import dev.quire.client.errors.StatusException;
import dev.quire.client.errors.TooManyRequestsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Walks that fail and go on; each class is one rule of {@code docs/paging.md}. */
class FailuresTest {
    private static final List<String> AB = List.of("a", "b");

    private static StatusException status(int status, String body) {
        return StatusException.of("listItems", status, Headers.none(), body, null);
    }

    @Nested
    class OriginalExceptionIsThrown {
        @Test
        void withTheProgressOfTheWalk() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 25);
            server.failures.put(3, status(429, ""));
            List<Object> delivered = new ArrayList<>();
            TooManyRequestsException busy = catchThrowableOfType(
                    TooManyRequestsException.class, () -> server.list().forEach(delivered::add));
            WalkProgress progress = Objects.requireNonNull(busy.walk());
            assertThat(progress.itemsDelivered()).isEqualTo(20);
            assertThat(progress.pagesFetched()).isEqualTo(2);
            server.list().from(progress.resumeFrom()).forEach(delivered::add);
            assertThat(delivered).isEqualTo(server.items);
        }

        @Test
        void onTheFirstPageToo() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 5);
            server.failures.put(1, new Outage());
            Outage outage = catchThrowableOfType(Outage.class, server.list()::all);
            WalkProgress progress = Objects.requireNonNull(outage.walk());
            assertThat(progress.itemsDelivered()).isZero();
            assertThat(server.list().from(progress.resumeFrom()).all()).isEqualTo(server.items);
        }

        @Test
        void andOfAPageThatIsNone() {
            Script api = Script.of(page(AB, "next", "t1"), Script.body());
            PageContractException wrong = catchThrowableOfType(PageContractException.class, api.list(Plans.TOKEN)::ids);
            WalkProgress progress = Objects.requireNonNull(wrong.walk());
            assertThat(progress.itemsDelivered()).isEqualTo(2);
            assertThat(progress.pagesFetched()).isEqualTo(2);
            assertThat(progress.resumeFrom().toString()).contains("at=t1");
        }
    }

    @Nested
    class FailedWalkMayAskAgain {
        @Test
        void forTheSamePage() {
            FakeServer server = new FakeServer(Scheme.TOKEN, 25);
            server.failures.put(2, new Outage());
            var items = server.list().iterator();
            List<Object> delivered = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                delivered.add(items.next());
            }
            assertThatThrownBy(items::hasNext).isInstanceOf(Outage.class);
            items.forEachRemaining(delivered::add);
            assertThat(delivered).isEqualTo(server.items);
        }
    }

    @Nested
    class ExpiredCursorIsTold {
        @Test
        void withTheFreshOneOfTheServer() {
            Script api = Script.of(
                    page(AB, "next", "t1"), status(410, "{\"next\": \"fresh\"}"), page(List.of("c"), "next", null));
            TestList list = api.list(Plans.TOKEN);
            CursorExpiredException expired = catchThrowableOfType(CursorExpiredException.class, list::ids);
            assertThat(expired).hasCauseInstanceOf(GoneException.class);
            assertThat(expired.walk()).isNotNull();
            assertThat(list.from(Objects.requireNonNull(expired.freshCursor())).ids())
                    .containsExactly("c");
            assertThat(api.sent("token")).containsExactly(null, "t1", "fresh");
        }

        @Test
        void orWithoutOne() {
            Script api = Script.of(page(AB, "next", "t1"), status(410, "gone"));
            CursorExpiredException expired =
                    catchThrowableOfType(CursorExpiredException.class, api.list(Plans.TOKEN)::ids);
            assertThat(expired.freshCursor()).isNull();
        }

        @Test
        void byAStatusOfThePlan() {
            Script api = Script.of(page(AB, "next", "t1"), status(400, "{}"));
            assertThatThrownBy(() -> api.list(Plans.TOKEN.expired(400)).ids())
                    .isInstanceOf(CursorExpiredException.class)
                    .hasCauseInstanceOf(BadRequestException.class);
        }

        @Test
        void neverOnTheFirstPage() {
            Script api = Script.of(status(410, "{}"));
            assertThatThrownBy(() -> api.list(Plans.TOKEN).ids()).isInstanceOf(GoneException.class);
        }

        @Test
        void otherStatusesAreWhatTheyAre() {
            Script api = Script.of(page(AB, "next", "t1"), status(400, "{}"));
            assertThatThrownBy(() -> api.list(Plans.TOKEN).ids())
                    .isInstanceOf(BadRequestException.class)
                    .isInstanceOf(ApiException.class);
        }
    }
}
