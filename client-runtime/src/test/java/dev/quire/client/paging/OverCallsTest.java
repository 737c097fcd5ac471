package dev.quire.client.paging;

import static dev.quire.client.paging.Parameter.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quire.client.Cursor;
import dev.quire.client.auth.Credentials;
import dev.quire.client.errors.RefusedTargetException;
import dev.quire.client.errors.ServerErrorException;
import dev.quire.client.http.ApiClient;
import dev.quire.client.http.ApiClientBuilder;
import dev.quire.client.http.Call;
import dev.quire.client.http.CallBuilder;
import dev.quire.client.http.CallOptions;
import dev.quire.client.http.Operation;
import dev.quire.client.http.Reply;
import dev.quire.client.http.Retries;
import dev.quire.client.http.Transport;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonValue;
import dev.quire.client.testing.ScriptedTransport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks over real calls; each class is one rule of {@code docs/paging.md}. */
class OverCallsTest {
    private static final Operation LIST = Operation.of("GET", "listItems", "/orgs/{org}/items");
    private static final String FIRST = "{\"data\": [1, 2], \"next\": \"t1\"}";
    private static final String LAST = "{\"data\": [3], \"next\": null}";

    private final ScriptedTransport api = new ScriptedTransport();

    private CallBuilder call() {
        return call(LIST, Credentials.bearer("s3cret"));
    }

    private CallBuilder call(Operation operation, Credentials credentials) {
        return new Builder()
                .transport(api)
                .credentials(credentials)
                .retries(Retries.none())
                .credentials("https://files.example.com", Credentials.bearer("other"))
                .build()
                .start(operation)
                .path("org", "acme")
                .query("status", "open")
                .query("sort", "name");
    }

    private Items list(WalkPlan plan) {
        return new Items(call().returns(Codecs.JSON), plan);
    }

    private List<String> sent() {
        return api.requests().stream()
                .map(request -> request.uri().toString().replace(":443/", "/"))
                .toList();
    }

    @Nested
    class FiltersAreCarriedAsPlanned {
        @Test
        void all() {
            api.thenJson(200, FIRST).thenJson(200, LAST);
            assertThat(list(Plans.TOKEN).pageSize(2).toList(9)).hasSize(3);
            assertThat(sent())
                    .containsExactly(
                            "https://api.example.com/v1/orgs/acme/items?status=open&sort=name&limit=2",
                            "https://api.example.com/v1/orgs/acme/items?status=open&sort=name&token=t1&limit=2");
        }

        @Test
        void none() {
            api.thenJson(200, FIRST).thenJson(200, LAST);
            assertThat(list(Plans.TOKEN.carryNothing()).toList(9)).hasSize(3);
            assertThat(sent())
                    .containsExactly(
                            "https://api.example.com/v1/orgs/acme/items?status=open&sort=name",
                            "https://api.example.com/v1/orgs/acme/items?token=t1");
        }

        @Test
        void named() {
            api.thenJson(200, FIRST).thenJson(200, LAST);
            assertThat(list(Plans.TOKEN.carry("sort")).toList(9)).hasSize(3);
            assertThat(sent()).last().isEqualTo("https://api.example.com/v1/orgs/acme/items?sort=name&token=t1");
        }

        @Test
        void namedOnesThatAnAddressLacks() {
            api.thenJson(200, "{\"data\": [1], \"next\": \"/v1/x?page=2&sort=id\"}")
                    .thenJson(200, LAST);
            assertThat(list(Plans.URL.carry("status", "sort")).toList(9)).hasSize(2);
            assertThat(sent().get(1)).endsWith("/v1/x?page=2&sort=id&status=open");
        }

