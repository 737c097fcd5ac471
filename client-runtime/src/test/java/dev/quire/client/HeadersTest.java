package dev.quire.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    private final Headers headers = Headers.of(Map.of("Link", List.of("<a>", "<b>"), "X-One", List.of("1")));

    @Test
    void namesAreFoundInAnyCase() {
        assertThat(headers.first("link")).isEqualTo("<a>");
        assertThat(headers.all("LINK")).containsExactly("<a>", "<b>");
        assertThat(headers.first("none")).isNull();
        assertThat(headers.all("none")).isEmpty();
        assertThat(headers).isEqualTo(Headers.of(Map.of("LINK", List.of("<a>", "<b>"), "x-one", List.of("1"))));
        assertThat(headers).hasSameHashCodeAs(Headers.of(Map.of("x-one", List.of("1"), "LINK", List.of("<a>", "<b>"))));
    }

    @Test
    void withReplacesAndLeavesTheFirstAlone() {
        assertThat(headers.with("LINK", "<c>").all("link")).containsExactly("<c>");
        assertThat(headers.with(Headers.none().with("x-one", "2")).all("X-One")).containsExactly("2");
        assertThat(headers.without("link").asMap()).containsOnlyKeys("X-One");
        assertThat(headers.all("link")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\nb", "a\rb", "a\0b", "\u007f"})
    void valuesHoldNoControlCharacters(String value) {
        assertThatThrownBy(() -> headers.with("X", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(value);
        assertThat(headers.with("X", "a\tb~").first("X")).isEqualTo("a\tb~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "€", "\u2028", "\ud83d\ude00"})
    void whatIsSentIsAsciiAndWhatComesNeedNot(String value) {
        assertThatThrownBy(() -> headers.with("X", value)).hasMessageContaining("beyond ASCII");
        assertThat(Headers.of(Map.of("X", List.of(value))).first("X")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\r\nb", "é"})
    void namesAreTokens(String name) {
        assertThatThrownBy(() -> headers.with(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void secretsAreNotShown() {
        Headers secrets = Headers.none()
                .with("Authorization", "Bearer s3")
                .with("Set-Cookie", "s3")
                .with("X-Api-Key", "s3")
                .with("Accept", "*/*");

        assertThat(secrets.toString())
                .doesNotContain("s3")
                .contains("Accept: */*")
                .contains("X-Api-Key: ***");
    }

    @Test
    void requestIdsGoByManyNames() {
        assertThat(headers.requestId()).isNull();
        assertThat(headers.with("Request-Id", "a").requestId()).isEqualTo("a");
        assertThat(headers.with("cf-ray", "b").with("X-Request-ID", "c").requestId())
                .isEqualTo("c");
    }
}
