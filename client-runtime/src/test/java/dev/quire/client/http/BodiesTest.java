package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.quire.client.errors.TransportException;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of every kind, as a real server gets them. */
class BodiesTest {
    private static final Operation POST =
            Operation.of("POST", "post", "/things").idempotent();
    private static final Operation MAYBE =
            Operation.of("POST", "maybe", "/things").optionalBody();

    /** What arrived. */
    private record Arrived(@Nullable String type, @Nullable String length, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private HttpServer server;
    private Client client;

    @TempDir
    private Path folder;

    private static final class Client extends ShopClient {
        Client(Builder builder) {
            super(builder);
        }

        CallBuilder call(Operation operation) {
            return session().call(operation);
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = new Client(ShopClient.builder()
                .baseUrl("http://localhost:" + server.getAddress().getPort())
                .retries(Retries.standard().pauses(java.time.Duration.ofMillis(1), java.time.Duration.ofMillis(1))));
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            arrived.add(new Arrived(
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    exchange.getRequestHeaders().getFirst("Content-Length"),
                    body));
            exchange.sendResponseHeaders(refusals.getAndDecrement() > 0 ? 503 : 204, -1);
        }
    }

    private Arrived last() {
        Arrived one = arrived.poll();
        assertThat(one).isNotNull();
        return one;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '!',
            value = {
                "{\"a\":1,\"b\":\"x\"} a=1&b=x",
                "{\"a\":[1,2],\"b\":{\"c\":true}} a[0]=1&a[1]=2&b[c]=true",
                "{\"a\":{\"b\":[{\"c\":1},{\"c\":2,\"d\":[]}]}} a[b][0][c]=1&a[b][1][c]=2",
                "{\"a\":null,\"b\":{\"c\":null}} a=&b[c]="
            })
    void formsAreNestedAsStripeWantsThem(String json, String expected) {
        client.call(POST)
                .form(Codecs.JSON, JsonValue.parse(json), FormEncoding.deep())
                .returnsNothing()
                .execute();
        Arrived one = last();
        assertThat(one.text()).isEqualTo(expected.replace("[", "%5B").replace("]", "%5D"));
        assertThat(one.type()).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void formsFollowTheEncodingThatIsStated() {
        JsonValue body =
                JsonValue.parse("{\"a\":[1,2],\"b\":{\"c\":1},\"d\":[\"x y\",\"ü&=+*~\"],\"e\":{\"f\":1},\"g\":[3]}");
        FormEncoding encoding = FormEncoding.plain()
                .with("d", ParameterStyle.COMMAS)
                .with("e", ParameterStyle.DEEP)
                .with("g", ParameterStyle.JSON);
        client.call(POST).form(Codecs.JSON, body, encoding).returnsNothing().execute();
        assertThat(last().text())
                .isEqualTo("a=1&a=2&b=%7B%22c%22%3A1%7D&d=x+y,%C3%BC%26%3D%2B*%7E&e%5Bf%5D=1&g=%5B3%5D");
    }

    @Test
    void formsTakeFurtherMembers() {
        client.call(POST)
                .form(Codecs.JSON, JsonValue.parse("{\"a\":1}"), FormEncoding.deep())
                .returnsNothing()
                .with(CallOptions.none().bodyMember("/b/c", JsonValue.of("d")))
                .execute();
        assertThat(last().text()).isEqualTo("a=1&b%5Bc%5D=d");
        assertThatThrownBy(() -> client.call(POST)
                        .form(Codecs.JSON, JsonValue.of("x"), FormEncoding.plain())
                        .returnsNothing()
                        .execute())
                .hasMessageContaining("must be an object");
    }

    /** A form as it is generated. */
    private static final class ThingForm extends MultipartForm<ThingForm> {
        ThingForm() {}

        ThingForm file(@Nullable Upload file) {
            return part("file", file);
        }

        ThingForm picture(@Nullable Upload file) {
            return part("picture", file, "image/png");
        }

        ThingForm note(@Nullable Object note) {
            return part("note", note);
        }

        ThingForm data(JsonValue data) {
            return part("data", Codecs.JSON, data, "application/vnd.data+json");
        }
    }

    @Test
    void multipartHasAPartForEachValue() throws IOException {
        Path file = Files.writeString(folder.resolve("ü \"x\".txt"), "in a file");
        ThingForm form = new ThingForm()
                .file(Upload.of(file))
                .picture(Upload.of(new byte[] {1, 2, 3}))
                .note(List.of("é", 2L))
                .data(JsonValue.parse("{\"a\":1}"))
                .with("extra", Map.of("b", true))
                .with("gone", "x")
                .with("gone", null);
        client.call(POST)
                .multipart("multipart/form-data", form)
                .returnsNothing()
                .execute();

        Arrived one = last();
        String boundary = String.valueOf(one.type()).replaceFirst("multipart/form-data; boundary=", "");
        assertThat(boundary).startsWith("quire-").hasSizeLessThanOrEqualTo(70);
        assertThat(one.length()).isEqualTo(String.valueOf(one.bytes().length));
        assertThat(one.text().replace(boundary, "B").replace("\r\n", "\n")).isEqualTo("""
                --B
                Content-Disposition: form-data; name="file"; filename="ü %22x%22.txt"
                Content-Type: application/octet-stream

                in a file
                --B
                Content-Disposition: form-data; name="picture"; filename="picture"
                Content-Type: image/png

                \u0001\u0002\u0003
                --B
                Content-Disposition: form-data; name="note"

                é
                --B
                Content-Disposition: form-data; name="note"

                2
                --B
                Content-Disposition: form-data; name="data"
                Content-Type: application/vnd.data+json

                {"a":1}
                --B
                Content-Disposition: form-data; name="extra"
                Content-Type: application/json

                {"b":true}
                --B--
                """);
        assertThat(form).hasToString("ThingForm[file, picture, note, data, extra]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nEvil: 1", "a\n", "\0"})
    void multipartHeadersCanNotBeSmuggledIn(String text) {
        Upload named = Upload.of("x").named(text);
        assertThatThrownBy(() -> client.call(POST).multipart("multipart/form-data", new ThingForm().file(named)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("file name");
        assertThatThrownBy(() -> new ThingForm().with(text, "x")).hasMessageContaining("name of a part");
        ThingForm typed = new ThingForm().file(Upload.of("x").as("text/plain" + text));
        assertThatThrownBy(() -> client.call(POST).multipart("multipart/form-data", typed))
                .hasMessageContaining("Not a media type");
    }

    @Test
    void uploadsAreReadAgainOnEachAttempt() throws IOException {
        refusals.set(2);
        AtomicInteger opened = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Upload.Source source = () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream("streamed".getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
        };
        client.call(POST)
                .upload("application/octet-stream", Upload.of(source, 8))
                .returnsNothing()
                .execute();
        for (int attempt = 0; attempt < 3; attempt++) {
            Arrived one = last();
            assertThat(one.text()).isEqualTo("streamed");
            assertThat(one.length()).isEqualTo("8");
        }
        assertThat(opened).hasValue(3);
        assertThat(closed).hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void bodiesCanBeFilesStreamsAndTexts() throws IOException {
        Path file = Files.write(folder.resolve("big"), new byte[1 << 20]);
        client.call(POST).upload("image/png", Upload.of(file)).returnsNothing().execute();
        Arrived big = last();
        assertThat(big.type()).isEqualTo("image/png");
        assertThat(big.bytes()).hasSize(1 << 20);

        Upload.Source source = () -> new ByteArrayInputStream(new byte[] {7});
        client.call(POST)
                .upload("image/png", Upload.of(source).as("image/gif"))
                .returnsNothing()
                .execute();
        Arrived chunked = last();
        assertThat(chunked.type()).isEqualTo("image/gif");
        assertThat(chunked.length()).isNull();
        assertThat(chunked.bytes()).containsExactly(7);

        client.call(POST)
                .text("text/plain; charset=utf-8", "ü")
                .returnsNothing()
                .execute();
        assertThat(last().text()).isEqualTo("ü");
        client.call(POST)
                .json("application/merge-patch+json", Codecs.STRING, "x")
                .returnsNothing()
                .execute();
        assertThat(last())
                .extracting(Arrived::type, Arrived::text)
                .containsExactly("application/merge-patch+json", "\"x\"");
        client.call(POST)
                .upload("a/b", Upload.of(Files.createFile(folder.resolve("empty"))))
                .returnsNothing()
                .execute();
        assertThat(last().bytes()).isEmpty();
    }

    @Test
    void contentThatCanNotBeReadFailsTheCall() {
        Upload.Source broken = () -> {
            throw new IOException("no such luck");
        };
        Upload.Source wrong = () -> {
            throw new IllegalStateException("no such luck");
        };
        for (Upload upload : List.of(Upload.of(broken, 3), Upload.of(wrong))) {
            assertThatThrownBy(() -> client.call(POST)
                            .upload("a/b", upload)
                            .returnsNothing()
                            .with(CallOptions.none().retries(Retries.none()))
                            .execute())
                    .isInstanceOf(TransportException.class)
                    .hasStackTraceContaining("no such luck");
        }
        assertThatThrownBy(() -> Upload.of(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Upload.of(broken, -2)).hasMessageContaining("-2");
    }

    @Test
    void aBodyThatIsNeededIsNotNull() {
        assertThatThrownBy(() -> client.call(POST).json(Codecs.JSON, null))
                .hasMessage("post: the body can not be null");
        assertThatThrownBy(() -> client.call(POST).upload("a/b", null)).hasMessageContaining("body can not be null");
        client.call(MAYBE)
                .multipart("multipart/form-data", null)
                .returnsNothing()
                .execute();
        Arrived none = last();
        assertThat(none.type()).isNull();
        assertThat(none.bytes()).isEmpty();
    }

    @Test
    void onlyTreesHaveMembers() {
        Call<?> call = client.call(POST).text("text/plain; a=b", "x").returnsNothing();
        assertThatThrownBy(() -> call.withBodyMember("/a", "b").execute())
                .hasMessageContaining("/a")
                .hasMessageEndingWith("not text/plain");
        assertThat(call.carrying(java.util.Set.of("x")).filterText()).isEqualTo("body text/plain 1");
    }

    @Test
    void requestsShowTheirBodiesToSignersAndTests() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "content");
        Request request = Request.uploading(
                "POST", java.net.URI.create("https://x/"), dev.quire.client.Headers.none(), Upload.of(file));
        assertThat(request.text()).isEqualTo("content");
        assertThat(request.hasBody()).isTrue();
        assertThat(request.content()).hasToString("Upload[f, 7 bytes]");
        Files.delete(file);
        assertThatThrownBy(request::body).isInstanceOf(UncheckedIOException.class);
        assertThat(Upload.of("é").length()).isEqualTo(2);
    }
}