        @Test
        void inTheBodyToo() {
            Operation search = Operation.of("POST", "searchItems", "/search");
            api.thenJson(200, "{\"data\": [1, 2]}").thenJson(200, "{\"data\": []}");
            Call<JsonValue> call = new Builder()
                    .transport(api)
                    .build()
                    .start(search)
                    .json(Codecs.JSON, JsonValue.parse("{\"filter\": {\"a\": 1}}"))
                    .returns(Codecs.JSON);
            WalkPlan offsets = WalkPlan.named("offset-limit")
                    .items("/data")
                    .pageSize(Parameter.body("/page/limit"))
                    .next(NextPage.offset(Parameter.body("/page/offset"), 0));
            assertThat(new Items(call, offsets).pageSize(2).toList(9)).hasSize(2);
            assertThat(api.requests().stream().map(request -> JsonValue.parse(request.text())))
                    .containsExactly(
                            JsonValue.parse("{\"filter\": {\"a\": 1}, \"page\": {\"offset\": 0, \"limit\": 2}}"),
                            JsonValue.parse("{\"filter\": {\"a\": 1}, \"page\": {\"offset\": 2, \"limit\": 2}}"));
        }
    }

    @Nested
    class AddressKeepsWhatItSays {
        @Test
        void ofThePageSizeToo() {
            api.thenJson(200, "{\"data\": [1], \"next\": \"/v1/x?limit=2&page=2\"}")
                    .thenJson(200, "{\"data\": [1], \"next\": \"/v1/x?page=3\"}")
                    .thenJson(200, LAST);
            assertThat(list(Plans.URL).pageSize(2).toList(9)).hasSize(3);
            assertThat(sent().get(1)).endsWith("/v1/x?limit=2&page=2");
            assertThat(sent().get(2)).endsWith("/v1/x?page=3&limit=2");
        }
    }

    @Nested
    class OptionsHoldForEveryPage {
        @Test
        void headersAndParameters() {
            api.thenJson(200, FIRST).thenJson(200, LAST);
            CallOptions options = CallOptions.none().header("X-Trace", "abc").query("beta", "1");
            assertThat(list(Plans.TOKEN).with(options).toList(9)).hasSize(3);
            assertThat(api.requests()).hasSize(2).allSatisfy(request -> {
                assertThat(request.headers().first("X-Trace")).isEqualTo("abc");
                assertThat(request.headers().first("Authorization")).isEqualTo("Bearer s3cret");
                assertThat(request.uri().getQuery()).contains("beta=1");
            });
        }
    }

    @Nested
    class OptionsLeavePagingAlone {
        @ParameterizedTest
        @ValueSource(strings = {"token", "limit"})
        void orAreRefused(String name) {
            Items list = list(Plans.TOKEN);
            CallOptions options = CallOptions.none().query(name, "1");
            assertThatThrownBy(() -> list.with(options))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("query parameter " + name);
        }

        @Test
        void inHeadersAndBodiesToo() {
            WalkPlan plan = WalkPlan.named("page-token")
                    .next(NextPage.token(Parameter.header("X-Next"), Source.body("/next")))
                    .pageSize(Parameter.body("/page/size"));
            JsonValue seven = JsonValue.of(7);
            for (CallOptions options : List.of(
                    CallOptions.none().header("x-next", "t1"),
                    CallOptions.none().bodyMember("page", seven),
                    CallOptions.none().bodyMember("/page/size", seven))) {
                assertThatThrownBy(() -> list(plan).with(options)).isInstanceOf(IllegalArgumentException.class);
            }
            CallOptions beside = CallOptions.none().bodyMember("/page/sizes", seven);
            assertThat(list(plan).with(beside)).isNotNull();
        }

