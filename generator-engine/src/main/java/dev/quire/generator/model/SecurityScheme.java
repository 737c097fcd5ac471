package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way to authenticate.
 *
 * @param name its key under {@code components/securitySchemes}
 * @param type {@code apiKey}, {@code http}, {@code oauth2}, {@code openIdConnect}, {@code mutualTLS}
 * @param scheme for {@code http}: {@code basic}, {@code bearer} or another in lower case; null otherwise
 * @param in for {@code apiKey}; null otherwise
 * @param parameterName for {@code apiKey}: the header, query or cookie name; null otherwise
 * @param flows for {@code oauth2}: {@code flows} as written; null otherwise
 * @param tokenUrl of the client credentials flow, null when there is none
 */
public record SecurityScheme(
        SpecPointer pointer,
        String name,
        String type,
        @Nullable String scheme,
        Parameter.@Nullable In in,
        @Nullable String parameterName,
        @Nullable JsonNode flows,
        @Nullable String tokenUrl,
        @Nullable String description) {

    /** The names of the OAuth flows that it offers. */
    public List<String> flowNames() {
        return flows == null
                ? List.of()
                : flows.properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(name -> !name.startsWith("x-"))
                        .toList();
    }
}
