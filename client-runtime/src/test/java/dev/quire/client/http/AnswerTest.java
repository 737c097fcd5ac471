package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.Headers;
import dev.quire.client.errors.BadRequestException;
import dev.quire.client.errors.ConflictException;
import dev.quire.client.errors.DecodingException;
import dev.quire.client.errors.ForbiddenException;
import dev.quire.client.errors.GoneException;
import dev.quire.client.errors.NotFoundException;
import dev.quire.client.errors.ServerErrorException;
import dev.quire.client.errors.StatusException;
import dev.quire.client.errors.TooManyRequestsException;
import dev.quire.client.errors.UnauthorizedException;
import dev.quire.client.errors.UnprocessableContentException;
import dev.quire.client.json.FieldValues;
import dev.quire.client.json.Fields;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.Model;
import dev.quire.client.json.ModelCodec;
import dev.quire.client.testing.ManualTiming;
import dev.quire.client.testing.ScriptedTransport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** What comes back to the caller, and to the listener. */
class AnswerTest {
    private final ScriptedTransport script = new ScriptedTransport();
    private final List<String> told = new ArrayList<>();
    private final CallListener listener = new Recorder();
    private final ShopClient client = ShopClient.over(script)
            .timing(new ManualTiming())
            .listener(listener)
            .build();

    private final class Recorder implements CallListener {
        @Override
        public void started(CallContext context, Request request) {
            told.add("started " + context.operationId() + " " + context.attempt() + " " + request);
        }

        @Override
        public void finished(CallContext context, Request request, Reply reply, Duration time) {
            told.add("finished " + reply.status());
        }

        @Override
        public void failed(CallContext context, Request request, Throwable failure, Duration time) {
            told.add("failed " + failure.getMessage());
        }

        @Override
        public void retrying(CallContext context, Duration pause, String reason) {
            told.add("retrying in " + pause.toMillis() + " because of " + reason);
        }

        @Override
        public void apiVersionDiffers(CallContext context, String header, String expected, String received) {
            told.add(header + " " + expected + " " + received);
        }
    }

    @Test
    void responsesHaveWhatCameAroundTheBody() {
        script.then(Reply.json(201, "{\"a\":1}").with("X-Request-Id", "req_1").with("X-Total", "7"));
        Response<JsonValue> response = client.shop().getItem("1").response();

        assertThat(response.status()).isEqualTo(201);
        assertThat(response.body()).hasToString("{\"a\":1}");
        assertThat(response.requestId()).isEqualTo("req_1");
        assertThat(response.headers().first("x-total")).isEqualTo("7");
        assertThat(response.uri()).hasToString("https://api.example.org/base/items/1");
    }

