package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.errors.DeadlineException;
import dev.quire.client.errors.ForbiddenException;
import dev.quire.client.errors.ServerErrorException;
import dev.quire.client.errors.TooManyRequestsException;
import dev.quire.client.errors.TransportException;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonValue;
import dev.quire.client.testing.ManualTiming;
import dev.quire.client.testing.ScriptedTransport;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {
    private static final JsonValue BODY = new JsonObject(Map.of());

    private final ManualTiming timing = new ManualTiming();
    private final ScriptedTransport script = new ScriptedTransport();

    private ShopClient.ShopApi shop() {
        return ShopClient.over(script).timing(timing).build().shop();
    }

    private static Reply rateLimited(int status, String name, String value) {
        return Reply.json(status, "{}").with(name, value);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504, 599})
    void passingStatusesAreTriedAgain(int status) {
        script.thenStatus(status).thenJson(200, "1");

        assertThat(shop().getItem("1").execute()).isEqualTo(JsonValue.of(1));
        assertThat(script.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 410, 422, 501, 505})
    void lastingStatusesAreNot(int status) {
        script.thenStatus(status);

        assertThatThrownBy(() -> shop().getItem("1").execute()).hasMessageContaining("the server answered " + status);
        assertThat(script.requests()).hasSize(1);
    }

    @Test
    void theOriginalFailureComesWhenRetriesAreUsedUp() {
        for (int i = 0; i < 4; i++) {
            script.thenStatus(503);
        }

        assertThatThrownBy(() -> shop().getItem("1").execute()).isInstanceOf(ServerErrorException.class);
        assertThat(script.requests()).hasSize(4);
    }

    @Test
    void pausesDoubleUpToALimitAndAreRandom() {
        timing.random(0.999);
        for (int i = 0; i < 7; i++) {
            script.thenStatus(500);
        }
        Retries six = Retries.standard().atMost(6);

        assertThatThrownBy(() -> shop().getItem("1")
                        .with(CallOptions.none().retries(six))
                        .execute())
                .isInstanceOf(ServerErrorException.class);
        assertThat(timing.pauses())
                .extracting(Duration::toMillis)
                .containsExactly(499L, 999L, 1_998L, 3_996L, 7_992L, 7_992L);
    }

    @Test
    void noRetriesMeansNone() {
        script.thenStatus(500);

        assertThatThrownBy(() -> shop().getItem("1")
                        .with(CallOptions.none().retries(Retries.none()))
                        .execute())
                .isInstanceOf(ServerErrorException.class);
        assertThat(timing.pauses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", " 7 ", "Mon, 01 Jan 2024 00:00:07 GMT"})
    void retryAfterIsHonoured(String value) {
        script.then(rateLimited(429, "Retry-After", value)).thenJson(200, "1");

        shop().getItem("1").execute();
        assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void retryAfterInThePastMeansNow() {
        script.then(rateLimited(503, "Retry-After", "Sun, 31 Dec 2023 00:00:00 GMT"))
                .thenJson(200, "1");

        shop().getItem("1").execute();
        assertThat(timing.pauses()).containsExactly(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "", "1e9", "99999999999999999999"})
    void senselessRetryAfterIsPassedOver(String value) {
        script.then(rateLimited(429, "Retry-After", value)).thenJson(200, "1");

        shop().getItem("1").execute();
        assertThat(timing.pauses()).containsExactly(Duration.ofMillis(250));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RateLimit-Reset=9", "X-RateLimit-Reset=1704067209", "X-RateLimit-Reset=1704067209000"})
    void resetHeadersAreHonouredOnceTheLimitIsUsedUp(String header) {
        String[] parts = header.split("=");
        Reply reply = rateLimited(429, parts[0], parts[1]);
        script.then(reply.with("X-RateLimit-Remaining", "0")).thenJson(200, "1");
        script.then(reply.with("X-RateLimit-Remaining", "5")).thenJson(200, "1");

        shop().getItem("1").execute();
        shop().getItem("1").execute();
        assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(9), Duration.ofMillis(250));
    }

    @Test
    void aPauseThatIsTooLongIsNotWaitedFor() {
        script.then(rateLimited(429, "Retry-After", "61"));

        assertThatThrownBy(() -> shop().getItem("1").execute()).isInstanceOf(TooManyRequestsException.class);
        assertThat(timing.pauses()).isEmpty();
    }

    @Test
    void noRetryStartsBeyondTheDeadline() {
        script.then(rateLimited(429, "Retry-After", "10"));
        CallOptions options = CallOptions.none().deadline(Duration.ofSeconds(10));

        assertThatThrownBy(() -> shop().getItem("1").with(options).execute())
                .isInstanceOf(TooManyRequestsException.class);
        assertThat(timing.pauses()).isEmpty();
    }

    @Test
    void forbiddenIsTriedAgainOnlyForRateLimits() {
        script.then(rateLimited(403, "X-RateLimit-Remaining", "0"))
                .thenJson(200, "1")
                .thenStatus(403);

        shop().getItem("1").execute();
        assertThatThrownBy(() -> shop().getItem("1").execute()).isInstanceOf(ForbiddenException.class);
        assertThat(script.requests()).hasSize(3);
    }

    @Test
    void brokenConnectionsAreTriedAgainForIdempotentCalls() {
        script.thenFail(new IOException("reset")).thenJson(200, "1");
        shop().getItem("1").execute();
        script.thenFail(new IOException("reset")).thenJson(200, "2");

        assertThat(shop().searchItems(BODY).execute()).isEqualTo(JsonValue.of(2));
    }

    @Test
    void otherCallsAreTriedAgainOnlyIfNoConnectionWasMade() {
        script.thenFail(new ConnectException("refused")).thenJson(200, "1");
        shop().addItem(BODY).execute();
        script.thenFail(new IOException("reset"));
        assertThatThrownBy(() -> shop().addItem(BODY).execute()).isInstanceOf(TransportException.class);
        script.thenStatus(503);
        assertThatThrownBy(() -> shop().addItem(BODY).execute()).isInstanceOf(ServerErrorException.class);
        assertThat(script.requests()).hasSize(4);
    }

    @Test
    void anIdempotencyKeyMakesAnyCallRepeatable() {
        script.thenStatus(503).thenJson(200, "1");

        shop().addItem(BODY)
                .with(CallOptions.none().header("Idempotency-Key", "k"))
                .execute();
        assertThat(script.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.text()).isEqualTo("{}"));
    }

    @Test
    void programmingErrorsOfATransportAreNeitherRepeatedNorWrapped() {
        script.when(request -> true, request -> {
            throw new ArithmeticException("bug");
        });

        assertThatThrownBy(() -> shop().getItem("1").execute()).isExactlyInstanceOf(ArithmeticException.class);
        assertThat(script.requests()).hasSize(1);
    }

    @Test
    void anAttemptThatStallsIsRepeatedAndTheDeadlineEndsThemAll() {
        for (int i = 0; i < 4; i++) {
            script.thenStall();
        }
        CallOptions options = CallOptions.none().timeout(Duration.ofSeconds(60)).deadline(Duration.ofSeconds(100));
        CompletableFuture<JsonValue> future = shop().getItem("1").with(options).async();

        assertThat(script.requests()).hasSize(1);
        timing.advance(Duration.ofSeconds(60));
        assertThat(script.requests()).hasSize(2);
        assertThat(future).isNotDone();
        timing.advance(Duration.ofSeconds(40));
        assertThatThrownBy(future::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseExactlyInstanceOf(DeadlineException.class)
                .hasMessageContaining("the time of the call");
        assertThat(script.requests()).hasSize(2);
        assertThat(timing.alarms()).isZero();
    }

    @Test
    void finishedCallsLeaveNoAlarm() {
        script.thenJson(200, "1");

        shop().getItem("1").execute();
        assertThat(timing.alarms()).isZero();
    }

    @Test
    void cancellingDuringAPauseEndsTheCall() {
        CompletableFuture<Void> endless = new CompletableFuture<>();
        Timing slow = new SlowTiming(endless);
        script.thenStatus(500);
        CompletableFuture<JsonValue> future =
                ShopClient.over(script).timing(slow).build().shop().getItem("1").async();
        future.cancel(true);

        assertThat(endless).isCancelled();
        assertThat(script.requests()).hasSize(1);
    }

    /** A clock on which every pause is this future. */
    private record SlowTiming(CompletableFuture<Void> pause) implements Timing {
        @Override
        public java.time.Instant now() {
            return java.time.Instant.EPOCH;
        }

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public CompletableFuture<Void> pause(Duration time) {
            return pause;
        }

        @Override
        public CompletableFuture<Void> alarm(Duration time) {
            return new CompletableFuture<>();
        }

        @Override
        public double random() {
            return 0;
        }
    }
}
