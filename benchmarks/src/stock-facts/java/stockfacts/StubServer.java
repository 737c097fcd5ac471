package stockfacts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Answers every request with the reply set last, and keeps what was asked. */
final class StubServer {

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String body = "{}";
    private volatile boolean stalling;

    private StubServer(HttpServer server) {
        this.server = server;
    }

    static StubServer start() throws IOException {
        StubServer stub =
                new StubServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        stub.server.setExecutor(Executors.newCachedThreadPool());
        stub.server.createContext("/", stub::answer);
        stub.server.start();
        return stub;
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next replies; forgets the requests so far. */
    StubServer replies(int newStatus, String newBody) {
        status = newStatus;
        body = newBody;
        requests.clear();
        return this;
    }

    /** The next replies send their body and then nothing, as if more were to come. */
    void stalls() {
        stalling = true;
    }

    /** Each request as path and query, with the value of its Authorization header if it has one. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        requests.add(exchange.getRequestURI() + (authorization == null ? "" : " " + authorization));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Retry-After", "0");
        exchange.sendResponseHeaders(status, stalling ? bytes.length + 1 : bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().flush();
        if (!stalling) {
            exchange.close();
        }
    }
}
