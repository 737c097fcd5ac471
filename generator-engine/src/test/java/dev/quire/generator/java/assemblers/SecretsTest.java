package dev.quire.generator.java.assemblers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.model.Constraints;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "client_secret",
                "apiKey",
                "api_key",
                "accessToken",
                "refresh_token",
                "token",
                "privateKey",
                "userPassword",
                "credentials"
            })
    void keptOutOfToString(String name) {
        assertThat(isSecret(name, null, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nextPageToken", "page_token", "lookup_key", "key", "secretary", "tokens_used", "secret_id"})
    void shown(String name) {
        assertThat(isSecret(name, null, false)).isFalse();
    }

    @Test
    void whatIsOnlySentOrIsAPasswordByFormatIsKeptOut() {
        assertThat(isSecret("pin", "password", false)).isTrue();
        assertThat(isSecret("pin", null, true)).isTrue();
        assertThat(isSecret("pin", null, false)).isFalse();
    }

    private static boolean isSecret(String name, @Nullable String format, boolean writeOnly) {
        List<JsonNode> any = List.of();
        Schema schema = new Schema(
                SpecPointer.ROOT,
                null,
                new Shape.Text(format, any),
                false,
                Constraints.NONE,
                new Schema.Docs(null, null, false, any),
                false,
                writeOnly,
                null,
                Map.of(),
                false);
        return Secrets.isSecret(new Shape.Property(name, true, schema), JavaType.STRING);
    }
}
