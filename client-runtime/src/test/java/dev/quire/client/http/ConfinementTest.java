package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.auth.Credentials;
import dev.quire.client.errors.ApiException;
import dev.quire.client.errors.RefusedTargetException;
import dev.quire.client.errors.StatusException;
import dev.quire.client.http.ShopClient.ListItemsQuery;
import dev.quire.client.json.JsonValue;
import dev.quire.client.testing.ScriptedTransport;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials go to the base URL's origin, or where they were listed, and nowhere else. */
class ConfinementTest {
    private static final Credentials KEY = Credentials.bearer("sk_secret");

    private final ScriptedTransport script = new ScriptedTransport();

    private ShopClient.Builder builder() {
        return ShopClient.over(script).credentials(KEY).retries(Retries.none());
    }

    private Call<JsonValue> list(ShopClient client) {
        return client.shop().listItems(new ListItemsQuery().invoiceId("i"));
    }

    private static Reply redirect(int status, String location) {
        return Reply.json(status, "{}").with("Location", location);
    }

    private List<String> sentTo() {
        return script.requests().stream()
                .map(request -> request + " " + request.headers().first("Authorization"))
                .toList();
    }

    @Test
    void credentialsGoWithSecuredOperationsOnly() {
        script.thenJson(200, "1").thenJson(200, "1");
        ShopClient client = builder().build();
        client.shop().getItem("1").execute();
        client.shop().open().execute();

        assertThat(sentTo())
                .containsExactly(
                        "GET https://api.example.org/base/items/1 Bearer sk_secret",
                        "GET https://api.example.org/base/open null");
    }

    @Test
    void changingTokensAreAskedForAgainOnEachAttempt() {
        AtomicInteger token = new AtomicInteger();
        script.thenStatus(503).thenJson(200, "1");
        ShopClient client = builder()
                .credentials(Credentials.bearer(() -> "t" + token.incrementAndGet()))
                .timing(new dev.quire.client.testing.ManualTiming())
                .retries(Retries.standard())
                .build();
        client.shop().getItem("1").execute();

        assertThat(script.requests())
                .extracting(request -> request.headers().first("Authorization"))
                .containsExactly("Bearer t1", "Bearer t2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example.org/base/items?page=2",
                "https://API.example.org:443/base/items?page=2",
                "/base/items?page=2",
                "items?page=2",
                "?page=2",
                "//api.example.org/base/items?page=2"
            })
    void nextAddressesOfTheSameOriginAreFollowed(String next) {
        script.thenJson(200, "1");
        list(builder().build()).withTarget(URI.create(next)).execute();

        assertThat(script.lastRequest().uri()).hasToString("https://api.example.org/base/items?page=2");
        assertThat(script.lastRequest().headers().first("Authorization")).isEqualTo("Bearer sk_secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/base/items?page=2",
                "https://api.example.org.evil.example/",
                "https://api.example.org:8443/base/items",
                "http://api.example.org/base/items",
                "//evil.example/items",
                "https://api.example.org@evil.example/",
                "https://user@api.example.org/",
                "file:///etc/passwd",
                "mailto:a@b"
            })
    void nextAddressesElsewhereAreRefusedBeforeAnythingIsSent(String next) {
        Call<JsonValue> call = list(builder().build());

        assertThat(call.mayReach(URI.create(next))).isFalse();
        assertThatThrownBy(() -> call.withTarget(URI.create(next)))
                .isInstanceOf(RefusedTargetException.class)
                .hasMessageContaining("listItems: the answer leads to");
        assertThat(script.requests()).isEmpty();
    }

    @Test
    void originsListedWithCredentialsGetTheirOwn() {
        script.thenJson(200, "1").thenJson(200, "1");
        ShopClient client = builder()
                .credentials("https://eu.example.org", Credentials.apiKeyHeader("X-Key", "eu"))
                .credentials("https://cdn.example.org", Credentials.none())
                .build();
        list(client).withTarget(URI.create("https://eu.example.org/next")).execute();
        assertThat(script.lastRequest().headers().first("X-Key")).isEqualTo("eu");
        assertThat(script.lastRequest().headers().first("Authorization")).isNull();

        list(client).withTarget(URI.create("https://cdn.example.org/next")).execute();
        assertThat(script.lastRequest().headers().first("X-Key")).isNull();
        assertThat(script.lastRequest().headers().first("Authorization")).isNull();
    }

    @Test
    void aTargetKeepsItsQueryAsWrittenAndTakesWhatIsSetLater() {
        script.thenJson(200, "1");
        list(builder().build())
                .withTarget(URI.create("/n?cursor=a%2Bb+c&limit=5&flag"))
                .withQuery("limit", 7L)
                .execute();

        assertThat(script.lastRequest().uri().getRawQuery()).isEqualTo("cursor=a%2Bb+c&flag&limit=7");
    }

    @Test
    void redirectsWithinTheOriginKeepCredentials() {
        script.then(redirect(302, "/moved?x=1")).thenJson(200, "1");
        Response<JsonValue> response = builder().build().shop().getItem("1").response();

        assertThat(sentTo())
                .containsExactly(
                        "GET https://api.example.org/base/items/1 Bearer sk_secret",
                        "GET https://api.example.org/moved Bearer sk_secret");
        assertThat(response.uri()).hasToString("https://api.example.org/moved?x=1");
    }

    @Test
    void redirectsToAnotherOriginTakeNothingPrivateAlong() {
        script.then(redirect(307, "https://files.example.net/f?sig=1")).thenJson(200, "1");
        ShopClient client = builder().header("X-Private", "p").build();
        client.shop()
                .getItem("1")
                .with(CallOptions.none().header("Cookie", "c=1"))
                .execute();

        assertThat(script.lastRequest().uri()).hasToString("https://files.example.net/f?sig=1");
        assertThat(script.lastRequest().headers().asMap()).containsOnlyKeys("Accept", "Accept-Encoding", "User-Agent");
    }

