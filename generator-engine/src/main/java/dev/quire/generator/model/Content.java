package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.source.SpecPointer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One media type of a body or response.
 *
 * @param mediaType as written
 * @param schema null when none is given
 * @param encoding {@code encoding} as written, by property
 * @param examples by name; {@code example} has the empty name
 */
public record Content(
        SpecPointer pointer,
        String mediaType,
        @Nullable Schema schema,
        Map<String, JsonNode> encoding,
        Map<String, JsonNode> examples) {}
