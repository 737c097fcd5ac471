package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.auth.Credentials;
import dev.quire.client.json.Codecs;
import dev.quire.client.json.JsonObject;
import dev.quire.client.json.JsonValue;
import dev.quire.client.testing.ScriptedTransport;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Parameters in all places by all styles. The tables are those of OpenAPI 3.1 ("Style Examples": the parameter is named color,
 * the string is blue, the array is blue, black, brown, and the object is R 100, G 200, B 150) and of RFC 6570, section 3.2.
 */
class StylesTest {
    private static final Operation GET =
            Operation.of("GET", "get", "/in{color}").constantCookie("site", "a b");
    private static final List<String> ARRAY = List.of("blue", "black", "brown");
    private static final Map<String, Object> OBJECT = new LinkedHashMap<>();

    static {
        OBJECT.put("R", 100L);
        OBJECT.put("G", 200L);
        OBJECT.put("B", 150L);
    }

    private final ScriptedTransport script =
            new ScriptedTransport().when(request -> true, request -> Reply.json(200, "{}"));

    private static Object value(String kind) {
        return switch (kind) {
            case "empty" -> "";
            case "string" -> "blue";
            case "array" -> ARRAY;
            default -> OBJECT;
        };
    }

    private static CallBuilder call() {
        return ClientSession.absent().call(GET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '!',
            value = {
                "MATRIX empty ;color",
                "MATRIX string ;color=blue",
                "MATRIX array ;color=blue,black,brown",
                "MATRIX object ;color=R,100,G,200,B,150",
                "MATRIX_EXPLODED empty ;color",
                "MATRIX_EXPLODED string ;color=blue",
                "MATRIX_EXPLODED array ;color=blue;color=black;color=brown",
                "MATRIX_EXPLODED object ;R=100;G=200;B=150",
                "LABEL string .blue",
                "LABEL array .blue,black,brown",
                "LABEL object .R,100,G,200,B,150",
                "LABEL_EXPLODED array .blue.black.brown",
                "LABEL_EXPLODED object .R=100.G=200.B=150",
                "SIMPLE string blue",
                "SIMPLE array blue,black,brown",
                "SIMPLE object R,100,G,200,B,150",
                "SIMPLE_EXPLODED array blue,black,brown",
                "SIMPLE_EXPLODED object R=100,G=200,B=150",
                "JSON object %7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
                "JSON string %22blue%22"
            })
    void paths(ParameterStyle style, String kind, String expected) {
        sent(call -> call.path("color", value(kind), style));
        assertThat(script.lastRequest().uri().getRawPath()).isEqualTo("/base/in" + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '!',
            value = {
                "COMMAS empty color=",
                "COMMAS string color=blue",
                "COMMAS array color=blue,black,brown",
                "COMMAS object color=R,100,G,200,B,150",
                "REPEAT empty color=",
                "REPEAT string color=blue",
                "REPEAT array color=blue&color=black&color=brown",
                "REPEAT object R=100&G=200&B=150",
                "SPACES array color=blue%20black%20brown",
                "SPACES object color=R%20100%20G%20200%20B%20150",
                "PIPES array color=blue%7Cblack%7Cbrown",
                "PIPES object color=R%7C100%7CG%7C200%7CB%7C150",
                "DEEP object color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
                "DEEP array color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
                "DEEP string color=blue",
                "JSON array color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D"
            })
    void queries(ParameterStyle style, String kind, String expected) {
        sent(call -> call.path("color", "x").query("color", value(kind), style));
        assertThat(script.lastRequest().uri().getRawQuery()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '!',
            value = {
                "SIMPLE string blue",
                "SIMPLE array blue,black,brown",
                "SIMPLE object R,100,G,200,B,150",
                "SIMPLE_EXPLODED object R=100,G=200,B=150",
                "JSON object {\"R\":100,\"G\":200,\"B\":150}"
            })
    void headers(ParameterStyle style, String kind, String expected) {
        sent(call -> call.path("color", "x").header("Color", value(kind), style));
        assertThat(script.lastRequest().headers().all("color")).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "REPEAT|string|color=blue",
                "REPEAT|array|color=blue; color=black; color=brown",
                "REPEAT|object|R=100; G=200; B=150",
                "COMMAS|array|color=blue,black,brown",
                "COMMAS|object|color=R,100,G,200,B,150",
                "JSON|object|color={%22R%22:100%2C%22G%22:200%2C%22B%22:150}"
            })
    void cookies(ParameterStyle style, String kind, String expected) {
        sent(call -> call.path("color", "x").cookie("color", value(kind), style));
        assertThat(script.lastRequest().headers().all("Cookie")).containsExactly("site=a%20b; " + expected);
    }

    private interface Setting {
        CallBuilder on(CallBuilder call);
    }

    private void sent(Setting setting) {
        Client client = new Client(ShopClient.over(script));
        setting.on(client.call(GET)).returnsNothing().execute();
    }

    private static final class Client extends ShopClient {
        Client(Builder builder) {
            super(builder);
        }

        CallBuilder call(Operation operation) {
            return session().call(operation);
        }
    }

    @Test
    void whatAStyleDoesNotDefineIsJson() {
        Map<String, Object> nested = Map.of("in", Map.of("a", List.of(1L, new BigDecimal("0.10"))));
        sent(call -> call.path("color", "x").query("q", nested));
        assertThat(script.lastRequest().uri().getRawQuery()).isEqualTo("in=%7B%22a%22%3A%5B1%2C0.10%5D%7D");
        sent(call -> call.path("color", "x").query("q", nested, ParameterStyle.DEEP));
        assertThat(script.lastRequest().uri().getRawQuery())
                .isEqualTo("q%5Bin%5D%5Ba%5D%5B0%5D=1&q%5Bin%5D%5Ba%5D%5B1%5D=0.10");
    }

    @Test
    void nullsInObjectsAreNotDefinedAndNotSent() {
        JsonValue value = JsonValue.parse("{\"a\":null,\"b\":[null,1],\"c\":2}");
        sent(call -> call.path("color", "x").query("q", Codecs.JSON, value, ParameterStyle.COMMAS));
        assertThat(script.lastRequest().uri().getRawQuery()).isEqualTo("q=b,%5Bnull%2C1%5D,c,2");
    }

    @Test
    void reservedCharactersStayWhereTheyAreAllowedButDoNotEndTheValue() {
        sent(call -> call.path("color", "x").queryReserved("q", "a/b?c:d%2F%&x=1+#[]é", ParameterStyle.REPEAT));
        assertThat(script.lastRequest().uri().getRawQuery()).isEqualTo("q=a/b?c:d%2F%25%26x=1%2B%23%5B%5D%C3%A9");
    }

    @Test
    void valuesAreEncodedAndSeparatorsAreNot() {
        List<String> hostile = List.of("a,b", "c;d=e", "f.g/../h");
        sent(call -> call.path("color", hostile, ParameterStyle.MATRIX_EXPLODED));
        assertThat(script.lastRequest().uri().getRawPath())
                .isEqualTo("/base/in;color=a%2Cb;color=c%3Bd%3De;color=f.g%2F..%2Fh");
    }

    @Test
    void variablesCanNotMakeUpAStepTogether() {
        Operation two = Operation.of("GET", "two", "/a/{x}{y}");
        Client client = new Client(ShopClient.over(script));
        assertThatThrownBy(() -> client.call(two)
                        .path("x", "", ParameterStyle.LABEL)
                        .path("y", "", ParameterStyle.LABEL)
                        .returnsNothing()
                        .execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path parameter x can not be \".\"");
        assertThatThrownBy(() -> client.call(Operation.of("GET", "three", "/a/.{x}"))
                        .path("x", ".b", ParameterStyle.SIMPLE)
                        .path("x", List.of(""), ParameterStyle.LABEL)
                        .returnsNothing()
                        .execute())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(script.requests()).isEmpty();
    }

    @Test
    void nothingIsSentOfEmptyListsAndNullsAreRefused() {
        sent(call -> call.path("color", "x")
                .query("a", List.of(), ParameterStyle.COMMAS)
                .header("B", List.of())
                .cookie("c", List.of())
                .nullable()
                .query("d", null));
        assertThat(script.lastRequest().uri().getRawQuery()).isNull();
        assertThat(script.lastRequest().headers().asMap()).doesNotContainKey("B");
        assertThatThrownBy(() -> call().query("d", null)).hasMessage("get: the query parameter d can not be null");
        assertThatThrownBy(() -> call().nullable().query("d", null).header("E", null))
                .hasMessage("get: the header parameter E can not be null");
    }

    @Test
    void anotherValueTakesThePlaceOfAllPartsOfTheFirst() {
        sent(call -> call.path("color", "x")
                .query("q", OBJECT)
                .query("q", Map.of("S", 1L))
                .query("d", OBJECT, ParameterStyle.DEEP)
                .query("d", "none"));
        assertThat(script.lastRequest().uri().getRawQuery()).isEqualTo("S=1&d=none");
    }

    @Test
    void cookiesComeTogether() {
        Client client = new Client(ShopClient.over(script)
                .header("Cookie", "always=1")
                .credentials(Credentials.all(
                        Credentials.apiKeyCookie("sid", "k=="), Credentials.apiKeyCookie("always", "2"))));
        client.call(GET)
                .path("color", "x")
                .cookie("mine", "ü;\"\\,=")
                .returnsNothing()
                .with(CallOptions.none().cookie("more", "x"))
                .execute();
        assertThat(script.lastRequest().headers().all("Cookie"))
                .containsExactly("site=a%20b; mine=%C3%BC%3B%22%5C%2C=; more=x; sid=k==; always=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a b", "a\r\nSet: x", "", "a=b", "é"})
    void cookiesCanNotBeSmuggledIn(String name) {
        assertThatThrownBy(() -> call().cookie(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a name of a cookie");
        assertThatThrownBy(() -> call().cookie("c", Map.of(name, "x"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(call().cookie("c", name)).isNotNull();
    }

    @Test
    void rulesSeeObjectsByTheirParametersName() {
        Operation ruled = Operation.of("GET", "ruled", "/x").rule(ParameterRule.exactlyOneOf("q", "c"));
        Client client = new Client(ShopClient.over(script));
        client.call(ruled).query("q", OBJECT).returnsNothing().execute();
        client.call(ruled).cookie("c", "1").returnsNothing().execute();
        assertThatThrownBy(() -> client.call(ruled)
                        .query("q", OBJECT, ParameterStyle.DEEP)
                        .cookie("c", "1")
                        .returnsNothing()
                        .execute())
                .hasMessage("ruled: exactly one of q, c must be given");
    }

    @Test
    void stylesThatAPlaceDoesNotHaveAreRefused() {
        assertThatThrownBy(() -> call().path("color", "x", ParameterStyle.REPEAT))
                .hasMessageContaining("repeat");
        assertThatThrownBy(() -> call().query("q", "x", ParameterStyle.LABEL)).hasMessageContaining("label");
        assertThatThrownBy(() -> call().header("Q", "x", ParameterStyle.DEEP)).hasMessageContaining("deep");
        assertThatThrownBy(() -> call().cookie("q", "x", ParameterStyle.SPACES)).hasMessageContaining("spaces");
    }

    @Test
    void queriesHoldCookiesAndTreesByValue() {
        CookieQuery one = new CookieQuery().set(JsonValue.parse("{\"a\":1}"), "s");
        assertThat(one)
                .isEqualTo(new CookieQuery().set(new JsonObject(Map.of("a", JsonValue.of(1))), "s"))
                .hasToString("CookieQuery{q={\"a\":1}, sid=***}");
        assertThat(one).isNotEqualTo(one.set(JsonValue.parse("{\"a\":1}"), "t"));
        assertThat(one.set(null, null)).isEqualTo(new CookieQuery());
    }

    private static final class CookieQuery extends OperationQuery<CookieQuery> {
        CookieQuery set(@Nullable JsonValue tree, @Nullable String session) {
            return query("q", Codecs.JSON, tree, ParameterStyle.DEEP).cookie("sid", session);
        }
    }
}
