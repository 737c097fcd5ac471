package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.auth.Credentials;
import dev.quire.client.http.ShopClient.ListItemsQuery;
import dev.quire.client.json.JsonNull;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonValue;
import dev.quire.client.json.OpenEnum;
import dev.quire.client.testing.ScriptedTransport;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves for the server. */
class RequestShapeTest {
    private final ScriptedTransport script =
            new ScriptedTransport().when(request -> true, request -> Reply.json(200, "{}"));
    private final ShopClient client = ShopClient.over(script).build();

    private static final class Level extends OpenEnum<Long> {
        private Level(Long value) {
            super(value);
        }
    }

    private String queryOf(ListItemsQuery query) {
        client.shop().listItems(query.invoiceId("i")).execute();
        String sent = script.lastRequest().uri().getRawQuery();
        return sent.replace("kind=all", "").replaceAll("&?invoiceId=i", "").replaceAll("^&", "");
    }

    private String sent(String name, @Nullable Object value) {
        return queryOf(new ListItemsQuery().any(name, value));
    }

    @Test
    void pathsGoUnderTheBaseUrlAndAreEncoded() {
        client.shop().getItem("a/b?c=d#é %2F;.").execute();

        assertThat(script.lastRequest().uri())
                .hasToString("https://api.example.org/base/items/a%2Fb%3Fc%3Dd%23%C3%A9%20%252F%3B.");
        assertThat(script.lastRequest().method()).isEqualTo("GET");
        assertThat(script.lastRequest().hasBody()).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", ".."})
    void pathsCanNotLoseAStepOrClimb(@Nullable String id) {
        assertThatThrownBy(() -> client.shop().getItem(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path parameter id can not be");
        assertThat(script.requests()).isEmpty();
    }

    @Test
    void valuesHaveTheTextOfTheirType() {
        assertThat(sent("x", 5L)).isEqualTo("x=5");
        assertThat(sent("x", new BigDecimal("1E+3"))).isEqualTo("x=1000");
        assertThat(sent("x", new BigDecimal("0.10"))).isEqualTo("x=0.10");
        assertThat(sent("x", true)).isEqualTo("x=true");
        assertThat(sent("x", OffsetDateTime.parse("2024-01-01T00:00+02:00")))
                .isEqualTo("x=2024-01-01T00%3A00%3A00%2B02%3A00");
        assertThat(sent("x", Instant.ofEpochSecond(17))).isEqualTo("x=17");
        assertThat(sent("x", LocalDate.of(2024, 2, 29))).isEqualTo("x=2024-02-29");
        assertThat(sent("x", new Level(3L))).isEqualTo("x=3");
        assertThat(sent("x", JsonValue.of("a b"))).isEqualTo("x=a%20b");
        assertThat(sent("x[]", "&=+")).isEqualTo("x%5B%5D=%26%3D%2B");
        assertThat(sent("x", "😀")).isEqualTo("x=%F0%9F%98%80");
        assertThat(sent("x", null)).isEmpty();
        assertThat(sent("x", "")).isEqualTo("x=");
    }

    @Test
    void timesBetweenTwoSecondsAreRefused() {
        assertThatThrownBy(() -> sent("x", Instant.ofEpochMilli(1_500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("truncatedTo");
    }

    @Test
    void listsHaveTheStyleThatIsStated() {
        List<String> list = List.of("a,b", "c");
        Map<String, Object> map = new TreeMap<>(Map.of("gte", 1L, "lt", Map.of("y", "z")));

        assertThat(queryOf(new ListItemsQuery().any("x", list))).isEqualTo("x=a%2Cb&x=c");
        assertThat(queryOf(new ListItemsQuery().any("x", list, ParameterStyle.COMMAS)))
                .isEqualTo("x=a%2Cb,c");
        assertThat(queryOf(new ListItemsQuery().any("x", list, ParameterStyle.SPACES)))
                .isEqualTo("x=a%2Cb%20c");
        assertThat(queryOf(new ListItemsQuery().any("x", list, ParameterStyle.PIPES)))
                .isEqualTo("x=a%2Cb%7Cc");
        assertThat(queryOf(new ListItemsQuery().any("x", map, ParameterStyle.DEEP)))
                .isEqualTo("x%5Bgte%5D=1&x%5Blt%5D%5By%5D=z");
        assertThat(queryOf(new ListItemsQuery().any("x", List.of()))).isEmpty();
    }

    @Test
    void queriesAreImmutableValues() {
        ListItemsQuery one = new ListItemsQuery().invoiceId("a");
        ListItemsQuery two = one.invoiceId("b").traceId("secret");

        assertThat(one).isEqualTo(new ListItemsQuery().invoiceId("a")).hasToString("ListItemsQuery{invoiceId=a}");
        assertThat(one).hasSameHashCodeAs(new ListItemsQuery().invoiceId("a")).isNotEqualTo(two);
        assertThat(two.invoiceId(null)).isEqualTo(new ListItemsQuery().traceId("secret"));
        assertThat(two).hasToString("ListItemsQuery{invoiceId=b, Trace-Id=***}");
    }

    @Test
    void constantsAndHeadersAreAlwaysSent() {
        client.shop()
                .listItems(new ListItemsQuery().invoiceId("i").traceId("t"))
                .execute();
        assertThat(script.lastRequest().uri().getRawQuery()).isEqualTo("kind=all&invoiceId=i");
        assertThat(script.lastRequest().headers().first("trace-id")).isEqualTo("t");
        assertThat(script.lastRequest().headers().first("Accept")).isEqualTo("application/json");
        assertThat(script.lastRequest().headers().first("User-Agent")).startsWith("shop-client/1.0 quire/");

        client.shop().getItem("1").execute();
        assertThat(script.lastRequest().headers().first("Shop-Version")).isEqualTo("2023-08-16");
    }

    @Test
    void rulesAreCheckedBeforeAnythingIsSent() {
        ListItemsQuery none = new ListItemsQuery();
        ListItemsQuery both = new ListItemsQuery().invoiceId("i").any("status", "paid");

        assertThatThrownBy(() -> client.shop().listItems(none).execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("listItems: at least one of subscriptionId, invoiceId must be given");
        assertThatThrownBy(() -> client.shop().listItems(both).async())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("listItems: status, invoiceId can not be given together");
        assertThat(script.requests()).isEmpty();
        client.shop()
                .listItems(none)
                .with(CallOptions.none().query("subscriptionId", "s"))
                .execute();
    }

    @Test
    void everyRuleKnowsItsViolations() {
        ParameterRule exactlyOne = ParameterRule.exactlyOneOf("a", "b");
        ParameterRule allOrNone = ParameterRule.allOrNone("a", "b");

        assertThat(exactlyOne.violation(java.util.Set.of())).contains("exactly one of a, b");
        assertThat(exactlyOne.violation(java.util.Set.of("a"))).isNull();
        assertThat(exactlyOne.violation(java.util.Set.of("a", "b"))).isNotNull();
        assertThat(allOrNone.violation(java.util.Set.of())).isNull();
        assertThat(allOrNone.violation(java.util.Set.of("b"))).contains("either all of a, b");
        assertThat(allOrNone.violation(java.util.Set.of("a", "b"))).isNull();
    }

    @Test
    void optionsAddHeadersQueryAndBodyMembers() {
        CallOptions options = CallOptions.none()
                .header("X-Extra", "1")
                .query("expand[]", List.of("a", "b"))
                .bodyMember("limit", JsonValue.of(5))
                .bodyMember("/page/size", JsonValue.of(7));
        client.shop()
                .addItem(JsonValue.parse("{\"name\":\"n\",\"limit\":1}"))
                .with(options)
                .execute();

        assertThat(script.lastRequest().headers().first("X-Extra")).isEqualTo("1");
        assertThat(script.lastRequest().uri().getRawQuery()).isEqualTo("expand%5B%5D=a&expand%5B%5D=b");
        assertThat(script.lastRequest().text()).isEqualTo("{\"name\":\"n\",\"limit\":5,\"page\":{\"size\":7}}");
        assertThat(script.lastRequest().headers().first("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void laterOptionsCountMore() {
        CallOptions first = CallOptions.none().header("A", "1").header("B", "1");

        client.shop()
                .open()
                .with(first)
                .with(CallOptions.none().header("b", "2"))
                .execute();
        assertThat(script.lastRequest().headers().first("A")).isEqualTo("1");
        assertThat(script.lastRequest().headers().all("B")).containsExactly("2");
    }

    @Test
    void headersCanNotBeSmuggledIn() {
        CallOptions options = CallOptions.none().header("X-Extra", "1\r\nEvil: 2");

        assertThatThrownBy(() -> client.shop().open().with(options).execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-Extra")
                .hasMessageNotContaining("Evil");
        assertThat(script.requests()).isEmpty();
    }

    @Test
    void walksChangeWhatTheyOwn() {
        Call<JsonValue> search =
                client.shop().searchItems(JsonValue.parse("{\"filter\":{\"a\":1},\"page\":{\"size\":2}}"));

        search.withQuery("q", 1L)
                .withQuery("q", "2")
                .withHeader("X-Next", "h")
                .withBodyMember("/page/token", "t")
                .withBodyMember("/page/offset", 10L)
                .execute();
        assertThat(script.lastRequest().uri().getRawQuery()).isEqualTo("q=2");
        assertThat(script.lastRequest().headers().first("X-Next")).isEqualTo("h");
        assertThat(script.lastRequest().text())
                .isEqualTo("{\"filter\":{\"a\":1},\"page\":{\"size\":2,\"token\":\"t\",\"offset\":10}}");

        search.withBodyMember("/page/token", "t")
                .withBodyMember("/page/size", null)
                .execute();
        assertThat(script.lastRequest().text()).isEqualTo("{\"filter\":{\"a\":1},\"page\":{\"token\":\"t\"}}");
        search.carrying(java.util.Set.of("page")).execute();
        assertThat(script.lastRequest().text()).isEqualTo("{\"page\":{\"size\":2}}");
        search.withBodyMember("filter", JsonNull.NULL).execute();
        assertThat(script.lastRequest().text()).isEqualTo("{\"filter\":null,\"page\":{\"size\":2}}");
    }

    @Test
    void carryingKeepsNamedAndConstantParameters() {
        ListItemsQuery query =
                new ListItemsQuery().invoiceId("i").subscriptionId("s").any("x", 1L);

        client.shop().listItems(query).carrying(java.util.Set.of("invoiceId")).execute();
        assertThat(script.lastRequest().uri().getRawQuery()).isEqualTo("kind=all&invoiceId=i");
    }

    @Test
    void anotherOperationTakesTheParametersOver() {
        Operation next = Operation.of("GET", "nextItems", "/more").constantHeader("X-Next", "1");

        client.shop()
                .listItems(new ListItemsQuery().invoiceId("i"))
                .withOperation(next)
                .execute();
        assertThat(script.lastRequest().uri()).hasToString("https://api.example.org/base/more?kind=all&invoiceId=i");
        assertThat(script.lastRequest().headers().first("X-Next")).isEqualTo("1");
    }

    @Test
    void filterTextTellsCallsApartByWhatTheyAskFor() {
        ListItemsQuery query = new ListItemsQuery().invoiceId("i").any("x", "1");
        ListItemsQuery turned = new ListItemsQuery().any("x", "1").invoiceId("i");
        Call<JsonValue> call = client.shop().listItems(query);

        assertThat(call.filterText()).isEqualTo("query invoiceId=i\nquery kind=all\nquery x=1");
        assertThat(client.shop().listItems(turned).filterText()).isEqualTo(call.filterText());
        assertThat(call.with(CallOptions.none().header("A", "1")).filterText()).isEqualTo(call.filterText());
        assertThat(call.with(CallOptions.none().query("y", "1")).filterText()).isNotEqualTo(call.filterText());
        assertThat(client.shop().getItem("1").filterText()).isEqualTo("path id=1");
        assertThat(client.shop()
                        .searchItems(JsonValue.parse("{\"b\":1,\"a\":{\"d\":1,\"c\":2}}"))
                        .filterText())
                .isEqualTo("body {\"a\":{\"c\":2,\"d\":1},\"b\":1}");
    }

    @Test
    void fakesAnswerWithoutAClient() {
        assertThat(Call.answering("x").execute()).isEqualTo("x");
        assertThat(Call.answering("x").with(CallOptions.none().query("a", 1L)).async())
                .isCompletedWithValue("x");
        assertThatThrownBy(() -> new FakeApi().open().execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("open was called on an api object that was made without a client");
        assertThat(new FakeApi().getItem("1").execute()).isEqualTo(new JsonObject(Map.of()));
    }

    private static final class FakeApi extends ShopClient.ShopApi {
        @Override
        public Call<JsonValue> getItem(@Nullable Object id) {
            return Call.answering(new JsonObject(Map.of()));
        }
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        for (String url :
                Arrays.asList("", "api.example.org", "ftp://x/", "https:///x", "https://u:p@x/", "https://x/?q=1")) {
            assertThatThrownBy(() -> ShopClient.over(script).baseUrl(url).build())
                    .as(url)
                    .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class);
        }
        assertThatThrownBy(() -> ShopClient.over(script)
                        .connectTimeout(java.time.Duration.ofSeconds(1))
                        .build())
                .hasMessageContaining("no effect together");
        assertThatThrownBy(() -> ShopClient.builder().callTimeout(java.time.Duration.ZERO))
                .hasMessageContaining("timeout must be positive");
        assertThatThrownBy(() -> ShopClient.builder().header("a b", "x")).hasMessageContaining("Not a header name");
        assertThat(Credentials.none()).hasToString("no credentials");
    }
}
