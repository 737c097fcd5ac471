package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.errors.DeadlineException;
import dev.quire.client.errors.TransportException;
import dev.quire.client.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real sockets that stall, break off and refuse. */
@Timeout(30)
class BrokenConnectionTest {
    private static final String HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n";

    private static ShopClient client(String url, UnaryOperator<ShopClient.Builder> settings) {
        return settings.apply(ShopClient.builder().baseUrl(url).retries(Retries.none()))
                .build();
    }

    private static void stallAfterFiveBytes(String head, OutputStream out) throws IOException {
        RawServer.write(out, HEAD + "{\"a\":");
    }

    @Test
    void aStalledBodyEndsTheAttemptAndTheConnection() throws Exception {
        try (RawServer server = new RawServer(BrokenConnectionTest::stallAfterFiveBytes);
                ShopClient client = client(server.url(), b -> b.callTimeout(Duration.ofMillis(200)))) {
            assertThatThrownBy(() -> client.shop().getItem("1").execute())
                    .isInstanceOf(DeadlineException.class)
                    .hasMessageContaining("getItem: no whole answer within PT0.2S, the time of an attempt");
            assertThat(server.sawHangUp()).isTrue();
        }
    }

    @Test
    void aStalledBodyEndsTheWholeCallAtItsDeadline() throws Exception {
        try (RawServer server = new RawServer(BrokenConnectionTest::stallAfterFiveBytes);
                ShopClient client = client(server.url(), b -> b)) {
            CallOptions options = CallOptions.none().deadline(Duration.ofMillis(200));

            assertThatThrownBy(() -> client.shop().getItem("1").with(options).execute())
                    .isInstanceOf(DeadlineException.class)
                    .hasMessageContaining("the time of the call");
            assertThat(server.sawHangUp()).isTrue();
        }
    }

    @Test
    void whoIsGivenUpIsNotInterruptedAndMayCallAgain() {
        AtomicInteger requests = new AtomicInteger();
        RawServer.Script script = (head, out) -> {
            switch (requests.incrementAndGet()) {
                case 1 -> {}
                case 2 -> stallAfterFiveBytes(head, out);
                default -> RawServer.write(out, HEAD + "{\"a\":\"two\"} ");
            }
        };
        try (RawServer server = new RawServer(script);
                ShopClient client = client(server.url(), b -> b)) {
            Call<JsonValue> call = client.shop().getItem("1");
            for (int stalls = 0; stalls < 2; stalls++) {
                assertThatThrownBy(() -> call.with(CallOptions.none().timeout(Duration.ofMillis(200)))
                                .execute())
                        .isInstanceOf(DeadlineException.class);
                assertThat(Thread.currentThread().isInterrupted()).isFalse();
            }
            assertThat(call.execute()).hasToString("{\"a\":\"two\"}");
        }
    }