    @Test
    void everyStatusHasItsException() {
        Map<Integer, Class<? extends StatusException>> classes = Map.of(
                400, BadRequestException.class,
                401, UnauthorizedException.class,
                403, ForbiddenException.class,
                404, NotFoundException.class,
                409, ConflictException.class,
                410, GoneException.class,
                422, UnprocessableContentException.class,
                501, ServerErrorException.class,
                418, StatusException.class);
        classes.forEach((status, type) -> {
            script.thenStatus(status);
            assertThatThrownBy(() -> client.shop().getItem("1").execute())
                    .isExactlyInstanceOf(type)
                    .hasMessage("getItem: the server answered " + status);
        });
        CallOptions once = CallOptions.none().retries(Retries.none());
        script.thenStatus(429);
        assertThatThrownBy(() -> client.shop().getItem("1").with(once).execute())
                .isExactlyInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void errorsAreTypedWhereTheirTypeIsStated() {
        script.then(Reply.json(404, "{\"code\":\"gone\"}").with("Request-Id", "r1"))
                .thenJson(400, "\"text\"")
                .thenJson(400, "{}")
                .thenJson(501, "{}");

        assertThatThrownBy(() -> client.shop().getItem("1").execute())
                .hasMessage("getItem: the server answered 404 (request r1): {\"code\":\"gone\"}")
                .isInstanceOfSatisfying(NotFoundException.class, e -> {
                    assertThat(e.error()).isEqualTo(JsonValue.parse("{\"code\":\"gone\"}"));
                    assertThat(e.error(JsonObject.class)).isNotNull();
                    assertThat(e.error(String.class)).isNull();
                    assertThat(e.operationId()).isEqualTo("getItem");
                    assertThat(e.requestId()).isEqualTo("r1");
                    assertThat(e.body()).isEqualTo("{\"code\":\"gone\"}");
                });
        assertThatThrownBy(() -> client.shop().getItem("1").execute())
                .isInstanceOfSatisfying(
                        BadRequestException.class, e -> assertThat(e.error()).isEqualTo("text"));
        assertThatThrownBy(() -> client.shop().getItem("1").execute())
                .isInstanceOfSatisfying(
                        BadRequestException.class, e -> assertThat(e.error()).isNull());
        assertThatThrownBy(() -> client.shop().getItem("1").execute())
                .isInstanceOfSatisfying(
                        ServerErrorException.class, e -> assertThat(e.error()).isNull());
    }

    @Test
    void longAndMultilineErrorsAreCut() {
        script.then(
                Reply.of(400, Headers.none(), ("a\n\u0007b" + "c".repeat(100_000)).getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> client.shop().getItem("1").execute())
                .hasMessageMatching("getItem: the server answered 400: a \\?bc{296}\\.\\.\\.")
                .isInstanceOfSatisfying(
                        BadRequestException.class, e -> assertThat(e.body()).hasSize(65_536));
    }

    @Test
    void whatIsNotJsonTellsWhereAndInWhichCall() {
        script.thenJson(200, "{\"a\": [1, x]}").thenJson(200, "<html>").thenStatus(204);

        assertThatThrownBy(() -> client.shop().getItem("1").execute())
                .isInstanceOfSatisfying(DecodingException.class, e -> {
                    assertThat(e.operationId()).isEqualTo("getItem");
                    assertThat(e.pointer()).isEqualTo("/a/1");
                    assertThat(e.byteOffset()).isEqualTo(10);
                })
                .hasMessageStartingWith("getItem: Malformed JSON");
        assertThatThrownBy(() -> client.shop().getItem("1").async().get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseExactlyInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> client.shop().getItem("1").execute())
                .hasMessageContaining("getItem: Expected JSON, found nothing");
    }

    @Test
    void unknownMembersAreKeptUnlessTheClientSaysOtherwise() {
        Operation operation = Operation.of("GET", "getModel", "/");
        script.thenJson(200, "{\"new\":1}").thenJson(200, "{\"new\":1}");
        ClientSession keeping = ShopClient.over(script).session();
        ClientSession dropping =
                ShopClient.over(script).keepUnknownMembers(false).session();

        assertThat(keeping.call(operation).returns(Empty.CODEC).execute().toJson())
                .isEqualTo("{\"new\":1}");
        assertThat(dropping.call(operation).returns(Empty.CODEC).execute().toJson())
                .isEqualTo("{}");
    }

    private static final class Empty extends Model {
        static final ModelCodec<Empty> CODEC = new ModelCodec<>("Empty") {
            @Override
            protected void fields(Fields fields) {}

            @Override
            protected Empty create(FieldValues values) {
                return new Empty(values);
            }
        };

        private Empty(FieldValues values) {
            super(values);
        }
    }

    @Test
    void callsThatReturnNothingReadNothing() {
        Operation operation = Operation.of("DELETE", "deleteItem", "/");
        script.thenStatus(204).thenJson(200, "<html>");
        ClientSession session = ShopClient.over(script).session();

        assertThat(session.call(operation).returnsNothing().execute()).isNull();
        assertThat(session.call(operation).returnsNothing().async()).isCompletedWithValue(null);
    }

    @Test
    void theStackTraceLeadsToTheCaller() {
        script.thenStatus(404).thenFail(new IOException("x"));
        CallOptions once = CallOptions.none().retries(Retries.none());

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> client.shop().getItem("1").with(once).execute())
                    .satisfies(e -> assertThat(e.getStackTrace())
                            .anyMatch(frame ->
                                    frame.getClassName().equals(getClass().getName())));
        }
    }

    @Test
    void textIsReadByItsCharset() {
        Headers latin = Headers.none().with("Content-Type", "text/plain; charset=ISO-8859-1");
        Headers unknown = Headers.none().with("Content-Type", "text/plain; charset=klingon");
        byte[] octets = {(byte) 0xe9};
        script.then(Reply.of(200, latin, octets))
                .then(Reply.of(200, unknown, octets))
                .thenJson(200, "é");

        assertThat(client.shop().open().execute()).isEqualTo("é");
        assertThatThrownBy(() -> client.shop().open().execute()).isInstanceOf(DecodingException.class);
        assertThat(client.shop().open().execute()).isEqualTo("é");
    }

    @Test
    void listenersAreToldEachAttempt() {
        script.thenFail(new IOException("reset")).thenStatus(503).thenJson(200, "1");
        client.shop().getItem("1").execute();

        assertThat(told)
                .containsExactly(
                        "started getItem 1 GET https://api.example.org/base/items/1",
                        "failed reset",
                        "retrying in 250 because of java.io.IOException: reset",
                        "started getItem 2 GET https://api.example.org/base/items/1",
                        "finished 503",
                        "retrying in 500 because of status 503",
                        "started getItem 3 GET https://api.example.org/base/items/1",
                        "finished 200");
    }

    @Test
    void anotherApiVersionIsToldOncePerClient() {
        for (String version : List.of("2023-08-16", "2024-04-10", "2024-04-10")) {
            script.then(Reply.json(200, "1").with("shop-version", version));
            client.shop().getItem("1").execute();
        }
        script.thenJson(200, "1");
        client.shop().getItem("1").execute();

        assertThat(told)
                .filteredOn(line -> line.startsWith("Shop-Version"))
                .containsExactly("Shop-Version 2023-08-16 2024-04-10");
    }

    @Test
    void listenersThatFailHarmNothing() {
        CallListener bad = new CallListener() {
            @Override
            public void started(CallContext context, Request request) {
                throw new IllegalStateException("bad listener");
            }
        };
        script.thenJson(200, "1");
        ShopClient other = ShopClient.over(script).listener(bad.and(listener)).build();

        assertThat(other.shop().getItem("1").execute()).isEqualTo(JsonValue.of(1));
        assertThat(told).hasSize(2).last().isEqualTo("finished 200");
    }
}
