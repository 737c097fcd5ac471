package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of variables stay in their part of an address. */
class ServerTemplateTest {
    @ParameterizedTest
    @CsvSource({
        "{scheme}://{host}/{base}, https://h.example:1/a/b/x",
        "//{host}/{base}, //h.example:1/a/b/x",
        "/{base}/v1, /a/b/x/v1",
        "{whole}/{base}, https://w.example/a/b/x"
    })
    void slashesMayBeWhereAPathIs(String template, String filled) {
        Map<String, String> values =
                Map.of("scheme", "https", "host", "h.example:1", "base", "a/b/x", "whole", "https://w.example");
        assertThat(ServerTemplate.of(template).fill(values)).isEqualTo(filled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://{host}/v1", "//{host}", "https://a.{host}", "{scheme}://{host}"})
    void slashesMayNotBeWhereAHostIs(String template) {
        Map<String, String> values = Map.of("scheme", "https", "host", "evil.example/x");
        assertThatThrownBy(() -> ServerTemplate.of(template).fill(values))
                .hasMessageContaining("host has a character that would end its part");
    }

    @Test
    void whatTheDescriptionSaysIsTakenAsItIs() {
        ServerTemplate template = ServerTemplate.of("https://{host}")
                .with("host", new ServerTemplate.Variable("a.example/v1", List.of("b.example/v2")));
        assertThat(template.fill(Map.of())).isEqualTo("https://a.example/v1");
        assertThat(template.fill(Map.of("host", "b.example/v2"))).isEqualTo("https://b.example/v2");
    }
}
