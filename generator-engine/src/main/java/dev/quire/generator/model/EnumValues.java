package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.quire.generator.source.ScalarNode;
import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that {@code enum} and {@code const} allow. */
final class EnumValues {

    private EnumValues() {}

    /** The values that all statements allow, null among them as written; null when there is no statement. */
    static @Nullable List<SpecNode> raw(Conjunction all) {
        List<SpecNode> values = null;
        for (Conjunction.Part part : all.parts()) {
            List<SpecNode> more = raw(part);
            if (more != null) {
                values = values == null ? more : common(values, more);
            }
        }
        return values;
    }

    private static @Nullable List<SpecNode> raw(Conjunction.Part part) {
        if (part.has("const")) {
            return List.of(part.node().members().get("const"));
        }
        SpecNode values = part.get("enum");
        return values == null || values.elements().isEmpty() ? null : values.elements();
    }

    private static List<SpecNode> common(List<SpecNode> first, List<SpecNode> second) {
        return first.stream()
                .filter(value -> second.stream().anyMatch(other -> other.node().sameValue(value.node())))
                .toList();
    }

    static boolean isNullAlone(Conjunction all) {
        List<SpecNode> values = raw(all);
        return values != null && !values.isEmpty() && values.stream().allMatch(EnumValues::isNull);
    }

    static boolean isNull(SpecNode value) {
        return value.node() instanceof ScalarNode scalar && scalar.isNull();
    }

    /**
     * The values of one type in document order, each once. A string enum's {@code 1} and {@code true} without quotes are taken
     * as the texts that were meant, an integer enum's {@code "1"} as a number.
     */
    static List<JsonNode> of(Conjunction all, String type) {
        List<SpecNode> raw = raw(all);
        if (raw == null) {
            return List.of();
        }
        Set<JsonNode> values = new LinkedHashSet<>();
        boolean alone = all.parts().stream().noneMatch(EnumValues::statesSeveralTypes);
        for (SpecNode value : raw) {
            JsonNode converted = value.node() instanceof ScalarNode scalar ? converted(scalar, type, alone) : null;
            if (converted != null) {
                values.add(converted);
            }
        }
        return new ArrayList<>(values);
    }

    private static boolean statesSeveralTypes(Conjunction.Part part) {
        SpecNode type = part.get("type");
        return type != null
                && Types.names(type).stream()
                                .filter(name -> !name.equals("null"))
                                .count()
                        > 1;
    }

    private static @Nullable JsonNode converted(ScalarNode value, String type, boolean lenient) {
        if (value.isNull()) {
            return null;
        }
        return switch (type) {
            case "string" -> lenient || value.kind() == ScalarNode.Kind.STRING ? TextNode.valueOf(value.text()) : null;
            case "boolean" -> bool(value, lenient);
            default -> number(value, type, lenient);
        };
    }

    private static @Nullable JsonNode bool(ScalarNode value, boolean lenient) {
        if (value.kind() == ScalarNode.Kind.BOOLEAN) {
            return value.toJson();
        }
        if (!lenient || !"true".equals(value.text()) && !"false".equals(value.text())) {
            return null;
        }
        return BooleanNode.valueOf("true".equals(value.text()));
    }

    private static @Nullable JsonNode number(ScalarNode value, String type, boolean lenient) {
        ScalarNode number = lenient ? value.asNumber() : value;
        if (number == null || !number.isNumber()) {
            return null;
        }
        return type.equals("integer") && number.kind() != ScalarNode.Kind.INTEGER ? null : number.toJson();
    }
}
