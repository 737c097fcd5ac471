package dev.quire.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.errors.DecodingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "9007199254740993.0, 9007199254740993",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "1e3, 1000",
        "12.50e1, 125",
        "1.0, 1"
    })
    void integersAreExact(String json, long value) {
        assertThat(Codecs.INTEGER.fromJson(json)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1299.99",
                "9223372036854775808",
                "-9223372036854775809",
                "1e19",
                "1e-1",
                "1e999999999",
                "1e-999999999",
                "\"1\"",
                "true",
                "null",
                "[]",
                "{}"
            })
    void whatIsNoIntegerIsRefused(String json) {
        assertThatThrownBy(() -> Codecs.INTEGER.fromJson(json)).isInstanceOf(DecodingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0",
                "0.10",
                "-12.340",
                "123456789012345678",
                "12345678901234567890.12345678901234567890",
                "999999999999999999.9",
                "-0.000000000000000001",
                "1E+5",
                "0.0000000000000000000000000000012"
            })
    void decimalsKeepValueAndScale(String text) {
        assertThat(Codecs.DECIMAL.fromJson(text)).isEqualTo(new BigDecimal(text));
        assertThat(Codecs.DECIMAL.toJson(new BigDecimal(text))).isEqualTo(text);
        assertThat(Codecs.DECIMAL_STRING.fromJson("\"" + text + "\"")).isEqualTo(new BigDecimal(text));
        assertThat(Codecs.DECIMAL_STRING.fromJson(text)).isEqualTo(new BigDecimal(text));
    }

    @Property
    void decimalStringsSurviveTheWayThereAndBack(
            @ForAll @BigRange(min = "-1e30", max = "1e30") @Scale(20) BigDecimal value) {
        String json = Codecs.DECIMAL_STRING.toJson(value);

        assertThat(json).isEqualTo("\"" + value.toPlainString() + "\"");
        if (value.scale() >= 0) {
            assertThat(Codecs.DECIMAL_STRING.fromJson(json)).isEqualTo(value);
        }
        assertThat(Codecs.DECIMAL.fromJson(Codecs.DECIMAL.toJson(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 ", " 1", "1,5", "1.2.3", "-", ".", "abc", "0x1", "1_000", "NaN", "--1", "1e"})
    void textsThatAreNoDecimalsAreRefused(String text) {
        assertThatThrownBy(() -> Codecs.DECIMAL_STRING.fromJson("\"" + text + "\""))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("a decimal in a string");
    }

    @Test
    void hugeDecimalsDoNotFloodMemory() {
        assertThat(Codecs.DECIMAL_STRING.toJson(new BigDecimal("1e1000"))).hasSize(1_003);
        assertThat(Codecs.DECIMAL_STRING.toJson(new BigDecimal("1e999999999"))).isEqualTo("\"1E+999999999\"");
        assertThat(JsonValue.parse("1e999999999")).isEqualTo(JsonValue.parse("10e999999998"));
        assertThatThrownBy(() -> Codecs.DECIMAL_STRING.fromJson("\"" + "1".repeat(1_001) + "\""))
                .isInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> Codecs.DECIMAL.fromJson("1".repeat(1_001))).isInstanceOf(DecodingException.class);
    }

    @Test
    void doublesAreFinite() {
        assertThat(Codecs.DOUBLE.fromJson("1.5e3")).isEqualTo(1_500.0);
        assertThat(Codecs.DOUBLE.fromJson("7")).isEqualTo(7.0);
        assertThat(Codecs.DOUBLE.toJson(0.1)).isEqualTo("0.1");
        assertThatThrownBy(() -> Codecs.DOUBLE.fromJson("1e400")).isInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> Codecs.DOUBLE.fromJson("\"1\"")).isInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> Codecs.DOUBLE.toJson(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Codecs.DOUBLE.toJson(Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unixTimesAreWholeSeconds() {
        assertThat(Codecs.UNIX_TIME.fromJson("1694467932")).isEqualTo(Instant.parse("2023-09-11T21:32:12Z"));
        assertThat(Codecs.UNIX_TIME.toJson(Instant.ofEpochSecond(-1))).isEqualTo("-1");
        assertThatThrownBy(() -> Codecs.UNIX_TIME.fromJson("1.5")).isInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> Codecs.UNIX_TIME.fromJson("99999999999999999")).isInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> Codecs.UNIX_TIME.toJson(Instant.ofEpochMilli(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void datesAreDays() {
        assertThat(Codecs.DATE.fromJson("\"2024-02-29\"")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Codecs.DATE.toJson(LocalDate.of(2024, 2, 29))).isEqualTo("\"2024-02-29\"");
        assertThatThrownBy(() -> Codecs.DATE.fromJson("\"2023-02-29\""))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("found \"2023-02-29\"");
        assertThatThrownBy(() -> Codecs.DATE.fromJson("\"2024-02-29T00:00:00Z\""))
                .isInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> Codecs.DATE.fromJson("5")).isInstanceOf(DecodingException.class);
    }

    @Test
    void timesTellWhereTheyAreWrong() {
        assertThatThrownBy(() -> Item.fromJson("{\"parent\":{\"createdAt\":\"2024-13-01T00:00:00Z\"}}"))
                .isInstanceOfSatisfying(DecodingException.class, e -> {
                    assertThat(e.pointer()).isEqualTo("/parent/createdAt");
                    assertThat(e.byteOffset()).isEqualTo(23);
                })
                .hasMessageContaining("2024-13-01T00:00:00Z");
    }

    @Test
    void listsAndMapsAreImmutableAndHoldNulls() {
        List<Long> list = Codecs.list(Codecs.INTEGER).fromJson("[1,null,3]");
        Map<String, Long> map = Codecs.map(Codecs.INTEGER).fromJson("{\"b\":1,\"a\":null}");

        assertThat(list).containsExactly(1L, null, 3L);
        assertThat(map.keySet()).containsExactly("b", "a");
        assertThatThrownBy(() -> list.add(4L)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.put("c", 4L)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Codecs.list(Codecs.INTEGER).toJson(Arrays.asList(1L, null))).isEqualTo("[1,null]");
        assertThat(Codecs.map(Codecs.INTEGER).toJson(new HashMap<>(Collections.singletonMap("a", null))))
                .isEqualTo("{\"a\":null}");
    }

    @Test
    void openEnumsTakeAnyValue() {
        assertThat(Status.CODEC.fromJson("\"paid\"")).isEqualTo(Status.PAID);
        Status later = Status.CODEC.fromJson("\"later\"");

        assertThat(later).isEqualTo(Status.of("later")).hasToString("later").isNotEqualTo(Status.PAID);
        assertThat(later.is("later")).isTrue();
        assertThat(Status.CODEC.toJson(later)).isEqualTo("\"later\"");
        assertThatThrownBy(() -> Status.CODEC.fromJson("1")).isInstanceOf(DecodingException.class);
    }
}
