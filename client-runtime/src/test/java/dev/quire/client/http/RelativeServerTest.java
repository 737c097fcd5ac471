package dev.quire.client.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptions that do not say on which host their API is. */
class RelativeServerTest {
    private static final class Builder extends ApiClientBuilder<Builder> {
        Builder(String described) {
            super(described, "test");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'','The API''s description names no server; call baseUrl(...)'",
        "/v1,'The API''s description names no server, but where it is beside the description itself (/v1); call"
                + " baseUrl(...)'",
        "//api.example,'The API''s description names no server, but where it is beside the description itself"
                + " (//api.example); call baseUrl(...)'"
    })
    void callerMustSay(String described, String message) {
        assertThatThrownBy(() -> new Builder(described).session())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }
}
