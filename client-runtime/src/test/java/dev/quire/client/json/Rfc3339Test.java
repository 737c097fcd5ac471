package dev.quire.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {
    @ParameterizedTest
    @CsvSource({
        "2024-01-01T00:00:00Z, 2024-01-01T00:00Z",
        "2024-01-01T00:00:00.000Z, 2024-01-01T00:00Z",
        "1985-04-12T23:20:50.52Z, 1985-04-12T23:20:50.52Z",
        "1996-12-19T16:39:57-08:00, 1996-12-19T16:39:57-08:00",
        "1937-01-01T12:00:27.87+00:20, 1937-01-01T12:00:27.87+00:20",
        "2024-02-29t23:59:59z, 2024-02-29T23:59:59Z",
        "2024-02-29 23:59:59Z, 2024-02-29T23:59:59Z",
        "2024-02-29T23:59:59.123456789+18:00, 2024-02-29T23:59:59.123456789+18:00",
        "2024-02-29T23:59:59.1234567890000Z, 2024-02-29T23:59:59.123456789Z",
        "2024-02-29T23:59:59-00:00, 2024-02-29T23:59:59Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z"
    })
    void readsWhatTheRfcAllows(String text, OffsetDateTime time) {
        assertThat(Rfc3339.parse(text)).isEqualTo(time);
        assertThat(Rfc3339.parse(text).getOffset()).isEqualTo(time.getOffset());
    }

    @ParameterizedTest
    @CsvSource({
        "1990-12-31T23:59:60Z, 1991-01-01T00:00:00Z",
        "1990-12-31T15:59:60-08:00, 1990-12-31T16:00:00-08:00",
        "1990-12-31T23:59:60.5Z, 1991-01-01T00:00:00.5Z"
    })
    void aLeapSecondIsTheSecondAfterIt(String text, OffsetDateTime time) {
        assertThat(Rfc3339.parse(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-01-01",
                "2024-01-01T00:00Z",
                "2024-01-01T00:00:00",
                "2024-01-01T00:00:00.Z",
                "2024-01-01T00:00:00,5Z",
                "2024-01-01T00:00:00+1",
                "2024-01-01T00:00:00+0100",
                "2024-01-01T00:00:00+01",
                "2024-01-01T00:00:00+19:00",
                "2024-01-01T00:00:00+01:60",
                "2024-01-01T00:00:00ZZ",
                "2024-01-01T00:00:00Z ",
                " 2024-01-01T00:00:00Z",
                "2024-01-01T24:00:00Z",
                "2024-01-01T23:60:00Z",
                "2024-01-01T23:59:61Z",
                "2024-01-01T12:34:60Z",
                "2023-02-29T00:00:00Z",
                "2024-13-01T00:00:00Z",
                "2024-00-01T00:00:00Z",
                "24-01-01T00:00:00.000Z",
                "+2024-01-01T00:00:00Z",
                "2024_01-01T00:00:00Z",
                "2024-01-01X00:00:00Z",
                "2024-01-01T00.00:00Z",
                "2024-01-01T00:00:0xZ",
                "٢٠٢٤-01-01T00:00:00Z",
                "2024-01-01T00:00:00.1234567891Z"
            })
    void refusesTheRestAndShowsIt(String text) {
        assertThatThrownBy(() -> Rfc3339.parse(text))
                .isInstanceOf(DateTimeParseException.class)
                .hasMessageContaining("found \"" + text + "\"");
    }

    @Test
    void showsNoMoreThanTheStartOfALongText() {
        assertThatThrownBy(() -> Rfc3339.parse("x".repeat(10_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(250));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01T00:00Z, 2024-01-01T00:00:00Z",
        "2024-01-01T00:00:00.1+05:45, 2024-01-01T00:00:00.100+05:45",
        "2024-01-01T00:00:00.000001-00:30, 2024-01-01T00:00:00.000001-00:30",
        "2024-01-01T00:00:00.000000001Z, 2024-01-01T00:00:00.000000001Z"
    })
    void printsSecondsAlwaysAndFractionsAsNeeded(OffsetDateTime time, String text) {
        assertThat(Rfc3339.print(time)).isEqualTo(text);
    }

    @Test
    void refusesToPrintWhatTheRfcCanNotSay() {
        OffsetDateTime far = OffsetDateTime.of(10_000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        OffsetDateTime odd = OffsetDateTime.parse("1900-01-01T00:00+00:19:32");

        assertThatThrownBy(() -> Rfc3339.print(far)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rfc3339.print(LocalDate.of(-1, 1, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rfc3339.print(odd)).hasMessageContaining("whole minutes");
    }

    @Property
    void readsWhatItPrintsAndAgreesWithTheJdk(
            @ForAll @LongRange(min = -62_135_596_800L, max = 253_370_764_800L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int offset) {
        OffsetDateTime time =
                OffsetDateTime.ofInstant(Instant.ofEpochSecond(second, nano), ZoneOffset.ofTotalSeconds(offset * 60));

        assertThat(Rfc3339.parse(Rfc3339.print(time))).isEqualTo(time).hasToString(time.toString());
        assertThat(Rfc3339.parse(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)))
                .isEqualTo(time);
    }
}
