package dev.quire.generator.model;

import dev.quire.generator.spec.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the members of objects; what several schemas say about one member holds at once. */
final class ObjectReader {
    private final SchemaReader schemas;
    private final AllOf allOf;

    ObjectReader(SchemaReader schemas, AllOf allOf) {
        this.schemas = schemas;
        this.allOf = allOf;
    }

    Shape.ObjectShape read(Conjunction all) {
        Map<String, List<SpecNode>> members = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        for (Conjunction.Part part : all.byRank()) {
            SpecNode properties = part.get("properties");
            if (properties != null) {
                properties
                        .members()
                        .forEach((name, schema) -> members.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(schema));
            }
            if (part.get("required") != null) {
                required.addAll(part.node().texts("required"));
            }
        }
        List<Shape.Property> properties = new ArrayList<>(members.size());
        members.forEach((name, statements) ->
                properties.add(new Shape.Property(name, required.contains(name), member(statements))));
        return new Shape.ObjectShape(List.copyOf(properties), additional(all), isClosed(all), patterns(all), null);
    }

    private Shape.Patterns patterns(Conjunction all) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        Schema others = null;
        boolean alone = false;
        for (Conjunction.Part part : all.parts()) {
            SpecNode patterns = part.get("patternProperties");
            if (patterns != null) {
                patterns.members()
                        .forEach((pattern, schema) ->
                                schemas.computeIfAbsent(pattern, any -> this.schemas.read(schema)));
                SpecNode additional = part.get("additionalProperties");
                others = additional != null && additional.isMap() ? this.schemas.read(additional) : others;
                alone |= isFalse(additional);
            }
        }
        return schemas.isEmpty() ? Shape.Patterns.NONE : new Shape.Patterns(schemas, others, alone);
    }

    /** The names that must be there and of which nothing else is said. */
    static List<String> undeclared(Conjunction all, Shape.ObjectShape object) {
        Set<String> names = new TreeSet<>();
        for (Conjunction.Part part : all.parts()) {
            if (part.get("required") != null) {
                names.addAll(part.node().texts("required"));
            }
        }
        object.properties().forEach(property -> names.remove(property.name()));
        return List.copyOf(names);
    }

    /** The last statement is the outermost one. */
    private Schema member(List<SpecNode> statements) {
        SpecNode outermost = statements.get(statements.size() - 1);
        if (statements.size() == 1) {
            return schemas.read(outermost);
        }
        List<SpecNode> distinct = new ArrayList<>();
        for (int i = statements.size() - 1; i >= 0; i--) {
            SpecNode statement = statements.get(i);
            if (distinct.stream().noneMatch(other -> other.node().sameValue(statement.node()))) {
                distinct.add(statement);
            }
        }
        Conjunction together = distinct.stream()
                .map(allOf::gather)
                .reduce((outer, inner) -> outer.and(inner))
                .orElseThrow();
        return schemas.read(outermost.pointer(), together);
    }

    private static boolean isClosed(Conjunction all) {
        return all.parts().stream()
                .anyMatch(part -> isFalse(part.get("additionalProperties")) && part.get("patternProperties") == null
                        || isFalse(part.get("unevaluatedProperties")));
    }

    private @Nullable Schema additional(Conjunction all) {
        for (Conjunction.Part part : all.parts()) {
            SpecNode schema = part.get("additionalProperties");
            SpecNode patterns = part.get("patternProperties");
            List<SpecNode> stated = new ArrayList<>(
                    patterns == null ? List.of() : patterns.members().values());
            if (schema != null && schema.isMap()) {
                stated.add(schema);
            } else if (!isFalse(schema)) {
                stated.clear();
            }
            if (!stated.isEmpty()) {
                return together(stated);
            }
        }
        return null;
    }

    /** What all other members are; null when that depends on their names, or is anything. */
    private @Nullable Schema together(List<SpecNode> stated) {
        SpecNode last = stated.get(stated.size() - 1);
        if (stated.stream().anyMatch(other -> !other.node().sameValue(last.node()))) {
            return null;
        }
        Schema read = schemas.read(last);
        return read.shape() instanceof Shape.Any ? null : read;
    }

    private static boolean isFalse(@Nullable SpecNode node) {
        return node != null && "false".equals(node.text());
    }
}
