package dev.quire.generator.lock;

import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Says which inline schemas are the same to Java: those that have the same key. Texts, examples, limits and the order of
 * members do not count, a title does, for it names a thing.
 */
public final class SchemaKeys {
    private final Map<Schema, String> keys = new IdentityHashMap<>();
    private final LockedTypes locked;

    /** Of a lock, whose types keep apart what looks the same. */
    public SchemaKeys(LockedTypes locked) {
        this.locked = locked;
        locked.learn(this);
    }

    /** The key of a named schema. */
    public String of(Shape.Reference reference) {
        return Objects.requireNonNullElse(locked.key(reference.target()), name(reference));
    }

    /** The key of an inline schema: the lock's, or that of locked ones of the same look, or its look. */
    public String inline(Schema schema, String member) {
        String key = locked.key(schema.pointer());
        if (key != null) {
            return key;
        }
        String shape = shape(schema, member);
        return Objects.requireNonNullElse(locked.keyOfShape(shape), shape);
    }

    /**
     * What an inline schema is to Java.
     *
     * @param member the property or parameter it stands at: the same values at members of different names are
     *     different enums
     */
    public String shape(Schema schema, String member) {
        return isEnum(schema.shape()) ? member + shape(schema) : shape(schema);
    }

    private static String name(Shape.Reference reference) {
        return reference.target().toString();
    }

    private static boolean isEnum(Shape shape) {
        return (shape instanceof Shape.Text text && !text.values().isEmpty())
                || (shape instanceof Shape.Numeric number && !number.values().isEmpty());
    }

    private String shape(Schema schema) {
        String known = keys.get(schema);
        if (known == null) {
            known = text(schema);
            keys.put(schema, known);
        }
        return known;
    }

    private String text(Schema schema) {
        Shape shape = schema.shape();
        if (shape instanceof Shape.ObjectShape object) {
            String title = Objects.requireNonNullElse(schema.docs().title(), "");
            return "object" + quoted(title) + members(object);
        }
        if (shape instanceof Shape.Array array) {
            return "array[" + use(array.items()) + ']';
        }
        if (shape instanceof Shape.Union union) {
            return "union" + union.branches().stream().map(this::use).sorted().collect(Collectors.toList())
                    + (union.discriminator() == null
                            ? ""
                            : quoted(union.discriminator().property()));
        }
        return shape instanceof Shape.Reference reference ? name(reference) : shape.toString();
    }

    private String members(Shape.ObjectShape object) {
        String properties = object.properties().stream()
                .sorted(Comparator.comparing(Shape.Property::name))
                .map(p -> quoted(p.name()) + (p.required() ? "!" : "?") + use(p.schema()))
                .collect(Collectors.joining(","));
        return '{' + properties + '}' + (object.additional() == null ? "" : use(object.additional()));
    }

    private String use(Schema schema) {
        return shape(schema) + (schema.nullable() ? "|null" : "") + (schema.writeOnly() ? "|write" : "");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }
}
