package dev.quire.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes schemas in a line: {@code integer(int64)?}, {@code string{a|b}}, {@code [string]}, {@code {id!: string, *: ->Pet}},
 * {@code oneOf(string, ->Pet by kind{cat=->Cat})}; {@code ?} is nullable, {@code !} required, {@code {|…|}} closed.
 */
final class Sketch {

    private Sketch() {}

    static String of(@Nullable Schema schema) {
        return schema == null ? "none" : shape(schema.shape()) + (schema.nullable() ? "?" : "");
    }

    private static String shape(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return "string" + format(text.format()) + values(text.values());
        }
        if (shape instanceof Shape.Numeric number) {
            return (number.integer() ? "integer" : "number") + format(number.format()) + values(number.values());
        }
        if (shape instanceof Shape.Bool bool) {
            return "boolean" + values(bool.values());
        }
        if (shape instanceof Shape.Array array) {
            return '[' + of(array.items()) + ']';
        }
        if (shape instanceof Shape.Reference reference) {
            return "->" + name(reference.target().toString());
        }
        if (shape instanceof Shape.ObjectShape object) {
            return object(object);
        }
        return shape instanceof Shape.Union union ? union(union) : "any";
    }

    private static String format(@Nullable String format) {
        return format == null ? "" : '(' + format + ')';
    }

    private static String values(List<JsonNode> values) {
        return values.isEmpty() ? "" : values.stream().map(JsonNode::asText).collect(Collectors.joining("|", "{", "}"));
    }

    private static String name(String pointer) {
        return pointer.replace("#/components/schemas/", "");
    }

    private static String object(Shape.ObjectShape object) {
        String members = object.properties().stream()
                .map(member -> member.name() + (member.required() ? "!" : "") + ": " + of(member.schema()))
                .collect(Collectors.joining(", "));
        String rest =
                object.additional() == null ? "" : (members.isEmpty() ? "*: " : ", *: ") + of(object.additional());
        return object.closed() ? "{|" + members + rest + "|}" : '{' + members + rest + '}';
    }

    private static String union(Shape.Union union) {
        String branches = union.branches().stream().map(Sketch::of).collect(Collectors.joining(", "));
        Shape.Discriminator by = union.discriminator();
        String mapping = by == null
                ? ""
                : by.mapping().entrySet().stream()
                        .map(entry ->
                                entry.getKey() + '=' + name(entry.getValue().toString()))
                        .collect(Collectors.joining(", ", " by " + by.property() + '{', "}"));
        return "oneOf(" + branches + mapping + ')';
    }
}
