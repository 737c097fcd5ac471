package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.quire.client.auth.ClientCredentials;
import dev.quire.client.auth.Credentials;
import dev.quire.client.json.JsonValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An authorization server and an API on sockets, and many calls at once. */
@Timeout(60)
class TokenServerTest {
    private static final String ID = "id: of/ä client";
    private static final String SECRET = "p%ss wörd+&=";
    private static final Operation READ = VaultClient.get("read").security("oauth");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger fetched = new AtomicInteger();
    private final Set<String> valid = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/token", this::token);
        server.createContext("/read", this::read);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        if (isClient(basic == null ? body : basic) && body.startsWith("grant_type=client_credentials")) {
            String token = "t" + fetched.incrementAndGet();
            valid.add("Bearer " + token);
            send(exchange, 200, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":60}");
        } else {
            send(exchange, 401, "{\"error\":\"invalid_client\"}");
        }
    }

    private static boolean isClient(String text) {
        if (!text.startsWith("Basic ")) {
            return text.contains("client_id=" + URLEncoder.encode(ID, StandardCharsets.UTF_8));
        }
        String pair = new String(Base64.getDecoder().decode(text.substring(6)), StandardCharsets.UTF_8);
        List<String> parts = List.of(pair.split(":"));
        return parts.stream()
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList()
                .equals(List.of(ID, SECRET));
    }

    private void read(HttpExchange exchange) throws IOException {
        boolean known =
                valid.contains(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        send(exchange, known ? 200 : 401, "{\"known\":" + known + "}");
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private VaultClient client(ClientCredentials credentials) {
        return VaultClient.builder()
                .baseUrl("http://localhost:" + server.getAddress().getPort())
                .scheme("oauth", credentials.orTokenUrl("/token"))
                .build();
    }

    private static List<JsonValue> fiftyAtOnce(VaultClient client) {
        List<CompletableFuture<JsonValue>> calls =
                IntStream.range(0, 50).mapToObj(i -> client.call(READ).async()).toList();
        return calls.stream().map(CompletableFuture::join).distinct().toList();
    }

    @Test
    void oneTokenForFiftyCallsAndOneMoreWhenItIsRevoked() {
        try (VaultClient client = client(Credentials.clientCredentials(ID, SECRET))) {
            assertThat(fiftyAtOnce(client)).containsExactly(JsonValue.parse("{\"known\":true}"));
            assertThat(fetched).hasValue(1);

            valid.clear();
            assertThat(fiftyAtOnce(client)).containsExactly(JsonValue.parse("{\"known\":true}"));
            assertThat(fetched).hasValue(2);
        }
    }

    @Test
    void clientIsKnownByItsBodyToo() {
        try (VaultClient client =
                client(Credentials.clientCredentials(ID, SECRET).inBody())) {
            assertThat(client.call(READ).execute()).isEqualTo(JsonValue.parse("{\"known\":true}"));
        }
    }
}
