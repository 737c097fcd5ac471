package dev.quire.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyPathTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$ | $ | ``",
                "$.data | $.data | /data",
                "$['data'] | $.data | /data",
                "$[\"a b\"].c | $['a b'].c | /a b/c",
                "$['@odata.nextLink'] | $['@odata.nextLink'] | /@odata.nextLink",
                "$['a/b~c'] | $['a/b~c'] | /a~1b~0c",
                "$['it\\'s'] | $['it\\'s'] | /it's",
                "$.data[-1].id | $.data[-1].id | /data/-1/id",
                "$.größe | $['größe'] | /größe",
            })
    void readsAndWrites(String written, String printed, String pointer) {
        BodyPath path = BodyPath.parse(written);
        assertThat(path.toString()).isEqualTo(printed);
        assertThat(path.pointer()).isEqualTo(pointer);
        assertThat(BodyPath.parse(path.toString())).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "data", "$.", "$..data", "$.data[*]", "$.data[?(@.a)]", "$.data[0:2]", "$['a", "$.a b", "$."
            })
    void refusesWhatIsNotOneValue(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> BodyPath.parse(written));
    }

    @Test
    void childrenDoNotChangeTheirParent() {
        BodyPath parent = BodyPath.of("meta");
        assertThat(parent.child("next")).hasToString("$.meta.next");
        assertThat(parent).hasToString("$.meta");
        assertThat(BodyPath.ROOT.isRoot()).isTrue();
    }
}
