package dev.quire.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.model.ApiModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: integer, default: 25, maximum: 100} | 25 | 100",
                "{type: integer, exclusiveMaximum: 101} | | 100",
                "{type: integer, maximum: 9223372036854775807} | |",
                "{type: string, default: '10'} | 10 |",
                "{type: integer, description: 'Defaults to 20. Between 1 and 50'} | 20 | 50",
                "{type: integer, description: 'Number of results (max 100)'} | | 100",
                "{type: integer, description: 'Up to the maximum of the plan, in 24 hours'} | |",
            })
    void pageSizes(String schema, Integer defaultSize, Integer maximum) {
        assertThat(InputFacts.pageSize(input(schema)))
                .extracting("defaultSize", "maximum")
                .containsExactly(defaultSize, maximum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: integer} | 1 | 0",
                "{type: integer, default: 0} | 0 | 0",
                "{type: integer, default: 1} | 1 | 1",
                "{type: string, default: '0'} | 0 | 0",
                "{type: integer, minimum: 0} | 0 | 0",
                "{type: integer, minimum: 1} | 1 | 1",
                "{type: integer, exclusiveMinimum: 0} | 1 | 0",
                "{type: integer, description: 'Starts at 0'} | 0 | 0",
                "{type: integer, description: 'The 1-based index of the first result'} | 1 | 1",
            })
    void firstPagesAndOffsets(String schema, long page, long offset) {
        assertThat(InputFacts.firstPage(input(schema))).isEqualTo(page);
        assertThat(InputFacts.firstOffset(input(schema))).isEqualTo(offset);
    }

    private static Input input(String schema) {
        ApiModel api = ApiFixture.read("paths: {/a: {get: {parameters: [{name: n, in: query, schema: " + schema
                + "}], responses: {'200': {description: A}}}}}");
        return Exchange.of(api, api.operations().get(0)).inputs().get(0);
    }
}