    @Test
    void aBodyThatTricklesIsStalledToo() {
        RawServer.Script trickle = (head, out) -> {
            RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            for (int i = 0; i < 100_000; i++) {
                RawServer.write(out, " ");
                pause(20);
            }
        };
        try (RawServer server = new RawServer(trickle);
                ShopClient client = client(server.url(), b -> b.callTimeout(Duration.ofMillis(200)))) {
            assertThatThrownBy(() -> client.shop().getItem("1").execute()).isInstanceOf(DeadlineException.class);
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void noAnswerAtAllEndsTheAttempt() {
        try (RawServer server = new RawServer((head, out) -> {});
                ShopClient client = client(server.url(), b -> b.callTimeout(Duration.ofMillis(200)))) {
            assertThatThrownBy(() -> client.shop().getItem("1").execute()).isInstanceOf(DeadlineException.class);
        }
    }

    @Test
    void aStalledAttemptIsRepeated() {
        AtomicInteger requests = new AtomicInteger();
        RawServer.Script script = (head, out) ->
                RawServer.write(out, HEAD + (requests.incrementAndGet() == 1 ? "{\"a\":" : "{\"a\":\"two\"} "));
        try (RawServer server = new RawServer(script);
                ShopClient client = client(
                        server.url(),
                        b -> b.callTimeout(Duration.ofMillis(300))
                                .retries(Retries.standard().pauses(Duration.ofMillis(1), Duration.ofMillis(1))))) {
            assertThat(client.shop().getItem("1").execute()).hasToString("{\"a\":\"two\"}");
            assertThat(requests).hasValue(2);
        }
    }

    @Test
    void aBodyCutInTheMiddleIsNoAnswer() {
        try (RawServer server = new RawServer((head, out) -> {
                    stallAfterFiveBytes(head, out);
                    out.close();
                });
                ShopClient client = client(server.url(), b -> b)) {
            assertThatThrownBy(() -> client.shop().getItem("1").execute())
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageContaining("getItem: no whole answer came");
        }
    }

    @Test
    void aChunkedBodyCutInTheMiddleIsNoAnswerThoughItIsJson() {
        try (RawServer server = new RawServer((head, out) -> {
                    RawServer.write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
                    out.close();
                });
                ShopClient client = client(server.url(), b -> b)) {
            assertThatThrownBy(() -> client.shop().getItem("1").execute())
                    .isExactlyInstanceOf(TransportException.class);
        }
    }

    @Test
    void aCutBodyIsFetchedAgain() {
        AtomicInteger requests = new AtomicInteger();
        RawServer.Script script = (head, out) -> {
            if (requests.incrementAndGet() == 1) {
                stallAfterFiveBytes(head, out);
                out.close();
            } else {
                RawServer.write(out, HEAD + "{\"a\":\"two\"} ");
            }
        };
        try (RawServer server = new RawServer(script);
                ShopClient client = client(
                        server.url(),
                        b -> b.retries(Retries.standard().pauses(Duration.ofMillis(1), Duration.ofMillis(1))))) {
            assertThat(client.shop().getItem("1").execute()).hasToString("{\"a\":\"two\"}");
        }
    }

    @Test
    void aRefusedConnectionNamesTheOperation() {
        try (ShopClient client = client("http://localhost:" + freePort(), b -> b)) {
            assertThatThrownBy(() -> client.shop().getItem("1").execute())
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageContaining("getItem: no whole answer came: ConnectException");
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void cancellingTheFutureHangsUp() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (RawServer server = new RawServer((head, out) -> asked.countDown());
                ShopClient client = client(server.url(), b -> b)) {
            CompletableFuture<JsonValue> future = client.shop().getItem("1").async();
            asked.await();
            future.cancel(true);

            assertThat(server.sawHangUp()).isTrue();
        }
    }

    @Test
    void anInterruptedThreadGivesUpAndStaysInterrupted() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        try (RawServer server = new RawServer((head, out) -> asked.countDown());
                ShopClient client = client(server.url(), b -> b)) {
            Thread thread = new Thread(() -> {
                try {
                    client.shop().getItem("1").execute();
                } catch (TransportException e) {
                    outcome.complete(Thread.currentThread().isInterrupted() ? e : new AssertionError("no flag"));
                }
            });
            thread.start();
            asked.await();
            thread.interrupt();

            assertThat(outcome.get())
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("interrupted")
                    .hasCauseInstanceOf(InterruptedException.class);
            assertThat(server.sawHangUp()).isTrue();
        }
    }

    @Test
    void closingTheClientGivesUpWhatIsUnderWayAndRefusesTheRest() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (RawServer server = new RawServer((head, out) -> asked.countDown())) {
            ShopClient client = client(server.url(), b -> b);
            CompletableFuture<JsonValue> future = client.shop().getItem("1").async();
            asked.await();
            client.close();

            assertThatThrownBy(future::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseExactlyInstanceOf(TransportException.class)
                    .hasMessageContaining("getItem: no whole answer came: the client was closed");
            assertThat(server.sawHangUp()).isTrue();
            assertThatThrownBy(() -> client.shop().getItem("1").execute())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        }
    }

    @Test
    void closingTheClientGivesUpWhoWaits() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        try (RawServer server = new RawServer((head, out) -> asked.countDown())) {
            ShopClient client = client(server.url(), b -> b);
            Thread thread = new Thread(() -> {
                try {
                    client.shop().getItem("1").execute();
                } catch (TransportException e) {
                    outcome.complete(Thread.currentThread().isInterrupted() ? new AssertionError("flag") : e);
                }
            });
            thread.start();
            asked.await();
            client.close();

            assertThat(outcome.get()).hasMessageContaining("getItem: no whole answer came: the client was closed");
            assertThat(server.sawHangUp()).isTrue();
        }
    }

    @Test
    void aBodyThatIsTooLongIsGivenUpWithoutReadingItAll() throws Exception {
        RawServer.Script endless = (head, out) -> {
            RawServer.write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
                RawServer.write(out, "400\r\n" + " ".repeat(1024) + "\r\n");
            }
        };
        try (RawServer server = new RawServer(endless);
                ShopClient client = client(server.url(), b -> b.maxResponseBytes(10_000))) {
            assertThatThrownBy(() -> client.shop().getItem("1").execute())
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageContaining("longer than 10000 bytes");
            assertThat(server.sawHangUp()).isTrue();
        }
    }

    @Test
    void aBodyThatStatesFarMoreThanItHasIsNoAnswer() {
        String head = "HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n";
        RawServer.Script liar = (request, out) -> {
            RawServer.write(out, head + " ".repeat(2_000_000));
            out.close();
        };
        try (RawServer server = new RawServer(liar);
                ShopClient client = client(server.url(), b -> b)) {
            assertThatThrownBy(() -> client.shop().getItem("1").execute())
                    .isExactlyInstanceOf(TransportException.class);
        }
    }

    @Test
    void aLongBodyOfUnstatedLengthIsRead() {
        String text = "{\"a\":\"" + "x".repeat(3_000_000) + "\"}";
        String chunk = Integer.toHexString(text.length()) + "\r\n" + text + "\r\n0\r\n\r\n";
        RawServer.Script chunked =
                (head, out) -> RawServer.write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk);
        try (RawServer server = new RawServer(chunked);
                ShopClient client = client(server.url(), b -> b)) {
            assertThat(client.shop().getItem("1").execute().toString()).isEqualTo(text);
        }
    }

    @Test
    void aBodyOfExactlyTheLongestLengthIsRead() {
        try (RawServer server = new RawServer((head, out) -> RawServer.write(out, HEAD + "{\"a\":\"two\"} "));
                ShopClient client = client(server.url(), b -> b.maxResponseBytes(12))) {
            assertThat(client.shop().getItem("1").execute()).hasToString("{\"a\":\"two\"}");
        }
        try (RawServer server = new RawServer((head, out) -> RawServer.write(out, HEAD + "{\"a\":\"two\"} "));
                ShopClient client = client(server.url(), b -> b.maxResponseBytes(11))) {
            assertThatThrownBy(() -> client.shop().getItem("1").execute())
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("longer than 11 bytes");
        }
    }
}
