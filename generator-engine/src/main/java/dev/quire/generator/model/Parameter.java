package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.SpecPointer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation.
 *
 * @param pointer where it stands
 * @param name on the wire
 * @param in where it goes
 * @param required always true for path parameters
 * @param schema its values; of its single media type when {@code content} is used
 * @param style {@code style}, the location's default when absent
 * @param explode {@code explode}, the style's default when absent
 * @param contentType the media type when {@code content} is used, null otherwise
 * @param description null when absent
 * @param extensions its {@code x-} members
 */
public record Parameter(
        SpecPointer pointer,
        String name,
        In in,
        boolean required,
        Schema schema,
        String style,
        boolean explode,
        boolean allowReserved,
        @Nullable String contentType,
        @Nullable String description,
        boolean deprecated,
        Map<String, JsonNode> extensions) {

    /** Where a parameter goes. */
    public enum In {
        PATH,
        QUERY,
        HEADER,
        COOKIE
    }
}
