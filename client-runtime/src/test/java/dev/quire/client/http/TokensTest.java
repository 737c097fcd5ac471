package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quire.client.auth.ClientCredentials;
import dev.quire.client.auth.Credentials;
import dev.quire.client.errors.DeadlineException;
import dev.quire.client.errors.TokenException;
import dev.quire.client.errors.UnauthorizedException;
import dev.quire.client.json.JsonValue;
import dev.quire.client.testing.ManualTiming;
import dev.quire.client.testing.ScriptedTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OAuth 2 client credentials: when tokens are fetched, by what request, and what goes wrong. */
class TokensTest {
    private static final String ENDPOINT = "https://auth.example/token";
    private static final ClientCredentials CLIENT =
            Credentials.clientCredentials("an id", "se:cret/ä").tokenUrl(ENDPOINT);
    private static final Operation READ =
            VaultClient.get("read").security("oauth").scopes("oauth", "read");
    private static final Operation WRITE =
            VaultClient.get("write").security("oauth").scopes("oauth", "write", "read");

    private final ManualTiming timing = new ManualTiming();
    private final ScriptedTransport script = new ScriptedTransport();

    private VaultClient client(ClientCredentials credentials) {
        return VaultClient.builder()
                .scheme("oauth", credentials)
                .transport(script)
                .timing(timing)
                .retries(Retries.standard().atMost(1))
                .build();
    }

    private ScriptedTransport token(String token) {
        return script.thenJson(
                200, "{\"access_token\": \"" + token + "\", \"token_type\": \"bearer\", \"expires_in\": 3600}");
    }

    /** What was sent: {@code TOKEN} for a request for one, else the bearer. */
    private List<String> sent() {
        return script.requests().stream()
                .map(request -> request.uri().toString().equals(ENDPOINT)
                        ? "TOKEN"
                        : String.valueOf(request.headers().first("Authorization")))
                .toList();
    }

    @Test
    void oneTokenServesManyCallsUntilShortlyBeforeItsEnd() {
        VaultClient client = client(CLIENT);
        token("one").thenJson(200, "1").thenJson(200, "1");
        client.call(READ).execute();
        timing.advance(Duration.ofSeconds(3569));
        client.call(READ).execute();
        assertThat(sent()).containsExactly("TOKEN", "Bearer one", "Bearer one");

        timing.advance(Duration.ofSeconds(1));
        token("two").thenJson(200, "1");
        client.call(READ).execute();
        assertThat(sent()).endsWith("TOKEN", "Bearer two");
    }

    @Test
    void marginIsTheCallersAndNeverMostOfTheLife() {
        VaultClient client = client(CLIENT.refreshBefore(Duration.ofMinutes(10)));
        script.thenJson(200, "{\"access_token\": \"a\", \"expires_in\": \"60\"}")
                .thenJson(200, "1")
                .thenJson(200, "1");
        client.call(READ).execute();
        timing.advance(Duration.ofSeconds(29));
        client.call(READ).execute();
        assertThat(sent()).containsExactly("TOKEN", "Bearer a", "Bearer a");
    }