    static List<Credentials> everyKind() {
        return List.of(
                KEY,
                Credentials.basic("user", "sk_secret"),
                Credentials.apiKeyHeader("X-Key", "sk_secret"),
                Credentials.apiKeyQuery("key", "sk_secret"),
                Credentials.apiKeyCookie("key", "sk_secret"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void noKindOfCredentialsFollowsARedirectToAnotherOrigin(Credentials kind) {
        script.then(redirect(302, "https://files.example.net/f")).thenJson(200, "1");
        ShopClient.over(script).credentials(kind).build().shop().getItem("1").execute();

        assertThat(script.requests().get(0).uri() + " "
                        + script.requests().get(0).headers().asMap())
                .containsPattern("sk_secret|Basic");
        assertThat(script.lastRequest().uri()).hasToString("https://files.example.net/f");
        assertThat(script.lastRequest().headers().asMap()).containsOnlyKeys("Accept", "Accept-Encoding", "User-Agent");
    }

    @Test
    void redirectsBackHomeGetCredentialsAgainButNoHeadersOfTheCaller() {
        script.then(redirect(302, "https://files.example.net/f"))
                .then(redirect(302, "https://api.example.org/back"))
                .thenJson(200, "1");
        builder().header("X-Private", "p").build().shop().getItem("1").execute();

        assertThat(script.lastRequest().headers().asMap())
                .containsOnlyKeys("Accept", "Accept-Encoding", "User-Agent", "Authorization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://api.example.org/x", "ftp://x/", "https://u:p@api.example.org/", "http://[", ":"})
    void redirectsToCleartextOrNonsenseAreRefused(String location) {
        script.then(redirect(302, location));

        assertThatThrownBy(() -> builder().build().shop().getItem("1").execute())
                .isInstanceOf(RefusedTargetException.class)
                .hasMessageContaining("getItem: the server redirects");
        assertThat(script.requests()).hasSize(1);
    }

    @Test
    void redirectsThatGoOnForeverEnd() {
        script.when(request -> true, request -> redirect(302, "/again"));

        assertThatThrownBy(() -> builder().build().shop().getItem("1").execute())
                .isInstanceOfSatisfying(
                        StatusException.class, e -> assertThat(e.status()).isEqualTo(302));
        assertThat(script.requests()).hasSize(6);
    }

    @Test
    void postsAreRedirectedOnlyWithinTheOriginAndOnlyIfTheyStayPosts() {
        script.then(redirect(308, "/moved")).thenJson(200, "1");
        JsonValue body = JsonValue.of("b");
        builder().build().shop().addItem(body).execute();
        assertThat(script.lastRequest().method()).isEqualTo("POST");
        assertThat(script.lastRequest().text()).isEqualTo("\"b\"");

        script.then(redirect(302, "/moved"));
        assertThatThrownBy(() -> builder().build().shop().addItem(body).execute())
                .isInstanceOf(StatusException.class);
        script.then(redirect(307, "https://files.example.net/"));
        assertThatThrownBy(() -> builder().build().shop().addItem(body).execute())
                .isInstanceOf(StatusException.class);
        assertThat(script.requests()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.example.org",
                "http://10.0.0.1:80",
                "http://localhost.evil.example",
                "http://127.evil.example"
            })
    void credentialsDoNotGoOverPlainHttp(String url) {
        assertThatThrownBy(() -> builder().baseUrl(url).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plain http")
                .hasMessageContaining("allowCleartext()");
        assertThatCode(() -> builder().baseUrl(url).allowCleartext().build()).doesNotThrowAnyException();
        assertThatCode(() -> ShopClient.over(script).baseUrl(url).build()).doesNotThrowAnyException();
        assertThatThrownBy(() -> builder().credentials(url, KEY).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080/x"})
    void thisMachineIsNoNetwork(String url) {
        assertThatCode(() -> builder().baseUrl(url).build()).doesNotThrowAnyException();
    }

    @Test
    void keysInQueriesAreSentAndNeverShown() {
        script.thenJson(200, "1").thenStatus(404).then(redirect(302, "/x?y=1")).thenJson(200, "1");
        StringBuffer told = new StringBuffer();
        ShopClient client = builder()
                .credentials(Credentials.apiKeyQuery("api key", "s&cret"))
                .listener(new CallListener() {
                    @Override
                    public void started(CallContext context, Request request) {
                        told.append(request.uri());
                    }
                })
                .build();
        Response<JsonValue> response = client.shop().getItem("1").response();

        assertThat(script.lastRequest().uri().getRawQuery()).isEqualTo("api%20key=s%26cret");
        assertThat(response.uri()).hasToString("https://api.example.org/base/items/1");
        assertThat(list(client).credentialParameters()).containsExactly("api key");
        assertThat(list(client).filterText()).doesNotContain("cret");
        assertThatThrownBy(() -> client.shop().getItem("1").execute())
                .isInstanceOf(ApiException.class)
                .hasMessageNotContaining("cret");
        client.shop().getItem("1").execute();
        assertThat(script.lastRequest().uri().getRawQuery()).isEqualTo("y=1&api%20key=s%26cret");
        assertThat(told.toString()).doesNotContain("cret");
    }

    @Test
    void aClientThatFollowsRedirectsByItselfIsRefused() {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        assertThatThrownBy(() -> ShopClient.builder().httpClient(client))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Redirect.NEVER");
    }
}
