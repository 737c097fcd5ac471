package dev.quire.benchmarks.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonEqualityTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": 1, "b": [null]}               | {"b": [null], "a": 1.0}
            1e2                                 | 100
            "2024-01-01T00:00:00.10Z"           | "2024-01-01T00:00:00.1Z"
            """)
    void sameMeaning(String expected, String actual) throws JsonProcessingException {
        assertThat(JsonEquality.difference("", tree(expected), tree(actual))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": null}                         | {}                          | /a: is lost
            {}                                  | {"a": null}                 | /a: came from nowhere
            {"a": [1, 2]}                       | {"a": [2, 1]}               | /a/0: 1 became 2
            [1]                                 | [1, 1]                      | : [1] became [1,1]
            9007199254740993                    | 9007199254740992            | : 9007199254740993 became 9007199254740992
            "1"                                 | 1                           | : "1" became 1
            "2024-01-01T00:00:00Z"              | "2024-01-01T01:00:00+01:00" | : "2024-01-01T00:00:00Z" became "2024-01-01T01:00:00+01:00"
            """)
    void anotherMeaning(String expected, String actual, String difference) throws JsonProcessingException {
        assertThat(JsonEquality.difference("", tree(expected), tree(actual))).isEqualTo(difference);
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return JSON.readTree(json);
    }
}
