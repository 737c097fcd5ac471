package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The validation keywords of a schema (JSON Schema Validation 2020-12, section 6); null where absent.
 *
 * @param minimum inclusive unless {@code exclusiveMinimum}
 * @param maximum inclusive unless {@code exclusiveMaximum}
 * @param exclusiveMinimum both spellings, of 3.0 and 3.1, are read
 * @param exclusiveMaximum likewise
 * @param maxItems also of a tuple that is closed by {@code items: false}
 * @param other {@code required} with the names that no property declares, {@code not} (of anything, for a schema that is {@code false}), {@code contains}, {@code if}, {@code dependentRequired} and other keywords as written, by name, with what local
 *     references name in their places
 */
public record Constraints(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        boolean exclusiveMinimum,
        boolean exclusiveMaximum,
        @Nullable BigDecimal multipleOf,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable Integer minItems,
        @Nullable Integer maxItems,
        boolean uniqueItems,
        @Nullable Integer minProperties,
        @Nullable Integer maxProperties,
        Map<String, JsonNode> other) {

    /** No keyword at all. */
    public static final Constraints NONE =
            new Constraints(null, null, false, false, null, null, null, null, null, null, false, null, null, Map.of());
}
