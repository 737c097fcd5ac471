package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What generated code sends, as a real server receives it: every style of parameter and every kind of body. The requests
 * lie in {@code calls/requests.txt}, checked by hand against OpenAPI's style examples; {@code -Dgoldens=rewrite} puts them
 * there.
 */
@Timeout(120)
final class GeneratedCallsTest {
    private static final Path CALLS = Path.of("src/test/resources/calls");
    private static final List<String> SHOWN =
            List.of("Color", "Colors", "Filter", "Trace", "Cookie", "Content-Type", "Authorization", "X-Api-Key");

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

    @TempDir
    private Path temporary;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            StringBuilder request = new StringBuilder(exchange.getRequestMethod() + ' ' + exchange.getRequestURI());
            for (String name : SHOWN) {
                List<String> values = exchange.getRequestHeaders().getOrDefault(name, List.of());
                values.forEach(
                        value -> request.append('\n').append(name).append(": ").append(value));
            }
            byte[] body = exchange.getRequestBody().readAllBytes();
            request.append(body.length == 0 ? "" : "\n\n").append(new String(body, StandardCharsets.UTF_8));
            requests.add(request.toString().replace("\r\n", "\n").replaceAll("quire-[0-9a-f-]{36}", "BOUNDARY"));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @Test
    void everyStyleAndBodyArrivesAsDescribed() throws IOException, ReflectiveOperationException {
        run("calls.CallEverything", "styles", "bodies");
        assertReceived("requests.txt");
    }

    @Test
    void everyKindOfCredentialsArrivesWhereItIsAskedFor() throws IOException, ReflectiveOperationException {
        server.createContext("/token", this::token);
        run("calls.CallConnection", "connection");
        assertReceived("connection.txt");
    }

    private void token(HttpExchange exchange) throws IOException {
        byte[] token = ("{\"access_token\":\"t" + requests.size() + "\"}").getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add("POST /token\nAuthorization: "
                    + exchange.getRequestHeaders().getFirst("Authorization") + "\n\n" + body);
            exchange.sendResponseHeaders(200, token.length);
            exchange.getResponseBody().write(token);
        }
    }

    private void run(String program, String... goldens) throws IOException, ReflectiveOperationException {
        List<Path> sources = new ArrayList<>();
        for (String golden : goldens) {
            sources.add(Path.of("src/test/goldens", golden, "generated/sources"));
        }
        Path calls = temporary.resolve("calls");
        Files.createDirectories(calls);
        String file = program.substring(program.indexOf('.') + 1) + ".java";
        Files.copy(CALLS.resolve(file), calls.resolve(file));
        sources.add(calls);
        Path classes = temporary.resolve("classes");
        assertThat(GeneratedCode.compile(sources, classes)).isEmpty();
        URL[] places = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
            loader.loadClass(program)
                    .getMethod("run", String.class)
                    .invoke(null, "http://localhost:" + server.getAddress().getPort());
        }
    }

    private void assertReceived(String golden) throws IOException {
        String received = String.join("\n----------\n", requests) + "\n";
        Path expected = CALLS.resolve(golden);
        if ("rewrite".equals(System.getProperty("goldens"))) {
            Files.writeString(expected, received);
        }
        assertThat(received).isEqualTo(Files.readString(expected));
    }
}
