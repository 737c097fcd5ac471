package dev.quire.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpServer;
import dev.quire.generator.client.ClientGenerator;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.explain.ExplainFormat;
import dev.quire.generator.explain.ExplainOptions;
import dev.quire.generator.explain.Explainer;
import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.paging.PagingOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Addresses of a server that is really there stand wherever a description may have one. The server counts requests, and
 * every connection that this JVM's clients would open asks a proxy selector first, which remembers it.
 */
final class NothingIsFetchedTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path temporary;

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<URI> connections = Collections.synchronizedList(new ArrayList<>());
    private final ProxySelector usual = ProxySelector.getDefault();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().getPath());
            byte[] body = "{\"type\": \"string\", \"Pet\": {\"type\": \"object\"}}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI address) {
                connections.add(address);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI address, SocketAddress proxy, IOException failure) {}
        });
    }

    @AfterEach
    void stop() {
        ProxySelector.setDefault(usual);
        server.stop(0);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Test
    void theTripwireIsThere() throws IOException {
        new java.net.URL(address("/")).openStream().close();

        assertThat(requests).containsExactly("/");
        assertThat(connections).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> addressesInEveryPlace() {
        return Stream.of("openapi-3.1", "openapi-3.0", "swagger-2.0").flatMap(this::addressesInEveryPlace);
    }

    private Stream<DynamicTest> addressesInEveryPlace(String name) {
        Specimen specimen = Specimen.read(name);
        DynamicTest whole = dynamicTest("nothing at all from " + name, () -> {
            generateAndExplain(specimen.with(place -> address("/" + name + '/' + place + ".json#/Pet")));
            assertThat(connections).isEmpty();
        });
        Stream<DynamicTest> places = IntStream.range(0, specimen.places().size())
                .mapToObj(place -> dynamicTest(
                        "the address at " + name + specimen.places().get(place),
                        () -> assertThat(requests).doesNotContain('/' + name + '/' + place + ".json")));
        return Stream.concat(Stream.of(whole), places);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi-3.1", "openapi-3.0", "swagger-2.0"})
    void everyReferenceLeadsToTheServer(String name) throws IOException {
        ObjectNode document = Specimen.read(name).harmless();
        int replaced = redirect(document);

        generateAndExplain(document);

        assertThat(replaced).isPositive();
        assertThat(requests).isEmpty();
        assertThat(connections).isEmpty();
    }

    private int redirect(JsonNode node) {
        int replaced = 0;
        if (node.has("$ref")) {
            ((ObjectNode) node).set("$ref", TextNode.valueOf(address("/reference.json#/Pet")));
            replaced++;
        }
        for (JsonNode child : node) {
            replaced += redirect(child);
        }
        return replaced;
    }

    private void generateAndExplain(ObjectNode document) throws IOException {
        Path spec = Files.createDirectories(temporary.resolve("spec")).resolve("openapi.json");
        JSON.writeValue(spec.toFile(), document);
        Path overlay = Files.writeString(
                temporary.resolve("overlay.yaml"), """
                overlay: 1.0.0
                extends: %s
                info: {title: Fetches, version: '1'}
                actions: [{target: $.info, update: {x-outer: {$ref: '%s'}}}]
                """.formatted(address("/extends.json"), address("/overlay.json")));
        ClientGenerator.generate(new ClientOptions(
                spec,
                List.of(overlay),
                "hostile.fetch",
                "Fetch",
                null,
                temporary.resolve("sources"),
                temporary.resolve("resources"),
                null,
                NameOptions.NONE));
        Explainer.explain(new ExplainOptions(
                spec,
                List.of(overlay),
                null,
                PagingOptions.NONE,
                OperationFilter.ALL,
                ExplainFormat.HTML,
                temporary.resolve("explained.html"),
                null));
    }
}
