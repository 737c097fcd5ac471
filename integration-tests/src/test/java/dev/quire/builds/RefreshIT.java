package dev.quire.builds;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;

/** The goal that fetches, from a server on this machine. */
class RefreshIT {
    private static final String REFRESH =
            "dev.quire:quire-maven-plugin:" + System.getProperty("quire.version") + ":refresh";
    private static final String OLD = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            paths:
              /orders: {get: {responses: {'200': {description: all}}}}
              /goods: {get: {responses: {'200': {description: all}}}}
            """;
    private static final String NEW = OLD.replace("/goods", "/things");

    @Test
    void whatIsNewIsWrittenAndTold() throws IOException, MavenInvocationException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = NEW.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            MavenBuild build = new MavenBuild("refresh", "");
            build.write("openapi.yaml", OLD);
            build.write("source.yaml", """
                    sources:
                      - {url: 'http://127.0.0.1:%s/openapi.yaml', file: openapi.yaml}
                    """.formatted(server.getAddress().getPort()));

            BuildLog offline = build.run(REFRESH);
            assertThat(offline.success()).isFalse();
            assertThat(offline.toString()).contains("Run it without -o");

            build.online();
            BuildLog log = build.run(REFRESH, "quire.format=markdown", "quire.output=verdict.md");
            assertThat(log.success()).as(log.toString()).isTrue();
            assertThat(log.toString()).contains("kept the old description as", "fetched ", "suggested version: major");
            assertThat(build.path("openapi.yaml")).hasContent(NEW);
            assertThat(build.path("quire.baseline")).content().contains("/goods");
            assertThat(build.path("verdict.md")).content().startsWith("## API check: one change breaks callers");
        } finally {
            server.stop(0);
        }
    }
}
