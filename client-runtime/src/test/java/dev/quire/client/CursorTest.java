package dev.quire.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void isItsText() {
        Cursor cursor = Cursor.parse("q1;op=listLines;at=abc");
        assertThat(cursor).hasToString("q1;op=listLines;at=abc").isEqualTo(Cursor.parse(cursor.toString()));
        assertThat(cursor).isNotEqualTo(Cursor.parse("q1;op=listLines;at=abd"));
    }

    @Test
    void ofAnotherVersionIsRefused() {
        assertThatThrownBy(() -> Cursor.parse("q2;op=listLines"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("format q2")
                .hasMessageContaining("reads q1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "q1", "q1;", "q1;a b", "q1;a\n", "q1;é", " q1;a"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a cursor");
    }
}
