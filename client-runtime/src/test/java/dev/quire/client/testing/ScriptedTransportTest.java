package dev.quire.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.Headers;
import dev.quire.client.http.CallContext;
import dev.quire.client.http.Operation;
import dev.quire.client.http.Reply;
import dev.quire.client.http.Request;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ScriptedTransportTest {
    private static final CallContext CONTEXT = CallContext.of(Operation.of("GET", "get", "/"));

    private final ScriptedTransport script = new ScriptedTransport();

    private Reply get(String path) {
        Request request = Request.of("GET", URI.create("https://x" + path), Headers.none(), null);
        return script.send(request, CONTEXT).toCompletableFuture().join();
    }

    @Test
    void repliesComeInOrderAndRulesGoFirst() {
        script.thenJson(200, "1")
                .thenStatus(404)
                .when(r -> r.uri().getPath().equals("/rule"), r -> Reply.json(200, "2"));

        assertThat(get("/a").text()).isEqualTo("1");
        assertThat(get("/rule").text()).isEqualTo("2");
        assertThat(get("/b").status()).isEqualTo(404);
        assertThat(script.requests()).extracting(r -> r.uri().getPath()).containsExactly("/a", "/rule", "/b");
        assertThat(script.lastRequest().uri().getPath()).isEqualTo("/b");
        assertThat(script.remaining()).isZero();
    }

    @Test
    void aScriptThatIsOverSaysSo() {
        script.thenJson(200, "1");
        get("/a");

        assertThatThrownBy(() -> get("/b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The script is over: nothing is left to answer request 2, GET https://x/b");
    }

    @Test
    void failuresAndStallsCanBeScripted() {
        script.thenFail(new IOException("cut")).thenStall();

        assertThatThrownBy(() -> get("/a")).hasRootCauseMessage("cut");
        Request request = Request.of("GET", URI.create("https://x/"), Headers.none(), null);
        assertThat(script.send(request, CONTEXT).toCompletableFuture()).isNotDone();
        assertThat(script.remaining()).isZero();
    }
}
