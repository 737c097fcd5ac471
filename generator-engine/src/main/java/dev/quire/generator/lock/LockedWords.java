package dev.quire.generator.lock;

import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Types as locks write them: {@code string}, {@code string date-time}, {@code integer}, {@code number}, {@code boolean}, {@code
 * object} for any object, {@code json} for anything, the name of a type, {@code [Invoice]} for a list, {@code {number}} for a
 * map. {@code |null} behind a type says that it may be null, {@code ?} behind that of a member that it may be absent.
 */
public final class LockedWords {
    private static final Pattern SIMPLE =
            Pattern.compile("(string|integer|number)( [A-Za-z0-9_.+-]+)?|boolean|object|json");
    private static final Pattern NAME = Pattern.compile("\\w[\\w$]*");
    /** Behind what may be null. */
    public static final String NULL = "|null";

    /** Behind a member that may be absent. */
    public static final String ABSENT = "?";

    private static final int DEEPEST = 50;

    private LockedWords() {}

    /** The name of the type that is spoken of, inside lists and maps too; empty for none, null when this is no type. */
    public static @Nullable String name(String text) {
        String inner = text.endsWith(ABSENT) ? text.substring(0, text.length() - 1) : text;
        for (int depth = 0; depth < DEEPEST; depth++) {
            inner = withoutNull(inner);
            if (!isContainer(inner)) {
                return isSimple(inner) ? "" : NAME.matcher(inner).matches() ? inner : null;
            }
            inner = inside(inner);
        }
        return null;
    }

    /** Whether a text is a type without a name of its own. */
    public static boolean isSimple(String text) {
        return SIMPLE.matcher(text).matches();
    }

    private static boolean isContainer(String text) {
        return text.startsWith("[") && text.endsWith("]") || text.startsWith("{") && text.endsWith("}");
    }

    private static String inside(String container) {
        return container.substring(1, container.length() - 1);
    }

    private static String withoutNull(String text) {
        return text.endsWith(NULL) ? text.substring(0, text.length() - NULL.length()) : text;
    }

    /** The member that is written so; {@code named} gives the schema of a type by its name, any value for none. */
    static Shape.Property member(String name, String text, SpecPointer at, Function<String, Shape> named) {
        boolean absent = text.endsWith(ABSENT);
        String type = absent ? text.substring(0, text.length() - 1) : text;
        return new Shape.Property(name, !absent, schema(type, at, named));
    }

    /** The schema that is written so. */
    static Schema schema(String text, SpecPointer at, Function<String, Shape> named) {
        return Schema.of(at, shape(withoutNull(text), at, named), text.endsWith(NULL));
    }

    private static Shape shape(String text, SpecPointer at, Function<String, Shape> named) {
        if (text.startsWith("[")) {
            return new Shape.Array(schema(inside(text), at.child("items"), named));
        }
        if (text.startsWith("{")) {
            return new Shape.ObjectShape(List.of(), schema(inside(text), at.child("values"), named), false, null);
        }
        Matcher simple = SIMPLE.matcher(text);
        return simple.matches() ? simple(simple) : named.apply(text);
    }

    private static Shape simple(Matcher words) {
        String format = words.group(2) == null ? null : words.group(2).strip();
        if ("string".equals(words.group(1))) {
            return new Shape.Text(format, List.of());
        } else if (words.group(1) != null) {
            return new Shape.Numeric(words.group(1).equals("integer"), format, List.of());
        }
        return switch (words.group()) {
            case "boolean" -> new Shape.Bool(List.of());
            case "object" -> new Shape.ObjectShape(List.of(), null, false, null);
            default -> new Shape.Any();
        };
    }
}
