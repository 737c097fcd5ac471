package dev.quire.generator.java.types;

import dev.quire.generator.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What OpenAPI Generator's users call the types of a description ("typeMappings" in its documentation, and
 * {@code DefaultCodegen.getSchemaType}), and what the Java types are called that stand for them otherwise.
 */
final class TypeWords {
    /** Its lists and maps, which have no other class here. */
    static final Set<String> CONTAINERS = Set.of("array", "List", "set", "Set", "map", "Map");

    private static final Map<String, List<String>> TEXTS = Map.of(
            "date-time", List.of("DateTime", "OffsetDateTime"),
            "date", List.of("date", "LocalDate"),
            "uuid", List.of("UUID"),
            "uri", List.of("URI"),
            "byte", List.of("ByteArray"),
            "binary", List.of("binary", "file", "File"),
            "number", List.of("decimal"),
            "decimal", List.of("decimal"));
    private static final Map<String, List<String>> INTEGERS = Map.of("int64", List.of("long", "Long"));
    private static final Map<String, List<String>> NUMBERS =
            Map.of("float", List.of("float", "Float"), "double", List.of("double", "Double"));

    private TypeWords() {}

    /** The words for a type, the most exact one first; none for what has members or values of its own. */
    static List<String> of(Shape shape) {
        if (shape instanceof Shape.Text text && text.values().isEmpty()) {
            return words("string", text.format(), TEXTS, List.of("string", "String"));
        }
        if (shape instanceof Shape.Numeric number && number.values().isEmpty()) {
            return number.integer()
                    ? words("integer", number.format(), INTEGERS, List.of("integer", "Integer", "int"))
                    : words("number", number.format(), NUMBERS, List.of("number", "BigDecimal"));
        }
        if (shape instanceof Shape.Bool) {
            return List.of("boolean", "Boolean");
        }
        if (shape instanceof Shape.ObjectShape object) {
            boolean free = object.properties().isEmpty() && object.additional() == null;
            return free ? List.of("object", "Object") : List.of();
        }
        return shape instanceof Shape.Any ? List.of("AnyType") : List.of();
    }

    private static List<String> words(
            String type, @Nullable String format, Map<String, List<String>> known, List<String> unless) {
        String said = Objects.requireNonNullElse(format, "");
        List<String> words = new ArrayList<>();
        if (!said.isEmpty()) {
            words.add(type + '+' + said);
        }
        List<String> exact = known.get(said);
        if (exact == null && !said.isEmpty()) {
            words.add(said);
        }
        words.addAll(exact == null ? unless : exact);
        return words;
    }
}
