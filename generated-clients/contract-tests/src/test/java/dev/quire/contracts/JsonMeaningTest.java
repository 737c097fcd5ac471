package dev.quire.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonMeaningTest {
    private final JsonMeaning meaning = JsonMeaning.withTimes("at");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":null}      | {\"b\":null,\"a\":1}",
                "{\"at\":\"2024-01-01T00:00:00.000Z\"} | {\"at\":\"2024-01-01T00:00:00Z\"}",
                "[1.50,\"x\",true]         | [1.50,\"x\",true]"
            })
    void sameMeaningHasNoDifferences(String expected, String actual) {
        assertThat(meaning.differences(expected, actual)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":null}   | {}              | /a: expected null, absent",
                "{}             | {\"a\":null}    | /a: not expected, found null",
                "{\"a\":1.50}   | {\"a\":1.5}     | /a: expected 1.50, found 1.5",
                "{\"a\":1}      | {\"a\":1.0}     | /a: expected 1, found 1.0",
                "{\"a\":\"5.0\"}| {\"a\":\"5.00\"}| '/a: expected \"5.0\", found \"5.00\"'",
                "{\"a\":\"1\"}  | {\"a\":1}       | '/a: expected \"1\", found 1'",
                "{\"a\":[1,2]}  | {\"a\":[1]}     | '/a: expected 2 elements, found 1'",
                "{\"a\":[1,2]}  | {\"a\":[2,1]}   | '/a/0: expected 1, found 2'",
                "{\"a\":{}}     | {\"a\":[]}      | '/a: expected {}, found []'"
            })
    void differenceIsToldWithItsPlace(String expected, String actual, String first) {
        assertThat(meaning.differences(expected, actual)).first().isEqualTo(first);
    }

    @Test
    void sameInstantWithAnotherOffsetIsADifference() {
        assertThat(meaning.differences("{\"at\":\"2024-01-01T00:00:00Z\"}", "{\"at\":\"2024-01-01T01:00:00+01:00\"}"))
                .hasSize(1);
    }

    @Test
    void onlyNamedMembersAreTimes() {
        String expected = "{\"on\":\"2024-01-01T00:00:00.000Z\"}";
        assertThat(meaning.differences(expected, "{\"on\":\"2024-01-01T00:00:00Z\"}"))
                .hasSize(1);
    }

    @Test
    void memberThatIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> meaning.differences("{\"a\":1}", "{\"a\":1,\"a\":1}"))
                .isInstanceOf(UncheckedIOException.class);
    }
}
