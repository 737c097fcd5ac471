package dev.quire.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.Cursor;
import dev.quire.client.WalkProgress;
import dev.quire.client.errors.ApiException;
import dev.quire.client.errors.DeadlineException;
import dev.quire.client.errors.DecodingException;
import dev.quire.client.errors.ServerErrorException;
import dev.quire.client.errors.TooManyRequestsException;
import dev.quire.client.errors.TransportException;
import dev.quire.client.http.Retries;
import dev.quire.client.paging.PagedCall;
import dev.quire.examples.vendorserver.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a walk must keep when a page in the middle fails. */
public abstract class FaultContract<T, B, S extends PagedCall<T, B, S>> extends ListContract<T, B, S> {
    private static final int ITEMS = 30;
    private static final int PAGE = 7;

    @Test
    void rateLimitInTheMiddleIsWaitedOutAsTheServerAsks() {
        String id = list().add(ITEMS);
        faultAfterPages(2, Fault.status(429, 7));
        assertWhole(list().walk(id).pageSize(PAGE), list().truth(id));
        assertThat(list().requestsSeen()).isEqualTo(list().requests(ITEMS, PAGE) + 1);
        assertThat(list().timing().pauses()).hasSize(1);
        assertThat(list().timing().pauses().get(0)).isGreaterThanOrEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void serverErrorsInTheMiddleAreTriedAgain() {
        String id = list().add(ITEMS);
        faultAfterPages(1, Fault.status(503), Fault.status(500));
        assertWhole(list().walk(id).pageSize(PAGE), list().truth(id));
        assertThat(list().requestsSeen()).isEqualTo(list().requests(ITEMS, PAGE) + 2);
        assertThat(list().timing().pauses()).hasSize(2);
    }

    @Test
    void connectionCutInTheMiddleOfABodyIsTriedAgain() {
        String id = list().add(ITEMS);
        faultAfterPages(1, Fault.cutBody(100));
        assertWhole(list().walk(id).pageSize(PAGE), list().truth(id));
        assertThat(list().requestsSeen()).isEqualTo(list().requests(ITEMS, PAGE) + 1);
    }

    @Test
    void rateLimitThatDoesNotEndIsThrownAsItselfAndResumed() {
        Fault limit = Fault.status(429, 1);
        assertResumes(2, TooManyRequestsException.class, Retries.standard(), limit, limit, limit, limit);
        assertThat(list().timing().pauses()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void serverErrorIsResumedFromAnyPage(int pages) {
        ServerErrorException e = assertResumes(pages, ServerErrorException.class, Retries.none(), Fault.status(503));
        assertThat(e.status()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void connectionCutInTheMiddleOfABodyIsResumed(int pages) {
        TransportException e = assertResumes(pages, TransportException.class, Retries.none(), Fault.cutBody(200));
        assertThat(e).isNotInstanceOf(DeadlineException.class);
    }

    @Test
    void malformedJsonIsADecodingErrorAndResumed() {
        DecodingException e = assertResumes(2, DecodingException.class, Retries.none(), Fault.malformedJson());
        assertThat(e.byteOffset()).isPositive();
        assertThat(list().timing().pauses()).isEmpty();
    }

    @Test
    void bodyOfAnotherTypeIsADecodingErrorAndResumed() {
        assertResumes(2, DecodingException.class, Retries.none(), Fault.replaceBody("[1,2]"));
    }

    @Test
    void bodyThatStallsMeetsTheDeadlineAndIsResumed() {
        String id = list().add(ITEMS);
        faultAfterPages(1, Fault.stallBody(100));
        S walk = list().walk(id, client -> client.retries(Retries.none())).pageSize(PAGE);
        Iterator<T> items = walk.iterator();
        List<T> delivered = new ArrayList<>();
        while (delivered.size() < PAGE) {
            delivered.add(items.next());
        }
        CompletableFuture<Void> clock = list().attemptTimesOutAfter(2);
        assertThatThrownBy(items::hasNext).isInstanceOfSatisfying(DeadlineException.class, e -> {
            clock.join();
            walk.from(resumeFrom(e)).forEach(delivered::add);
        });
        assertWhole(delivered, list().truth(id));
    }

    @Test
    void bodyThatStallsIsTriedAgain() {
        String id = list().add(ITEMS);
        faultAfterPages(1, Fault.stallBody(100));
        Iterator<T> items = list().walk(id).pageSize(PAGE).iterator();
        List<T> delivered = new ArrayList<>();
        while (delivered.size() < PAGE) {
            delivered.add(items.next());
        }
        CompletableFuture<Void> clock = list().attemptTimesOutAfter(2);
        items.forEachRemaining(delivered::add);
        clock.join();
        assertWhole(delivered, list().truth(id));
    }

    @Test
    void iteratorThatFailedGoesOnWhereItFailed() {
        String id = list().add(ITEMS);
        faultAfterPages(2, Fault.status(503), Fault.malformedJson());
        Iterator<T> items = list().walk(id, client -> client.retries(Retries.none()))
                .pageSize(PAGE)
                .iterator();
        List<T> delivered = new ArrayList<>();
        int failures = 0;
        while (delivered.size() < ITEMS) {
            try {
                delivered.add(items.next());
            } catch (ApiException e) {
                failures++;
                assertThat(failures).isLessThanOrEqualTo(2);
            }
        }
        assertThat(items.hasNext()).isFalse();
        assertThat(failures).isEqualTo(2);
        assertWhole(delivered, list().truth(id));
    }

    @Test
    void answerThatNeverComesMeetsTheDeadlineAndIsResumed() {
        String id = list().add(ITEMS);
        faultAfterPages(1, Fault.delay(Duration.ofHours(1)));
        S walk = list().walk(id, client -> client.retries(Retries.none())).pageSize(PAGE);
        List<T> delivered = new ArrayList<>();
        CompletableFuture<Void> clock = list().attemptTimesOutAfter(2);
        ApiException failure = failing(walk, delivered);
        clock.join();
        assertThat(failure).isInstanceOf(DeadlineException.class);
        walk.from(resumeFrom(failure)).forEach(delivered::add);
        assertWhole(delivered, list().truth(id));
    }

    @Test
    void bodyThatIsTooLongIsGivenUpAndResumed() {
        String id = list().add(ITEMS);
        S walk = list().walk(id, client -> client.retries(Retries.none()).maxResponseBytes(100));
        List<T> delivered = new ArrayList<>();
        ApiException failure = failing(walk, delivered);
        assertThat(failure).isInstanceOf(TransportException.class).hasMessageContaining("100");
        list().walk(id).from(resumeFrom(failure)).forEach(delivered::add);
        assertWhole(delivered, list().truth(id));
    }

    @Test
    void walkThatFailsTwiceIsResumedTwice() {
        String id = list().add(ITEMS);
        faultAfterPages(1, Fault.status(503), Fault.none(), Fault.cutBody(50));
        S walk = list().walk(id, client -> client.retries(Retries.none())).pageSize(PAGE);
        List<T> delivered = new ArrayList<>();
        ApiException first = failing(walk, delivered);
        S second = walk.from(resumeFrom(first));
        ApiException again = failing(second, delivered);
        assertThat(progress(again).itemsDelivered()).as("of the second walk").isEqualTo(PAGE);
        second.from(resumeFrom(again)).forEach(delivered::add);
        assertWhole(delivered, list().truth(id));
    }

    private <E extends ApiException> E assertResumes(int pages, Class<E> type, Retries retries, Fault... faults) {
        String id = list().add(ITEMS);
        faultAfterPages(pages, faults);
        S walk = list().walk(id, client -> client.retries(retries)).pageSize(PAGE);
        List<T> delivered = new ArrayList<>();
        ApiException failure = failing(walk, delivered);
        assertThat(failure).isInstanceOf(type);
        WalkProgress progress = progress(failure);
        assertThat(delivered).hasSize(pages * PAGE);
        assertThat(progress.itemsDelivered()).isEqualTo(delivered.size());
        assertThat(progress.pagesFetched()).isEqualTo(pages);
        walk.from(resumeFrom(failure)).forEach(delivered::add);
        assertWhole(delivered, list().truth(id));
        return type.cast(failure);
    }

    private ApiException failing(S walk, List<T> delivered) {
        try {
            walk.forEach(delivered::add);
        } catch (ApiException e) {
            return e;
        }
        throw new AssertionError("The walk met no fault; it gave " + delivered.size() + " items.");
    }

    private static Cursor resumeFrom(ApiException e) {
        return Cursor.parse(progress(e).resumeFrom().toString());
    }

    private static WalkProgress progress(ApiException e) {
        return Objects.requireNonNull(e.walk(), "walk()");
    }

    private void faultAfterPages(int pages, Fault... faults) {
        List<Fault> script = new ArrayList<>(Collections.nCopies(pages, Fault.none()));
        script.addAll(List.of(faults));
        server().faults().next(list().endpoint(), script.toArray(Fault[]::new));
    }
}
