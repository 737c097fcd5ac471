package dev.quire.generator.diff.compare;

import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in a word or two what a schema is. */
final class TypeWords {
    private static final int MOST = 4;

    private TypeWords() {}

    static String of(Schema schema) {
        String name = schema.componentName();
        return name == null ? of(schema.shape()) : name + " (" + of(schema.shape()) + ')';
    }

    static String of(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return "string" + format(text.format());
        }
        if (shape instanceof Shape.Numeric number) {
            return (number.integer() ? "integer" : "number") + format(number.format());
        }
        if (shape instanceof Shape.Bool) {
            return "boolean";
        }
        if (shape instanceof Shape.Array) {
            return "array";
        }
        if (shape instanceof Shape.ObjectShape) {
            return "object";
        }
        if (shape instanceof Shape.Reference reference) {
            return last(reference.target());
        }
        return shape instanceof Shape.Union union ? branches(union) : "any value";
    }

    private static String branches(Shape.Union union) {
        String some = union.branches().stream()
                .limit(MOST)
                .map(branch -> of(branch.shape()))
                .collect(Collectors.joining(" or "));
        return union.branches().size() > MOST ? some + " or …" : some;
    }

    private static String format(@Nullable String format) {
        return format == null ? "" : '(' + format + ')';
    }

    static String last(SpecPointer pointer) {
        List<String> tokens = pointer.tokens();
        return tokens.isEmpty() ? pointer.document() : tokens.get(tokens.size() - 1);
    }
}
