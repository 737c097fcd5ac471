package dev.quire.benchmarks.codecs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.quire.generator.spec.References;
import dev.quire.generator.spec.SpecNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Random values that satisfy schemas as written, and what servers send beyond that: members that the description does not know,
 * values of enums that it does not list, null for what is optional.
 */
final class RandomValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** From here on only what is required is there. */
    private static final int DEEP = 5;

    /** No value ends this deep: the schema asks for itself. */
    private static final int ENDLESS = 40;

    private final References references;
    private final Random random;
    private final RandomScalars scalars;

    RandomValues(References references, Random random) {
        this.references = references;
        this.random = random;
        this.scalars = new RandomScalars(random);
    }

    /**
     * A value.
     *
     * @throws Unsatisfiable when none is found
     */
    JsonNode of(SpecNode schema) {
        return value(List.of(schema), 0);
    }

    private JsonNode value(List<SpecNode> schemas, int depth) {
        if (depth > ENDLESS) {
            throw new Unsatisfiable("endless");
        }
        Conjunct all = Conjunct.of(schemas, references, random);
        if (all.nullable() && oneIn(6)) {
            return JSON.nullNode();
        }
        SpecNode constant = all.first("const");
        if (constant != null) {
            return constant.json();
        }
        String type = all.type();
        List<JsonNode> values = listed(all, type);
        if (!values.isEmpty() && !("string".equals(type) && oneIn(10))) {
            return values.get(random.nextInt(values.size()));
        }
        return type == null ? scalars.anything(2) : typed(type, all, depth);
    }

    /** The values of an enum that its type allows too; what is listed beside another type was meant otherwise. */
    private static List<JsonNode> listed(Conjunct all, @Nullable String type) {
        List<SpecNode> enums = all.all("enum");
        return enums.isEmpty()
                ? List.of()
                : enums.get(0).elements().stream()
                        .map(value -> ofType(type, value.json()))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** A string enum that forgets its quotes means the texts, one of integers that has quotes the numbers. */
    private static Optional<JsonNode> ofType(@Nullable String type, JsonNode value) {
        if (type == null || value.isNull()) {
            return Optional.of(value);
        }
        return switch (type) {
            case "string" -> value.isValueNode() ? Optional.of(JSON.textNode(value.asText())) : Optional.empty();
            case "integer", "number" -> value.isNumber() ? Optional.of(value) : number(value.asText());
            case "boolean" -> Optional.of(value).filter(JsonNode::isBoolean);
            case "array" -> Optional.of(value).filter(JsonNode::isArray);
            case "object" -> Optional.of(value).filter(JsonNode::isObject);
            default -> Optional.of(value);
        };
    }

    private static Optional<JsonNode> number(String text) {
        try {
            return Optional.of(JSON.numberNode(new BigDecimal(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private JsonNode typed(String type, Conjunct all, int depth) {
        String format = all.text("format");
        return switch (type) {
            case "string", "file" -> scalars.string(format, length(all, "minLength", 0), length(all, "maxLength", 40));
            case "integer" -> scalars.integer(format, limit(all, "minimum"), limit(all, "maximum"));
            case "number" -> scalars.number(format, limit(all, "minimum"), limit(all, "maximum"));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            case "array" -> array(all, depth);
            case "object" -> object(all, depth);
            default -> scalars.anything(1);
        };
    }

    private static int length(Conjunct all, String keyword, int otherwise) {
        BigDecimal limit = limit(all, keyword);
        return limit == null ? otherwise : limit.min(BigDecimal.valueOf(1000)).intValue();
    }

    private static @Nullable BigDecimal limit(Conjunct all, String keyword) {
        SpecNode limit = all.first(keyword);
        JsonNode json = limit == null ? null : limit.json();
        return json != null && json.isNumber() ? json.decimalValue() : null;
    }

    private ArrayNode array(Conjunct all, int depth) {
        ArrayNode array = JSON.arrayNode();
        int size = Math.max(depth > DEEP ? 0 : random.nextInt(3), Math.min(length(all, "minItems", 0), 5));
        List<SpecNode> items = all.all("items");
        for (int i = 0; i < size; i++) {
            array.add(items.isEmpty() ? scalars.anything(1) : value(items, depth + 1));
        }
        return array;
    }

    private ObjectNode object(Conjunct all, int depth) {
        ObjectNode object = JSON.objectNode();
        Set<String> required = all.required();
        Map<String, List<SpecNode>> properties = all.properties();
        properties.forEach((name, schemas) -> {
            if (required.contains(name)) {
                object.set(name, value(schemas, depth + 1));
            } else if (depth <= DEEP && !oneIn(3)) {
                optional(object, name, schemas, depth);
            }
        });
        others(object, all, properties.keySet(), depth);
        return object;
    }

    private void optional(ObjectNode object, String name, List<SpecNode> schemas, int depth) {
        try {
            object.set(name, oneIn(12) ? JSON.nullNode() : value(schemas, depth + 1));
        } catch (Unsatisfiable none) {
            object.remove(name);
        }
    }

    private void others(ObjectNode object, Conjunct all, Set<String> known, int depth) {
        List<SpecNode> additional =
                all.all("additionalProperties").stream().filter(SpecNode::isMap).toList();
        if (all.text("additionalProperties") != null && "false".equals(all.text("additionalProperties"))
                || !all.all("patternProperties").isEmpty()) {
            return;
        }
        for (int i = random.nextInt(3); i > 0 && depth <= DEEP; i--) {
            String name = "unknown " + random.nextInt(1000);
            if (!known.contains(name)) {
                object.set(name, additional.isEmpty() ? scalars.anything(2) : value(additional, depth + 1));
            }
        }
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }
}
