package dev.quire.benchmarks.prism;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.client.json.OpenEnum;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Makes arguments that a schema allows. */
final class ValidValues {
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2024-03-01T12:00:00Z");

    private ValidValues() {}

    /**
     * A value of a Java type.
     *
     * @throws IllegalArgumentException when none is known for the type
     */
    static Object of(Type type, JsonNode schema, DescribedOperations operations) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            JsonNode items = operations.followed(schema.path("items"));
            return List.of(of(list.getActualTypeArguments()[0], items, operations));
        }
        if (type == String.class) {
            return text(schema);
        } else if (type == Long.class) {
            return schema.path("minimum").asLong(1);
        } else if (type == Boolean.class) {
            return Boolean.TRUE;
        } else if (type == BigDecimal.class) {
            return schema.path("minimum").decimalValue();
        } else if (type == OffsetDateTime.class) {
            return MOMENT;
        } else if (type == LocalDate.class) {
            return MOMENT.toLocalDate();
        } else if (type == UUID.class) {
            return new UUID(0x1234, 0x5678);
        } else if (type == URI.class) {
            return URI.create("https://example.com/");
        } else if (type instanceof Class<?> named && OpenEnum.class.isAssignableFrom(named)) {
            return named.getMethod("of", String.class).invoke(null, text(schema));
        }
        throw new IllegalArgumentException("No value is known for " + type.getTypeName());
    }

    private static String text(JsonNode schema) {
        if (schema.has("const")) {
            return schema.path("const").asText();
        } else if (schema.path("enum").isArray()) {
            return schema.path("enum").path(0).asText();
        } else if (schema.has("pattern")) {
            return PatternText.of(schema.path("pattern").asText());
        } else if (schema.path("format").asText().equals("date-time")) {
            return MOMENT.toString();
        }
        return schema.has("default")
                ? schema.path("default").asText()
                : "a".repeat(Math.max(1, schema.path("minLength").asInt()));
    }
}
