package dev.quire.generator.diff.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares scalars of one type: number or integer, format, and the values that are listed. */
final class ValueComparison {
    private static final String OPEN_ENUM = "x-extensible-enum";

    private ValueComparison() {}

    /** Both have shapes of the same class. */
    static void compare(Schema was, Schema is, Place place) {
        if (was.shape() instanceof Shape.Numeric old && is.shape() instanceof Shape.Numeric now) {
            numbers(was, is, old, now, place);
        } else if (was.shape() instanceof Shape.Text old && is.shape() instanceof Shape.Text now) {
            formats(Aspect.TEXT_FORMAT, was, is, old.format(), now.format(), place);
        }
        values(was, is, values(was.shape()), values(is.shape()), place);
        openValues(was, is, place);
    }

    private static List<JsonNode> values(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text.values();
        }
        if (shape instanceof Shape.Numeric number) {
            return number.values();
        }
        return shape instanceof Shape.Bool bool ? bool.values() : List.of();
    }

    private static void numbers(Schema was, Schema is, Shape.Numeric old, Shape.Numeric now, Place place) {
        if (old.integer() != now.integer()) {
            Kind kind = now.integer() ? Kind.TIGHTENED : Kind.LOOSENED;
            place.note(Aspect.TYPE, kind, "", TypeWords.of(was), TypeWords.of(is), was.pointer(), is.pointer());
        } else {
            boolean sized = size(old.format()) > 0 && size(now.format()) > 0;
            formats(sized ? Aspect.NUMBER_SIZE : Aspect.NUMBER_FORMAT, was, is, old.format(), now.format(), place);
        }
    }

    private static int size(@Nullable String format) {
        return switch (format == null ? "" : format) {
            case "int32", "float" -> 1;
            case "int64", "double" -> 2;
            default -> 0;
        };
    }

    private static void formats(
            Aspect aspect, Schema was, Schema is, @Nullable String old, @Nullable String now, Place place) {
        if (Objects.equals(old, now)) {
            return;
        }
        Kind kind = Kind.CHANGED;
        if (old == null || aspect == Aspect.NUMBER_SIZE && size(now) < size(old)) {
            kind = Kind.TIGHTENED;
        } else if (now == null || aspect == Aspect.NUMBER_SIZE && size(now) > size(old)) {
            kind = Kind.LOOSENED;
        }
        place.note(
                aspect,
                kind,
                "",
                old,
                now,
                was.pointer().child("format"),
                is.pointer().child("format"));
    }

    private static void values(Schema was, Schema is, List<JsonNode> old, List<JsonNode> now, Place place) {
        if (old.equals(now)) {
            return;
        }
        Map<String, String> removed = texts(old);
        Map<String, String> added = texts(now);
        Set<String> both = new LinkedHashSet<>(removed.keySet());
        both.retainAll(added.keySet());
        removed.keySet().removeAll(both);
        added.keySet().removeAll(both);
        if (old.isEmpty() != now.isEmpty()) {
            Kind kind = old.isEmpty() ? Kind.TIGHTENED : Kind.LOOSENED;
            note(
                    Aspect.ENUM,
                    kind,
                    "",
                    old.isEmpty() ? null : join(removed),
                    now.isEmpty() ? null : join(added),
                    was,
                    is,
                    place);
        } else if (old.size() == 1 && now.size() == 1 && both.isEmpty() && !old.isEmpty()) {
            note(Aspect.CONST, Kind.CHANGED, "", join(removed), join(added), was, is, place);
        } else {
            changed(Aspect.ENUM_VALUE, removed, added, was, is, place);
        }
    }

    private static void changed(
            Aspect aspect, Map<String, String> removed, Map<String, String> added, Schema was, Schema is, Place place) {
        if (!removed.isEmpty()) {
            note(aspect, Kind.REMOVED, join(removed), null, null, was, is, place);
        }
        if (!added.isEmpty()) {
            note(aspect, Kind.ADDED, join(added), null, null, was, is, place);
        }
    }

    private static void note(
            Aspect aspect,
            Kind kind,
            String name,
            @Nullable String old,
            @Nullable String now,
            Schema was,
            Schema is,
            Place place) {
        place.note(
                aspect,
                kind,
                name,
                old,
                now,
                was.pointer().child("enum"),
                is.pointer().child("enum"));
    }

    /** Values that are known of a list that may grow. */
    private static void openValues(Schema was, Schema is, Place place) {
        if (!was.extensions().containsKey(OPEN_ENUM) && !is.extensions().containsKey(OPEN_ENUM)) {
            return;
        }
        Map<String, String> removed = texts(open(was));
        Map<String, String> added = texts(open(is));
        Set<String> both = new LinkedHashSet<>(removed.keySet());
        both.retainAll(added.keySet());
        removed.keySet().removeAll(both);
        added.keySet().removeAll(both);
        changed(Aspect.OPEN_ENUM_VALUE, removed, added, was, is, place);
    }

    private static List<JsonNode> open(Schema schema) {
        List<JsonNode> values = new ArrayList<>();
        JsonNode stated = schema.extensions().get(OPEN_ENUM);
        if (stated != null && stated.isArray()) {
            stated.forEach(values::add);
        }
        return values;
    }

    /** By their exact texts, for people. */
    private static Map<String, String> texts(List<JsonNode> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach(value -> texts.put(JsonTexts.text(value), String.valueOf(JsonTexts.brief(value))));
        return texts;
    }

    private static String join(Map<String, String> texts) {
        return JsonTexts.brief(String.join(", ", texts.values()));
    }
}
