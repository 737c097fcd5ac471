package dev.quire.generator.check;

import static dev.quire.generator.check.CheckedFolder.HEAD;
import static dev.quire.generator.check.CheckedFolder.ORDERS;
import static dev.quire.generator.check.CheckedFolder.ORDERS_TO_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.quire.generator.check.refresh.Refresh;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on this machine. */
class RefreshTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, String> published = new ConcurrentHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @TempDir
    private Path temporary;

    private HttpServer server;
    private CheckedFolder folder;

    @BeforeEach
    void before() throws IOException {
        folder = new CheckedFolder(temporary.toRealPath());
        folder.write("openapi.yaml", HEAD, ORDERS);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String text = published.get(exchange.getRequestURI().getPath());
            byte[] body = (text == null ? "not here" : text).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(text == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void after() {
        end.countDown();
        server.stop(0);
    }

    private void sources(String... names) throws IOException {
        StringBuilder text = new StringBuilder("sources:\n");
        for (String name : names) {
            text.append("  - {url: 'http://127.0.0.1:")
                    .append(server.getAddress().getPort())
                    .append('/')
                    .append(name)
                    .append("', file: ")
                    .append(name)
                    .append("}\n");
        }
        folder.write("source.yaml", text.toString());
    }

    private Refresh refresh(Duration patience) {
        return Refresh.run(folder.api("openapi.yaml"), null, patience);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.path(""))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsNewReplacesTheFileAndTheOldStaysAsBaseline() throws IOException {
        sources("openapi.yaml");
        published.put("/openapi.yaml", HEAD + ORDERS_TO_READ);

        Refresh refresh = refresh(PATIENCE);

        assertThat(refresh.changed()).containsExactly(folder.path("openapi.yaml"));
        assertThat(folder.path("openapi.yaml")).hasContent(HEAD + ORDERS_TO_READ);
        assertThat(refresh.lines())
                .containsExactly(
                        "kept the old description as " + folder.path("quire.baseline"),
                        "fetched " + folder.path("openapi.yaml"));
        assertThat(names()).containsExactly("openapi.yaml", "quire.baseline", "source.yaml");
        assertThat(folder.against(null).check().api().findings())
                .extracting(finding -> finding.change().id())
                .containsExactly("operation-removed");
    }

    @Test
    void whatIsAsPublishedIsNotTouched() throws IOException {
        sources("openapi.yaml");
        published.put("/openapi.yaml", HEAD + ORDERS);

        assertThat(refresh(PATIENCE).lines()).containsExactly("nothing new: all 1 files are as published");
        assertThat(names()).containsExactly("openapi.yaml", "source.yaml");
    }

    @Test
    void nothingChangesWhenAnyFileCanNotBeHad() throws IOException {
        sources("openapi.yaml", "gone.yaml", "page.yaml");
        published.put("/openapi.yaml", HEAD + ORDERS_TO_READ);
        published.put("/page.yaml", "<!DOCTYPE html><title>Log in</title>");

        assertThatThrownBy(() -> refresh(PATIENCE))
                .hasMessageContaining("source.yaml:3:")
                .hasMessageContaining("/gone.yaml can not be had: the server answered 404")
                .hasMessageContaining("/page.yaml holds no description");
        assertThat(folder.path("openapi.yaml")).hasContent(HEAD + ORDERS);
        assertThat(names()).containsExactly("openapi.yaml", "source.yaml");
    }

    @Test
    void aServerThatNeverEndsIsGivenUp() throws IOException {
        sources("openapi.yaml");
        server.removeContext("/");
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(HEAD.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThatThrownBy(() -> refresh(Duration.ofSeconds(1)))
                .hasMessageContaining("no whole answer within 1 seconds");
    }

    @Test
    void aDescriptionWithoutEndIsNotReadToItsEnd() throws IOException {
        sources("openapi.yaml");
        byte[] piece = new byte[1 << 20];
        server.removeContext("/");
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write(piece);
            }
            exchange.close();
        });

        assertThatThrownBy(() -> refresh(PATIENCE)).hasMessageContaining("more than 64 MiB");
    }

    @Test
    void filesStayInTheirFolder() throws IOException {
        folder.write("source.yaml", """
                sources:
                  - {url: 'http://127.0.0.1/x', file: ../x.yaml}
                  - {url: 'file:///etc/passwd', file: y.yaml}
                  - {url: 'http://127.0.0.1/z', file: z.yaml, token: secret}
                """);

        assertThatThrownBy(() -> refresh(PATIENCE))
                .hasMessageContaining("'../x.yaml' is no file in this folder")
                .hasMessageContaining("'file:///etc/passwd' is no address")
                .hasMessageContaining("Unknown key 'token'");
    }
}
