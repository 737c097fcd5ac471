package dev.quire.generator.java.types;

import dev.quire.generator.lock.LockedWords;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import org.jspecify.annotations.Nullable;

/** Writes types as locks have them; {@link LockedWords} reads them. */
public final class TypeWording {

    private TypeWording() {}

    /** A member as it is to be written. */
    public static String of(Shape.Property member, TypeCatalog catalog) {
        Schema schema = member.schema();
        String type = of(catalog.type(schema, member.name()), schema, catalog);
        return type + (schema.nullable() ? LockedWords.NULL : "") + (member.required() ? "" : LockedWords.ABSENT);
    }

    /**
     * A type as it is to be written.
     *
     * @param schema the one that it is the type of; null where several became one
     */
    public static String of(JavaType type, @Nullable Schema schema, TypeCatalog catalog) {
        Schema target = schema == null ? null : catalog.resolve(schema);
        if (type instanceof JavaType.Declared declared) {
            return catalog.name(declared);
        } else if (type instanceof JavaType.ListOf list) {
            Schema items = target != null && target.shape() instanceof Shape.Array array ? array.items() : null;
            return '[' + of(list.items(), items, catalog) + (list.nullableItems() ? LockedWords.NULL : "") + ']';
        } else if (type instanceof JavaType.MapOf map) {
            Schema values =
                    target != null && target.shape() instanceof Shape.ObjectShape object ? object.additional() : null;
            return '{' + of(map.values(), values, catalog) + (map.nullableValues() ? LockedWords.NULL : "") + '}';
        }
        return type instanceof JavaType.Simple simple ? simple(simple, target) : mapped(type, target);
    }

    private static String simple(JavaType.Simple type, @Nullable Schema schema) {
        if (type.equals(JavaType.STRING)) {
            boolean secret =
                    schema != null && schema.shape() instanceof Shape.Text text && "password".equals(text.format());
            return secret ? "string password" : "string";
        }
        return switch (type.codec()) {
            case "INTEGER" -> "integer";
            case "DECIMAL" -> "number";
            case "DOUBLE" -> "number double";
            case "UNIX_TIME" -> "integer unix-time";
            case "DECIMAL_STRING" -> "string decimal";
            case "DATE_TIME" -> "string date-time";
            case "DATE" -> "string date";
            case "BOOLEAN" -> "boolean";
            default -> "json";
        };
    }

    /** A class of the user's goes by the format that it stands for. */
    private static String mapped(JavaType type, @Nullable Schema schema) {
        Shape shape = schema == null ? new Shape.Any() : schema.shape();
        String text = "json";
        if (shape instanceof Shape.Text it) {
            text = it.format() == null ? "string" : "string " + it.format();
        } else if (shape instanceof Shape.Numeric number) {
            text = (number.integer() ? "integer" : "number") + (number.format() == null ? "" : ' ' + number.format());
        } else if (type.form() != JavaType.JsonForm.ANY) {
            text = type.form() == JavaType.JsonForm.BOOLEAN ? "boolean" : "json";
        }
        return LockedWords.isSimple(text) ? text : text.substring(0, text.indexOf(' '));
    }
}
