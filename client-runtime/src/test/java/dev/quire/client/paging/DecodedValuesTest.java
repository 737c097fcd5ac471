package dev.quire.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.client.json.Item;
import dev.quire.client.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedValuesTest {
    private static final String JSON = "{\"id\": \"i1\", \"amount\": 7, \"price\": \"1.50\", \"nextToken\": null,"
            + " \"status\": \"paid\", \"parent\": {\"id\": \"i0\"}, \"labels\": {\"a/b\": \"c\"},"
            + " \"more\": {\"has\": true, \"at\": [10, 20]}}";

    @ParameterizedTest
    @CsvSource({
        "/id, i1",
        "/amount, 7",
        "/price, 1.50",
        "/status, paid",
        "/parent/id, i0",
        "/labels/a~1b, c",
        "/more/has, true",
        "/more/at/-1, 20",
        "/more/at/0, 10"
    })
    void textsOfModelsAndOfJson(String pointer, String text) {
        assertThat(DecodedValues.text(BodyPointer.of(pointer).find(Item.fromJson(JSON))))
                .isEqualTo(text);
        assertThat(DecodedValues.text(BodyPointer.of(pointer).find(JsonValue.parse(JSON))))
                .isEqualTo(text);
    }

    @Test
    void absentAndNullAreTwoThings() {
        for (Object body : List.of(Item.fromJson(JSON), JsonValue.parse(JSON))) {
            assertThat(BodyPointer.of("/nextToken").find(body)).isNull();
            assertThat(BodyPointer.isAbsent(BodyPointer.of("/start").find(body)))
                    .isTrue();
            assertThat(BodyPointer.isAbsent(BodyPointer.of("/more/at/2").find(body)))
                    .isTrue();
            assertThat(BodyPointer.isAbsent(BodyPointer.of("/id/x").find(body))).isTrue();
        }
    }

    @Test
    void wholeNumbersAreExact() {
        assertThat(DecodedValues.whole(new BigDecimal("3.0"))).isEqualTo(3);
        assertThat(DecodedValues.whole("42")).isEqualTo(42);
        assertThat(DecodedValues.whole(new BigDecimal("3.5"))).isNull();
        assertThat(DecodedValues.whole("many")).isNull();
        assertThat(DecodedValues.whole(Map.of())).isNull();
    }
}