        @Test
        void andTheListOfTheCursorToo() {
            api.thenJson(200, FIRST).thenStatus(503);
            ServerErrorException down = catchThrowableOfType(
                    ServerErrorException.class, () -> list(Plans.TOKEN).toList(9));
            Items list =
                    list(Plans.TOKEN).from(Objects.requireNonNull(down.walk()).resumeFrom());
            assertThatThrownBy(() -> list.with(CallOptions.none().query("beta", "1")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("other parameters");
            assertThat(list.with(CallOptions.none().header("X-Trace", "abc"))).isNotNull();
        }
    }

    @Nested
    class CredentialsStayHome {
        @ParameterizedTest
        @ValueSource(strings = {"https://evil.example.net/x", "//evil.example.net/x", "http://api.example.com/x"})
        void andNothingIsSentElsewhere(String next) {
            api.thenJson(200, "{\"data\": [1], \"next\": \"" + next + "\"}");
            assertThatThrownBy(() -> list(Plans.URL).toList(9)).isInstanceOf(RefusedTargetException.class);
            assertThat(api.requests()).hasSize(1);
        }

        @Test
        void whereAnotherOriginIsListedItsOwnGoThere() {
            api.thenJson(200, "{\"data\": [1], \"next\": \"https://files.example.com/x\"}")
                    .thenJson(200, LAST);
            assertThat(list(Plans.URL).toList(9)).hasSize(2);
            assertThat(api.lastRequest().uri()).hasHost("files.example.com");
            assertThat(api.lastRequest().headers().first("Authorization")).isEqualTo("Bearer other");
        }

        @Test
        void aCursorDoesNotNameThatOrigin() {
            api.thenJson(200, "{\"data\": [1], \"next\": \"https://files.example.com/x\"}")
                    .thenStatus(500);
            ServerErrorException down = catchThrowableOfType(
                    ServerErrorException.class, () -> list(Plans.URL).toList(9));
            Cursor place = Objects.requireNonNull(down.walk()).resumeFrom();
            assertThat(place.toString()).doesNotContain("files");
            assertThatThrownBy(() -> list(Plans.URL).from(place))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("another host");
        }

        @Test
        void keysThatTheApiRepeatsAreSentOnceAndNotKept() {
            api.thenJson(200, "{\"data\": [1], \"next\": \"/v1/x?api_key=s3cret&page=2\"}")
                    .thenStatus(500);
            Items list = new Items(
                    call(LIST, Credentials.apiKeyQuery("api_key", "s3cret")).returns(Codecs.JSON), Plans.URL);
            ServerErrorException down = catchThrowableOfType(ServerErrorException.class, () -> list.toList(9));
            assertThat(api.lastRequest().uri().getQuery().split("api_key", -1)).hasSize(2);
            assertThat(Objects.requireNonNull(down.walk()).resumeFrom().toString())
                    .doesNotContain("s3cret");
        }
    }

    @Nested
    class NextOperationAnswersFollowingPages {
        @Test
        void only() {
            Operation more = Operation.of("GET", "moreItems", "/more");
            api.thenJson(200, FIRST).thenJson(200, LAST);
            assertThat(list(Plans.TOKEN.nextOperation(more).carryNothing()).toList(9))
                    .hasSize(3);
            assertThat(sent().get(1)).isEqualTo("https://api.example.com/v1/more?token=t1");
        }
    }

    @Nested
    class FailedCallsResume {
        @Test
        void fromTheirCursor() {
            api.thenJson(200, FIRST).thenStatus(503).thenJson(200, LAST);
            ServerErrorException down = catchThrowableOfType(
                    ServerErrorException.class, () -> list(Plans.TOKEN).toList(9));
            Cursor place = Cursor.parse(
                    Objects.requireNonNull(down.walk()).resumeFrom().toString());
            assertThat(list(Plans.TOKEN).from(place).toList(9)).containsExactly(JsonValue.of(3));
        }

        @Test
        void notOverOtherFilters() {
            api.thenJson(200, FIRST).thenStatus(503);
            ServerErrorException down = catchThrowableOfType(
                    ServerErrorException.class, () -> list(Plans.TOKEN).toList(9));
            Cursor place = Objects.requireNonNull(down.walk()).resumeFrom();
            Items others = new Items(call().query("status", "paid").returns(Codecs.JSON), Plans.TOKEN);
            assertThatThrownBy(() -> others.from(place)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class GivenPagesAreWalked {
        private final List<JsonValue> pages = List.of(
                JsonValue.parse("{\"data\": [1, 2], \"next\": null}"),
                JsonValue.parse("{\"data\": []}"),
                JsonValue.parse("{\"data\": [3]}"));

        @Test
        void inOrderWhateverTheySay() {
            Items list = new Items(Walk.ofPages(Plans.TOKEN, pages));
            assertThat(list.toList(9).toString()).isEqualTo("[1, 2, 3]");
            assertThat(list.pages().stream()).hasSize(3);
        }

        @Test
        void withSteps() {
            Items list = new Items(Walk.ofPages(Plans.TOKEN, pages)).pageSize(2).with(CallOptions.none());
            List<Cursor> places = new ArrayList<>();
            assertThat(list.limit(1).checkpoint(places::add).toList(9)).hasSize(1);
            assertThat(list.from(places.get(0)).toList(9).toString()).isEqualTo("[2, 3]");
        }

        @Test
        void noneIsRefused() {
            assertThatThrownBy(() -> Walk.ofPages(Plans.TOKEN, List.of())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class HeadersMayCarryPaging {
        @Test
        void bothWays() {
            WalkPlan plan = WalkPlan.named("page-token")
                    .items("")
                    .next(NextPage.token(Parameter.header("X-Cursor"), Source.header("X-Next")))
                    .total(Source.header("X-Total"));
            Reply first = Reply.json(200, "[1]").with("X-Next", "n2").with("X-Total", "2");
            api.then(first).then(first).thenJson(200, "[2]");
            assertThat(list(plan).pages().iterator().next().total()).isEqualTo(2);
            assertThat(list(plan).toList(9)).hasSize(2);
            assertThat(api.lastRequest().headers().first("X-Cursor")).isEqualTo("n2");
        }
    }

    @Test
    void idsOfModelsAndTotalsOfJsonAreRead() {
        WalkPlan plan = WalkPlan.named("id-cursor")
                .items("/data")
                .next(NextPage.lastItem(query("after"), "/key/id"))
                .hasMore("/more")
                .total(Source.body("/count"));
        api.thenJson(200, "{\"data\": [{\"key\": {\"id\": 7}}], \"more\": true, \"count\": 2}")
                .thenJson(200, "{\"data\": [{\"key\": {\"id\": 8}}], \"more\": false, \"count\": 2}");
        assertThat(list(plan).toList(9)).hasSize(2);
        assertThat(sent().get(1)).endsWith("&after=7");
    }

    @Test
    void walksThatBlockNoThreadGoOverTheSameCalls() {
        api.thenJson(200, FIRST).thenStatus(503).thenJson(200, FIRST).thenJson(200, LAST);
        assertThatThrownBy(list(Plans.TOKEN).async().toList(9)::join).hasCauseInstanceOf(ServerErrorException.class);
        assertThat(list(Plans.TOKEN).async().toList(9).join()).hasSize(3);
        assertThat(sent().get(3)).isEqualTo(sent().get(1)).endsWith("&token=t1");
    }

    @Test
    void cancellingGivesUpTheExchange() {
        CompletableFuture<Reply> stalled = new CompletableFuture<>();
        Transport stalls = (request, context) -> stalled;
        Call<JsonValue> call = new Builder()
                .transport(stalls)
                .build()
                .start(LIST)
                .path("org", "acme")
                .returns(Codecs.JSON);
        new Items(call, Plans.TOKEN).async().first().cancel(true);
        assertThat(stalled).isCancelled();
    }

    private static final class Items extends PagedCall<JsonValue, JsonValue, Items> {
        Items(Call<JsonValue> call, WalkPlan plan) {
            super(call, plan);
        }

        Items(Walk<JsonValue, JsonValue> walk) {
            super(walk);
        }

        @Override
        protected Items copy(Walk<JsonValue, JsonValue> walk) {
            return new Items(walk);
        }
    }

    private static final class Client extends ApiClient {
        Client(Builder builder) {
            super(builder);
        }

        CallBuilder start(Operation operation) {
            return session().call(operation);
        }
    }

    private static final class Builder extends ApiClientBuilder<Builder> {
        Builder() {
            super("https://api.example.com/v1", "test/1");
        }

        Client build() {
            return new Client(this);
        }
    }
}
