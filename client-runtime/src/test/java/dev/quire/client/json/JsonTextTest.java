package dev.quire.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.errors.DecodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{a:1}",
                "'a'",
                "01",
                "+1",
                "NaN",
                "1 2",
                "[] []",
                "tru",
                "\"\n\"",
                "\"\\x\"",
                "//c\n1"
            })
    void whatIsNotJsonIsRefused(String text) {
        assertThatThrownBy(() -> JsonValue.parse(text)).isInstanceOf(DecodingException.class);
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        assertThatThrownBy(() -> Codecs.JSON.fromJson("{\"a\":1}".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> Codecs.JSON.fromJson(new byte[] {'"', (byte) 0xc3, '"'}))
                .isInstanceOf(DecodingException.class);
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        byte[] marked = "\ufeff{\"a\":[{\"coupon\":1}]}".getBytes(StandardCharsets.UTF_8);

        assertThat(Codecs.JSON.fromJson(marked)).isEqualTo(JsonValue.parse("{\"a\":[{\"coupon\":1}]}"));
    }

    @Test
    void depthIsBounded() {
        String deep = "[".repeat(JsonText.MAX_DEPTH) + "]".repeat(JsonText.MAX_DEPTH);
        JsonValue value = JsonValue.parse(deep);

        assertThat(value).hasToString(deep);
        assertThatThrownBy(() -> JsonValue.parse("[" + deep + "]")).isInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> new JsonArray(List.of(value)).toString()).isInstanceOf(IllegalArgumentException.class);
        String models = "{\"parent\":".repeat(JsonText.MAX_DEPTH - 1) + "{}" + "}".repeat(JsonText.MAX_DEPTH - 1);
        assertThat(Item.fromJson(models).toJson()).isEqualTo(models);
    }

    @Test
    void mistakesTellPlaceAndKinds() {
        String json = "{\"id\":\"é\",\"entries\":[\"a\"],\"parent\":{\"amount\":{}}}";

        assertThatThrownBy(() -> Item.fromJson(json))
                .hasMessage("Expected a number, found an object (at \"/parent/amount\", byte "
                        + (json.indexOf("{}") + 1) + ")")
                .isInstanceOfSatisfying(
                        DecodingException.class,
                        e -> assertThat(e.operationId()).isNull());
        assertThatThrownBy(() -> Item.fromJson("[]")).hasMessageContaining("Expected an object, found an array");
        assertThatThrownBy(() -> Item.fromJson("null")).hasMessageContaining("Expected an object, found null");
        assertThatThrownBy(() -> Item.fromJson("{\"id\":1}")).hasMessageContaining("Expected a string, found a number");
        assertThatThrownBy(() -> Item.fromJson("{\"id\":\"a\"} x")).hasMessageContaining("Malformed JSON");
        assertThatThrownBy(() -> Item.fromJson("{} {}")).hasMessageContaining("another one after it");
        assertThatThrownBy(() -> Codecs.BOOLEAN.fromJson("\"true\"")).hasMessageContaining("Expected a boolean");
    }

    @Test
    void halfSurrogatePairsSurvive() {
        String json = "{\"é😀\":\"a\\uDE00é😀\"}";

        assertThat(JsonValue.parse(JsonValue.parse(json).toString())).isEqualTo(JsonValue.parse(json));
        assertThat(((JsonObject) JsonValue.parse(json)).members()).containsEntry("é😀", JsonValue.of("a\ude00é😀"));
        assertThatThrownBy(() -> JsonValue.parse("{\"\\uD83D\":1}")).isInstanceOf(DecodingException.class);
        assertThat(JsonValue.of("é😀").toString()).isEqualTo("\"é\\uD83D\\uDE00\"");
    }

    @Test
    void numbersAreEqualByValueAndWrittenAsTheyCame() {
        assertThat(JsonValue.parse("1.0")).isEqualTo(JsonValue.parse("1")).hasSameHashCodeAs(JsonValue.parse("1e0"));
        assertThat(JsonValue.parse("[1.50,100,-0.0,12345678901234567890]"))
                .hasToString("[1.50,100,0.0,12345678901234567890]");
        assertThat(JsonValue.parse("1")).isNotEqualTo(JsonValue.parse("\"1\""));
    }

    @Test
    void objectsAreEqualInAnyOrder() {
        assertThat(JsonValue.parse("{\"a\":1,\"b\":[2]}")).isEqualTo(JsonValue.parse("{\"b\":[2.0],\"a\":1}"));
        assertThat(JsonValue.parse("{\"a\":1}")).isNotEqualTo(JsonValue.parse("{\"a\":null}"));
        assertThat(new JsonObject(Map.of("a", JsonNull.NULL)).get("a")).isEqualTo(JsonNull.NULL);
        assertThat(new JsonObject(Map.of()).get("a")).isNull();
    }

    @Property
    void treesSurviveTheWayThereAndBack(@ForAll("values") JsonValue value) {
        assertThat(JsonValue.parse(value.toString())).isEqualTo(value).hasToString(value.toString());
    }

    /** Unknown members, whatever they hold, are kept by models wherever they are nested. */
    @Property
    void modelsKeepWhatTheyDoNotKnow(@ForAll("values") JsonValue value, @ForAll("values") JsonValue nested) {
        JsonObject parent = new JsonObject(Map.of("new", nested));
        JsonObject json = new JsonObject(Map.of("unknown", value, "parent", parent));

        assertThat(JsonValue.parse(Item.fromJson(json.toString()).toJson())).isEqualTo(json);
    }

    @Provide
    Arbitrary<JsonValue> values() {
        Arbitrary<JsonValue> scalars = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8).map(JsonString::new),
                Arbitraries.bigDecimals().ofScale(6).map(JsonNumber::new),
                Arbitraries.longs().map(number -> new JsonNumber(BigDecimal.valueOf(number, 3))),
                Arbitraries.of(true, false).map(JsonBoolean::new),
                Arbitraries.just(JsonNull.NULL));
        return Arbitraries.recursive(() -> scalars, JsonTextTest::around, 0, 3);
    }

    private static Arbitrary<JsonValue> around(Arbitrary<JsonValue> inner) {
        return Arbitraries.oneOf(
                inner,
                inner.list().ofMaxSize(3).map(JsonArray::new),
                Arbitraries.maps(Arbitraries.strings().ofMaxLength(4), inner)
                        .ofMaxSize(3)
                        .map(JsonObject::new));
    }
}
