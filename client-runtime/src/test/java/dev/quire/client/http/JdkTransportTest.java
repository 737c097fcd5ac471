package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.quire.client.auth.Credentials;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a real server. */
@Timeout(30)
class JdkTransportTest {
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failing = new AtomicInteger();
    private HttpServer server;
    private HttpServer other;

    @BeforeEach
    void start() throws IOException {
        server = serve();
        other = serve();
    }

    private HttpServer serve() throws IOException {
        HttpServer one = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        one.createContext("/", exchange -> answer(one, exchange));
        one.start();
        return one;
    }

    @AfterEach
    void stop() {
        server.stop(0);
        other.stop(0);
    }

    private static String url(HttpServer one) {
        return "http://localhost:" + one.getAddress().getPort();
    }

    private void answer(HttpServer one, HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        connections.add(exchange.getRemoteAddress());
        seen.add((one == server ? "server " : "other ") + exchange.getRequestMethod() + " " + exchange.getRequestURI()
                + " " + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        if (exchange.getRequestURI().getPath().endsWith("/away")) {
            exchange.getResponseHeaders().add("Location", url(other) + "/there");
            exchange.sendResponseHeaders(302, -1);
        } else if (failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            exchange.sendResponseHeaders(503, -1);
        } else {
            byte[] json = "{\"ok\":true}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("X-Many", "1");
            exchange.getResponseHeaders().add("X-Many", "2");
            exchange.sendResponseHeaders(200, json.length);
            exchange.getResponseBody().write(json);
        }
        exchange.close();
    }

    private ShopClient.Builder builder() {
        return ShopClient.builder().baseUrl(url(server)).credentials(Credentials.bearer("t"));
    }

    @Test
    void sendsMethodPathHeadersAndBody() {
        try (ShopClient client = builder().build()) {
            Response<JsonValue> response =
                    client.shop().addItem(JsonValue.of("é")).response();

            assertThat(response.body()).hasToString("{\"ok\":true}");
            assertThat(response.headers().all("x-many")).containsExactly("1", "2");
            assertThat(seen).containsExactly("server POST /items Bearer t \"é\"");
        }
    }

    @Test
    void redirectsToAnotherServerWithoutCredentials() {
        try (ShopClient client = builder().build()) {
            Response<JsonValue> response = client.shop().getItem("away").response();

            assertThat(response.uri()).hasToString(url(other) + "/there");
            assertThat(seen).containsExactly("server GET /items/away Bearer t ", "other GET /there null ");
        }
    }

    @Test
    void manyCallsAtOnce() {
        try (ShopClient client =
                builder().httpClient(HttpClient.newHttpClient()).build()) {
            List<CompletableFuture<JsonValue>> calls = new ArrayList<>();
            for (int i = 1; i <= 100; i++) {
                calls.add(client.shop().getItem(i).async());
            }

            assertThat(calls).allSatisfy(call -> assertThat(call.join()).hasToString("{\"ok\":true}"));
            assertThat(seen).hasSize(100).doesNotHaveDuplicates();
        }
    }

    @Test
    void repliesComeThoughTheProgramBlocksTheCommonPool() {
        CountDownLatch done = new CountDownLatch(1);
        for (int i = 0; i < ForkJoinPool.commonPool().getParallelism(); i++) {
            ForkJoinPool.commonPool().execute(() -> block(done));
        }
        try (ShopClient client = builder().build()) {
            assertThat(client.shop().getItem("1").execute()).hasToString("{\"ok\":true}");
            assertThat(client.shop().getItem("2").async().join()).hasToString("{\"ok\":true}");
        } finally {
            done.countDown();
        }
    }

    @Test
    void threadsOfTheCommonPoolMayAllWaitForRetries() {
        int threads = ForkJoinPool.commonPool().getParallelism();
        failing.set(threads);
        List<ForkJoinTask<JsonValue>> calls = new ArrayList<>();
        try (ShopClient client = builder()
                .retries(Retries.standard().pauses(Duration.ofMillis(200), Duration.ofMillis(200)))
                .build()) {
            for (int i = 0; i < threads; i++) {
                calls.add(ForkJoinPool.commonPool().submit(client.shop().getItem(i)::execute));
            }
            assertThat(calls).allSatisfy(call -> assertThat(call.join()).hasToString("{\"ok\":true}"));
            assertThat(seen).hasSize(2 * threads);
        }
    }

    private static void block(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aClientOfTheUsersOwnServesAllByOneConnection() {
        HttpClient own = HttpClient.newHttpClient();
        try (ShopClient client = builder().httpClient(own).build()) {
            for (int i = 0; i < 10; i++) {
                assertThat(client.shop().getItem(i).execute()).hasToString("{\"ok\":true}");
                assertThat(client.shop().getItem(i).async().join()).hasToString("{\"ok\":true}");
            }
            assertThat(connections).hasSize(1);
        }
    }

    @Test
    void whoWaitsNeedsNoOtherThreadThanTheOneThatReads() {
        Set<String> before = threads();
        try (ShopClient client = builder().build()) {
            for (int i = 0; i < 10; i++) {
                client.shop().getItem(i).execute();
            }
            Set<String> added = threads();
            added.removeAll(before);
            assertThat(added).filteredOn(name -> name.startsWith("HttpClient-")).hasSize(1);
        }
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).collect(Collectors.toSet());
    }

    @Test
    void bodiesThatAreStreamsAreSentByWhoWaits() {
        Upload.Source source = () -> new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8));
        try (ShopClient client = builder().build()) {
            new CallBuilder(client.session(), Operation.of("POST", "put", "/items"))
                    .upload("text/plain", Upload.of(source, 3))
                    .returns(Codecs.JSON)
                    .execute();
            assertThat(seen).containsExactly("server POST /items Bearer t abc");
        }
    }

    @Test
    void oneConnectionServesWhoWaitsAndOneAllOthers() {
        try (ShopClient client = builder().build()) {
            for (int i = 0; i < 50; i++) {
                client.shop().getItem(i).execute();
            }
            CompletableFuture<JsonValue> chain = client.shop().getItem("a").async();
            for (int i = 0; i < 50; i++) {
                String id = "b" + i;
                chain = chain.thenCompose(before -> client.shop().getItem(id).async());
            }
            chain.join();
            assertThat(connections).hasSize(2);
        }
    }
}