    @Test
    void requestIsThatOfTheStandard() {
        VaultClient client = client(CLIENT.parameter("audience", "a&b"));
        token("t").thenJson(200, "1");
        client.call(WRITE).execute();

        Request asked = script.requests().get(0);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.text()).isEqualTo("grant_type=client_credentials&scope=read+write&audience=a%26b");
        // "an+id:se%3Acret%2F%C3%A4"
        assertThat(asked.headers().first("Authorization")).isEqualTo("Basic YW4raWQ6c2UlM0FjcmV0JTJGJUMzJUE0");
        assertThat(asked.headers().first("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(asked.headers().first("Accept")).isEqualTo("application/json");
    }

    @Test
    void listenersSeeNeitherSecretNorToken() {
        List<Request> seen = new ArrayList<>();
        VaultClient client = VaultClient.builder()
                .scheme("oauth", CLIENT.inBody())
                .transport(token("t").thenJson(200, "1"))
                .listener(new CallListener() {
                    @Override
                    public void started(CallContext context, Request request) {
                        seen.add(request);
                    }

                    @Override
                    public void finished(CallContext context, Request request, Reply reply, Duration time) {
                        assertThat(reply.text()).doesNotContain("access_token");
                    }
                })
                .build();
        client.call(READ).execute();
        assertThat(seen).hasSize(2).allSatisfy(request -> {
            assertThat(request.headers().first("Authorization")).isNull();
            assertThat(request.text()).isEmpty();
        });
    }

    @Test
    void idAndSecretMayGoInTheBody() {
        VaultClient client = client(CLIENT.inBody().scopes());
        token("t").thenJson(200, "1");
        client.call(WRITE).execute();
        assertThat(script.requests().get(0).text())
                .isEqualTo("grant_type=client_credentials&client_id=an+id&client_secret=se%3Acret%2F%C3%A4");
        assertThat(script.requests().get(0).headers().first("Authorization")).isNull();
    }

    @Test
    void scopesAreTheOperationsUnlessTheCallersSayOthers() {
        VaultClient own = client(CLIENT);
        token("r").thenJson(200, "1");
        own.call(READ).execute();
        token("w").thenJson(200, "1").thenJson(200, "1");
        own.call(WRITE).execute();
        own.call(READ).execute();
        assertThat(sent()).containsExactly("TOKEN", "Bearer r", "TOKEN", "Bearer w", "Bearer r");

        VaultClient all = client(CLIENT.scopes("all"));
        token("all").thenJson(200, "1").thenJson(200, "1");
        all.call(READ).execute();
        all.call(WRITE).execute();
        assertThat(sent()).endsWith("TOKEN", "Bearer all", "Bearer all");
    }

    @Test
    void oneTokenIsFetchedForAllThatWait() {
        HeldTransport held = new HeldTransport();
        VaultClient client = VaultClient.builder()
                .scheme("oauth", CLIENT)
                .transport(held)
                .timing(timing)
                .build();
        List<CompletableFuture<JsonValue>> calls = List.of(
                client.call(READ).async(),
                client.call(READ).async(),
                client.call(READ).async());
        assertThat(held.requests).hasSize(1);
        // Who gives up takes nothing from the others.
        calls.get(0).cancel(true);
        held.answer(0, "{\"access_token\": \"t\"}");
        assertThat(held.requests).hasSize(3);
        held.answer(1, "1");
        held.answer(2, "2");
        assertThat(List.of(calls.get(1).join(), calls.get(2).join()))
                .containsExactlyInAnyOrder(JsonValue.of(1), JsonValue.of(2));
    }

    @Test
    void refusedTokenIsReplacedOnce() {
        VaultClient client = client(CLIENT);
        token("old").thenJson(200, "1");
        client.call(READ).execute();
        script.thenStatus(401);
        token("new").thenJson(200, "7");
        assertThat(client.call(READ).execute()).isEqualTo(JsonValue.of(7));
        assertThat(sent()).containsExactly("TOKEN", "Bearer old", "Bearer old", "TOKEN", "Bearer new");

        script.thenStatus(401);
        token("newer").thenStatus(401);
        assertThatThrownBy(() -> client.call(READ).execute()).isInstanceOf(UnauthorizedException.class);
        assertThat(script.remaining()).isZero();
    }

    @Test
    void severalRefusedAtOnceFetchOneToken() {
        HeldTransport held = new HeldTransport();
        VaultClient client = VaultClient.builder()
                .scheme("oauth", CLIENT)
                .transport(held)
                .timing(timing)
                .build();
        CompletableFuture<JsonValue> first = client.call(READ).async();
        held.answer(0, "{\"access_token\": \"old\"}");
        CompletableFuture<JsonValue> second = client.call(READ).async();
        held.refuse(1);
        held.refuse(2);
        assertThat(held.requests).hasSize(4);
        held.answer(3, "{\"access_token\": \"new\"}");
        held.answer(4, "1");
        held.answer(5, "1");
        assertThat(first).isCompletedWithValue(JsonValue.of(1));
        assertThat(second).isCompletedWithValue(JsonValue.of(1));
    }

    @Test
    void whatIsNearItsEndStillServesWhenNoOtherCanBeHad() {
        VaultClient client = client(CLIENT);
        token("one").thenJson(200, "1");
        client.call(READ).execute();
        timing.advance(Duration.ofSeconds(3580));
        script.thenStatus(400).thenJson(200, "1");
        client.call(READ).execute();
        assertThat(sent()).endsWith("TOKEN", "Bearer one");
    }

    private AbstractThrowableAssert<?, ?> failure(ClientCredentials credentials) {
        TokenException failure = catchThrowableOfType(
                TokenException.class, () -> client(credentials).call(READ).execute());
        assertThat(failure.operationId()).isEqualTo("read");
        assertThat(failure + " " + failure.getCause()).doesNotContain("se:cret", "c2UlM0FjcmV0");
        return assertThat(failure);
    }

    @Test
    void refusalSaysWhatTheServerSaid() {
        script.thenJson(
                401, "{\"error\": \"invalid_client\", \"error_description\": \"se:cret/ä\\n is no secret of an id\"}");
        failure(CLIENT)
                .hasMessage("read: no access token came from POST https://auth.example/token: status 401:"
                        + " invalid_client (***  is no secret of an id)")
                .hasFieldOrPropertyWithValue("error", "invalid_client")
                .hasFieldOrPropertyWithValue("description", "***  is no secret of an id")
                .hasFieldOrPropertyWithValue("status", 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "{}",
                "{\"access_token\": \"\"}",
                "{\"access_token\": \"a\\r\\nHost: evil\"}",
                "{\"access_token\": 1}"
            })
    void answerWithoutTokenIsAFailure(String body) {
        script.thenJson(200, body);
        failure(CLIENT).hasMessageEndingWith("the answer has no access_token that a header can hold");
    }

    @Test
    void tokensOfAnotherTypeAreRefused() {
        script.thenJson(200, "{\"access_token\": \"a\", \"token_type\": \"mac\"}");
        failure(CLIENT).hasMessageContaining("token_type is not Bearer");
    }

    @Test
    void redirectsOfTheEndpointAreNotFollowed() {
        script.then(Reply.json(307, "").with("Location", "https://evil.example"));
        failure(CLIENT).hasMessageContaining("status 307");
        assertThat(script.requests()).hasSize(1);
    }

    @Test
    void endpointIsTriedAgainAndGivenUp() {
        script.thenStatus(503).thenFail(new IOException("broken pipe"));
        failure(CLIENT).hasMessageContaining("broken pipe").hasFieldOrPropertyWithValue("status", 0);
        assertThat(sent()).containsExactly("TOKEN", "TOKEN");
    }

    @Test
    void stalledEndpointCostsNoMoreThanAnAttempt() {
        script.thenStall();
        VaultClient client = VaultClient.builder()
                .scheme("oauth", CLIENT)
                .transport(script)
                .timing(timing)
                .callTimeout(Duration.ofSeconds(7))
                .retries(Retries.none())
                .build();
        CompletableFuture<JsonValue> call = client.call(READ).async();
        timing.advance(Duration.ofSeconds(7));
        assertThatThrownBy(call::join).cause().isInstanceOfAny(TokenException.class, DeadlineException.class);
    }

    @Test
    void closingGivesUpTheFetch() {
        script.thenStall();
        VaultClient client = client(CLIENT);
        CompletableFuture<JsonValue> call = client.call(READ).async();
        client.close();
        assertThatThrownBy(call::join).hasMessageContaining("the client was closed");
        assertThat(timing.alarms()).isZero();
    }

    @Test
    void secretIsNotSentInTheClear() {
        assertThatThrownBy(() -> client(CLIENT.tokenUrl("http://auth.example/token")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A client secret would go over plain http to http://auth.example."
                        + " Use https, or allowCleartext() if you are sure.");
        assertThatThrownBy(() -> client(Credentials.clientCredentials("a", "b")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nobody says where tokens come from; call tokenUrl(...) on the client credentials");
        assertThat(CLIENT.toString()).isEqualTo("client credentials ***");
    }

    @Test
    void goTogetherWithOthersAndToOtherOrigins() {
        VaultClient client = VaultClient.builder()
                .credentials(Credentials.all(Credentials.apiKeyHeader("X-Key", "k"), CLIENT.tokenUrl("/oauth/token")))
                .transport(script)
                .build();
        token("t").thenJson(200, "1");
        client.call(READ).execute();
        assertThat(script.requests().get(0).uri()).hasToString("https://eu.vault.example/oauth/token");
        assertThat(script.lastRequest().headers().first("X-Key")).isEqualTo("k");
        assertThat(script.lastRequest().headers().first("Authorization")).isEqualTo("Bearer t");
    }

    /** Answers when it is told to. */
    private static final class HeldTransport implements Transport {
        private final List<CompletableFuture<Reply>> requests = new ArrayList<>();

        @Override
        public CompletionStage<Reply> send(Request request, CallContext context) {
            CompletableFuture<Reply> reply = new CompletableFuture<>();
            requests.add(reply);
            return reply;
        }

        void answer(int index, String json) {
            requests.get(index).complete(Reply.json(200, json));
        }

        void refuse(int index) {
            requests.get(index).complete(Reply.json(401, "{}"));
        }
    }
}
