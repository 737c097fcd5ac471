package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One response of an operation.
 *
 * @param contents in document order; empty for a response without a body
 * @param headers by name as written
 * @param links {@code links} as written, by name
 */
public record Response(
        SpecPointer pointer,
        @Nullable String description,
        List<Content> contents,
        Map<String, Header> headers,
        Map<String, JsonNode> links,
        Map<String, JsonNode> extensions) {

    /** A response header. */
    public record Header(
            SpecPointer pointer,
            Schema schema,
            boolean required,
            @Nullable String description) {}
}
