package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.quire.client.Headers;
import dev.quire.client.errors.NotFoundException;
import dev.quire.client.errors.TransportException;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonValue;
import dev.quire.client.testing.ScriptedTransport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies that are read as they come, and bodies that come packed. */
@Timeout(60)
class StreamsTest {
    private static final Operation GET =
            Operation.of("GET", "download", "/{what}").error("404", Codecs.JSON);

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);
    private final java.util.concurrent.ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    private static final class Client extends ShopClient {
        Client(Builder builder) {
            super(builder);
        }

        Call<byte[]> download(String what) {
            return session().call(GET).path("what", what).returnsBytes();
        }

        CallBuilder call(String what) {
            return session().call(GET).path("what", what);
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        goOn.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private Client client(ShopClient.Builder builder) {
        return new Client(
                builder.baseUrl("http://localhost:" + server.getAddress().getPort())
                        .retries(Retries.none()));
    }

    private Client client() {
        return client(ShopClient.builder());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/endless" -> endless(exchange);
                case "/halves" -> halves(exchange);
                case "/missing" -> send(exchange, 404, "{\"code\":1}".getBytes(StandardCharsets.UTF_8));
                case "/moved" -> {
                    exchange.getResponseHeaders().add("Location", "/text");
                    exchange.sendResponseHeaders(302, -1);
                }
                case "/none" -> exchange.sendResponseHeaders(204, -1);
                case "/bomb" -> packed(exchange, new byte[10_000_000]);
                case "/packed" -> packed(exchange, "{\"a\":\"ü\"}".getBytes(StandardCharsets.UTF_8));
                case "/broken" -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    send(exchange, 200, new byte[] {0x1f, (byte) 0x8b, 1, 2, 3});
                }
                default -> send(exchange, 200, "some text".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }

    private static void packed(HttpExchange exchange, byte[] body) throws IOException {
        boolean asked = "gzip".equals(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
        if (asked) {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        }
        send(exchange, 200, asked ? gzip(body) : body);
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                out.write(new byte[100_000]);
            }
        } catch (IOException e) {
            hungUp.countDown();
        }
    }

    private void halves(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("first ".getBytes(StandardCharsets.UTF_8));
            out.flush();
            goOn.await();
            out.write("second".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aStreamIsThereBeforeTheBodyIs() throws IOException {
        try (Client client = client();
                InputStream stream = client.download("halves").stream().body()) {
            assertThat(new String(stream.readNBytes(6), StandardCharsets.UTF_8)).isEqualTo("first ");
            goOn.countDown();
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("second");
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void closingGivesTheConnectionUp() throws IOException, InterruptedException {
        try (Client client = client(ShopClient.builder().maxResponseBytes(10))) {
            InputStream stream = client.download("endless").stream().body();
            assertThat(stream.readNBytes(1_000_000)).hasSize(1_000_000);
            assertThat(hungUp.getCount()).isOne();
            stream.close();
            assertThat(hungUp.await(20, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessageContaining("closed");
        }
    }

    @Test
    void whatIsNoSuccessIsReadAsEver() throws IOException {
        try (Client client = client()) {
            assertThatThrownBy(() -> client.download("missing").stream())
                    .isInstanceOfSatisfying(
                            NotFoundException.class,
                            e -> assertThat(e.error(JsonValue.class)).isEqualTo(JsonValue.parse("{\"code\":1}")));
            try (InputStream stream = client.download("moved").stream().body()) {
                assertThat(stream).hasContent("some text");
            }
            try (InputStream stream = client.download("none").stream().body()) {
                assertThat(stream).isEmpty();
            }
        }
    }

    @Test
    void readingWaitsNoLongerThanTheTimeout() throws IOException {
        try (Client client = client(ShopClient.builder().callTimeout(Duration.ofMillis(300)));
                InputStream stream = client.download("halves").stream().body()) {
            assertThat(stream.readNBytes(6)).hasSize(6);
            assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessage("nothing came for PT0.3S");
        }
    }

    @Test
    void whoIsCalledBackMayReadAtOnce() {
        try (Client client = client()) {
            CompletableFuture<Integer> length =
                    client.download("packed").asyncStream().thenApply(StreamsTest::length);
            assertThat(length.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(10);
        }
    }

    private static int length(Response<InputStream> response) {
        try (InputStream stream = response.body()) {
            return stream.readAllBytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aStreamThatNobodyWaitsForIsClosed() {
        CompletableFuture<Reply> late = new CompletableFuture<>();
        AtomicBoolean closed = new AtomicBoolean();
        InputStream body = new ByteArrayInputStream(new byte[1]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        Client client = new Client(ShopClient.builder().transport((request, context) -> new Uncancellable(late)));
        CompletableFuture<Response<InputStream>> response = client.download("x").asyncStream();
        response.cancel(true);
        late.complete(Reply.streaming(200, Headers.none(), body));
        assertThat(closed).isTrue();
    }

    /** What a careless transport returns. */
    private static final class Uncancellable extends CompletableFuture<Reply> {
        Uncancellable(CompletableFuture<Reply> source) {
            source.thenAccept(this::complete);
        }

        @Override
        public boolean cancel(boolean interrupt) {
            return false;
        }
    }

    @Test
    void transportsThatDoNotStreamStillServe() throws IOException {
        ScriptedTransport script = new ScriptedTransport().thenJson(200, "{}");
        try (InputStream stream =
                new Client(ShopClient.over(script)).download("x").stream().body()) {
            assertThat(stream).hasContent("{}");
        }
    }

    @Test
    void closingTheClientFailsStreamsThatAreOpen() throws Exception {
        Client client = client(ShopClient.builder());
        InputStream stream = client.download("halves").stream().body();
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        threads.execute(() -> failure.complete(catchThrowable(stream::readAllBytes)));
        Client other = client(ShopClient.builder());
        InputStream unread = other.download("endless").stream().body();
        client.close();
        other.close();

        assertThat(failure.get(30, TimeUnit.SECONDS))
                .isInstanceOf(IOException.class)
                .hasMessage("the client was closed");
        assertThatThrownBy(unread::read).isInstanceOf(IOException.class).hasMessage("the client was closed");
        assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void answersComePackedAndAreUnpacked() throws IOException {
        try (Client client = client()) {
            Response<JsonValue> response =
                    client.call("packed").returns(Codecs.JSON).response();
            assertThat(response.body()).isEqualTo(JsonValue.parse("{\"a\":\"ü\"}"));
            assertThat(response.headers().asMap()).doesNotContainKeys("Content-Encoding", "Content-Length");
            try (InputStream stream = client.download("packed").stream().body()) {
                assertThat(stream).hasContent("{\"a\":\"ü\"}");
            }
            assertThatThrownBy(() -> client.download("broken").execute()).isInstanceOf(TransportException.class);
        }
    }

    @Test
    void theLimitHoldsForWhatComesOut() {
        try (Client client = client(ShopClient.builder().maxResponseBytes(1_000_000))) {
            assertThatThrownBy(() -> client.download("bomb").execute())
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("longer than 1000000 bytes");
        }
        try (Client client = client(ShopClient.builder().maxResponseBytes(10_000_000))) {
            assertThat(client.download("bomb").execute()).hasSize(10_000_000);
        }
    }

    @Test
    void whoAsksForAnEncodingOrARangeHimselfGetsWhatIsSent() throws IOException {
        try (Client client = client()) {
            CallOptions gzip = CallOptions.none().header("Accept-Encoding", "gzip");
            assertThat(client.download("packed").with(gzip).execute())
                    .isEqualTo(gzip("{\"a\":\"ü\"}".getBytes(StandardCharsets.UTF_8)));
            CallOptions range = CallOptions.none().header("Range", "bytes=0-");
            assertThat(client.download("packed").with(range).execute()).hasSize(10);
        }
    }

    @Test
    void bodiesThatWereUnpackedOnTheWayAreLeftAlone() {
        Headers packed = Headers.of(Map.of("Content-Encoding", java.util.List.of("GZIP")));
        ScriptedTransport script =
                new ScriptedTransport().then(Reply.of(200, packed, "{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(new Client(ShopClient.over(script))
                        .call("x")
                        .returns(Codecs.JSON)
                        .execute())
                .isEqualTo(JsonValue.parse("{}"));
    }

    @Test
    void nothingIsNullWhereNothingMayCome() {
        try (Client client = client()) {
            assertThat(client.call("none").returnsNullable(Codecs.JSON).execute())
                    .isNull();
            assertThat(client.call("packed")
                            .returnsNullable("application/hal+json", Codecs.JSON)
                            .execute())
                    .isNotNull();
            assertThatThrownBy(() -> client.call("none").returns(Codecs.JSON).execute())
                    .isInstanceOf(dev.quire.client.errors.DecodingException.class);
        }
    }
}
