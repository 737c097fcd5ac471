package dev.quire.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.client.errors.DecodingException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JdkCodecsTest {
    private record Row(JsonCodec<?> codec, String json, String written, List<String> refused) {
        static Row of(JsonCodec<?> codec, String json, String... refused) {
            return new Row(codec, json, json, List.of(refused));
        }

        Row as(String other) {
            return new Row(codec, json, other, refused);
        }
    }

    private static final Map<String, Row> ROWS = Map.ofEntries(
            Map.entry("UUID", Row.of(JdkCodecs.UUID, "\"123e4567-e89b-12d3-a456-426614174000\"", "\"1-1-1-1-1\"", "1")),
            Map.entry("URI", Row.of(JdkCodecs.URI, "\"https://example.com/a?b=c%20d\"", "\"a b\"", "true")),
            Map.entry(
                    "INSTANT",
                    Row.of(JdkCodecs.INSTANT, "\"2024-12-31T23:59:59.5+01:00\"", "\"2024-12-31\"", "1735689600")
                            .as("\"2024-12-31T22:59:59.500Z\"")),
            Map.entry(
                    "ZONED",
                    Row.of(JdkCodecs.ZONED_DATE_TIME, "\"2024-12-31T23:59:59+01:00\"", "\"2024-12-31T23:59:59\"")),
            Map.entry(
                    "LOCAL_DATE_TIME",
                    Row.of(JdkCodecs.LOCAL_DATE_TIME, "\"2024-12-31T23:59:00\"", "\"2024-12-31T23:59:59Z\"")),
            Map.entry("LOCAL_TIME", Row.of(JdkCodecs.LOCAL_TIME, "\"23:59:00\"", "\"24:01:00\"")),
            Map.entry("OFFSET_TIME", Row.of(JdkCodecs.OFFSET_TIME, "\"23:59:00+01:00\"", "\"23:59:00\"")),
            Map.entry("DURATION", Row.of(JdkCodecs.DURATION, "\"PT1H30M\"", "\"1h\"", "5400")),
            Map.entry("PERIOD", Row.of(JdkCodecs.PERIOD, "\"P1Y2M3D\"", "\"PT1H\"")),
            Map.entry("YEAR_STRING", Row.of(JdkCodecs.YEAR_STRING, "\"2024\"", "\"MMXXIV\"", "2024")),
            Map.entry("YEAR", Row.of(JdkCodecs.YEAR, "2024", "2024.5", "1e10", "\"2024\"")),
            Map.entry("YEAR_MONTH", Row.of(JdkCodecs.YEAR_MONTH, "\"2024-12\"", "\"2024-13\"")),
            Map.entry("MONTH_DAY", Row.of(JdkCodecs.MONTH_DAY, "\"--12-31\"", "\"12-31\"")),
            Map.entry("ZONE_ID", Row.of(JdkCodecs.ZONE_ID, "\"Europe/Berlin\"", "\"Europe/Nowhere\"")),
            Map.entry("ZONE_OFFSET", Row.of(JdkCodecs.ZONE_OFFSET, "\"+01:00\"", "\"Europe/Berlin\"")),
            Map.entry("LOCALE", Row.of(JdkCodecs.LOCALE, "\"en-GB\"", "\"en_GB\"")),
            Map.entry("CURRENCY", Row.of(JdkCodecs.CURRENCY, "\"EUR\"", "\"euro\"")),
            Map.entry("BYTES", Row.of(JdkCodecs.BYTES, "\"AAH/\"", "\"A*\"", "[1]")),
            Map.entry("INT", Row.of(JdkCodecs.INT, "2147483647", "2147483648", "1.5", "1e-999999999", "\"1\"")),
            Map.entry("SHORT", Row.of(JdkCodecs.SHORT, "-32768", "-32769", "0.1")),
            Map.entry("BYTE", Row.of(JdkCodecs.BYTE, "127", "128")),
            Map.entry(
                    "BIG_INTEGER",
                    Row.of(JdkCodecs.BIG_INTEGER, "123456789012345678901234567890", "0.5", "1e999999999")),
            Map.entry("INT_STRING", Row.of(JdkCodecs.INT_STRING, "\"42\"", "\"2147483648\"", "42")),
            Map.entry("LONG_STRING", Row.of(JdkCodecs.LONG_STRING, "\"9223372036854775807\"", "\"1.0\"")),
            Map.entry(
                    "BIG_INTEGER_STRING",
                    Row.of(JdkCodecs.BIG_INTEGER_STRING, "\"123456789012345678901234567890\"", "\"0x1\"")),
            Map.entry("FLOAT", Row.of(JdkCodecs.FLOAT, "0.1", "1e39", "\"0.1\"")));

    static Stream<Arguments> rows() {
        return ROWS.entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatATypeHoldsComesBack(String name, Row row) {
        assertThat(again(row.codec(), row.json())).isEqualTo(row.written());
    }

    private static <T> String again(JsonCodec<T> codec, String json) {
        return codec.toJson(codec.fromJson(json));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void whatItCanNotHoldIsRefused(String name, Row row) {
        for (String json : row.refused()) {
            assertThatThrownBy(() -> row.codec().fromJson(json)).as(json).isInstanceOf(DecodingException.class);
        }
    }

    @Test
    void zeroIsWholeHoweverItIsWritten() {
        assertThat(JdkCodecs.BIG_INTEGER.fromJson("0.000e-999")).isEqualTo(BigInteger.ZERO);
        assertThat(JdkCodecs.INT.fromJson("1.20e2")).isEqualTo(120);
    }

    @Test
    void floatsThatAreNoNumbersAreRefused() {
        assertThatThrownBy(() -> JdkCodecs.FLOAT.toJson(Float.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void failuresDoNotShowTheValue() {
        assertThatThrownBy(() -> JdkCodecs.UUID.fromJson("\"private\""))
                .hasMessageContaining("Expected a UUID in a string, found another text")
                .hasMessageNotContaining("private");
    }
}
