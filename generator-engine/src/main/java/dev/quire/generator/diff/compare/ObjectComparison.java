package dev.quire.generator.diff.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.diff.Aspect;
import dev.quire.generator.diff.Direction;
import dev.quire.generator.diff.Kind;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the members of two objects. A member that one side never sends, being read-only or write-only, is not there. */
final class ObjectComparison {
    private final SchemaComparison schemas;
    private final PropertyComparison properties;
    private final Renames renames;

    ObjectComparison(SchemaComparison schemas, Renames renames, LifecycleComparison lifecycle) {
        this.schemas = schemas;
        this.renames = renames;
        properties = new PropertyComparison(schemas, lifecycle);
    }

    void compare(Schema was, Schema is, Shape.ObjectShape old, Shape.ObjectShape now, Place place) {
        Map<String, Shape.Property> removed = byName(old);
        Map<String, Shape.Property> added = byName(now);
        for (Shape.Property before : old.properties()) {
            Shape.Property after = added.remove(before.name());
            if (after != null) {
                removed.remove(before.name());
                properties.compare(before, after, place.inside('.' + before.name()));
            }
        }
        for (Shape.Property before : List.copyOf(removed.values())) {
            Shape.Property after = renamed(before, added);
            if (after != null) {
                removed.remove(before.name());
                added.remove(after.name());
                renamed(before, after, place);
            }
        }
        removed.values().stream()
                .filter(property -> isSent(property, schemas.resolveBefore(property.schema()), place))
                .forEach(property -> removed(property, is, now, place));
        added.values().stream()
                .filter(property -> isSent(property, schemas.resolveAfter(property.schema()), place))
                .forEach(property -> added(property, was, place));
        additional(was, is, old, now, place);
        new VariantComparison(schemas, was, is, place).compare(old.variants(), now.variants());
        undeclared(was, is, old, now, place);
    }

    private static Map<String, Shape.Property> byName(Shape.ObjectShape object) {
        Map<String, Shape.Property> named = new LinkedHashMap<>();
        object.properties().forEach(property -> named.put(property.name(), property));
        return named;
    }

    static boolean isSent(Shape.Property property, Schema resolved, Place place) {
        return switch (place.direction()) {
            case REQUEST -> !property.schema().readOnly() && !resolved.readOnly();
            case RESPONSE -> !property.schema().writeOnly() && !resolved.writeOnly();
            case NONE -> true;
        };
    }

    private Shape.@Nullable Property renamed(Shape.Property before, Map<String, Shape.Property> added) {
        for (Shape.Property after : added.values()) {
            if (renames.isProperty(before.name(), after.name())
                    || ParameterPairs.letters(before.name()).equals(ParameterPairs.letters(after.name()))) {
                return after;
            }
        }
        return null;
    }

    private void renamed(Shape.Property was, Shape.Property is, Place place) {
        if (!renames.isProperty(was.name(), is.name())) {
            place.note(
                    Aspect.PROPERTY,
                    Kind.RENAMED,
                    "",
                    was.name(),
                    is.name(),
                    was.schema().pointer(),
                    is.schema().pointer());
        }
        properties.compare(was, is, place.inside('.' + was.name()));
    }

    private static void removed(Shape.Property was, Schema is, Shape.ObjectShape now, Place place) {
        boolean lost = was.required() && !undeclared(is).contains(was.name());
        Aspect aspect = lost ? Aspect.REQUIRED_PROPERTY : Aspect.OPTIONAL_PROPERTY;
        if (place.direction() == Direction.REQUEST && now.closed()) {
            aspect = Aspect.REFUSED_PROPERTY;
        }
        place.note(aspect, Kind.REMOVED, was.name(), was.schema().pointer(), is.pointer());
    }

    private static void added(Shape.Property is, Schema was, Place place) {
        boolean news = is.required() && !undeclared(was).contains(is.name());
        Aspect aspect = news ? Aspect.REQUIRED_PROPERTY : Aspect.OPTIONAL_PROPERTY;
        place.note(aspect, Kind.ADDED, is.name(), was.pointer(), is.schema().pointer());
    }

    /** The names that must be there and of which nothing else is said. */
    private static Set<String> undeclared(Schema schema) {
        Set<String> names = new TreeSet<>();
        JsonNode required = schema.constraints().other().get("required");
        if (required != null) {
            required.forEach(name -> names.add(name.asText()));
        }
        return names;
    }

    private static void undeclared(Schema was, Schema is, Shape.ObjectShape old, Shape.ObjectShape now, Place place) {
        Set<String> before = undeclared(was);
        Set<String> after = undeclared(is);
        for (String name : after) {
            if (!before.contains(name) && !isRequired(name, old)) {
                required(name, Kind.TIGHTENED, was, is, place);
            }
        }
        for (String name : before) {
            if (!after.contains(name) && !isRequired(name, now)) {
                required(name, Kind.LOOSENED, was, is, place);
            }
        }
    }

    private static boolean isRequired(String name, Shape.ObjectShape object) {
        return object.properties().stream()
                .anyMatch(one -> one.required() && one.name().equals(name));
    }

    private static void required(String name, Kind kind, Schema was, Schema is, Place place) {
        place.inside('.' + name)
                .note(
                        Aspect.PROPERTY_REQUIRED,
                        kind,
                        name,
                        kind == Kind.LOOSENED ? was.pointer().child("required") : was.pointer(),
                        kind == Kind.TIGHTENED ? is.pointer().child("required") : is.pointer());
    }

    private void additional(Schema was, Schema is, Shape.ObjectShape old, Shape.ObjectShape now, Place place) {
        PatternComparison patterns = new PatternComparison(schemas, was, is, place);
        patterns.compare(old, now);
        Schema before = PatternComparison.others(old);
        Schema after = PatternComparison.others(now);
        if (before != null && after != null) {
            schemas.compare(before, after, place.inside(".*"));
        } else if (openness(old) != openness(now)) {
            Kind kind = openness(now) > openness(old) ? Kind.LOOSENED : Kind.TIGHTENED;
            place.note(
                    Aspect.ADDITIONAL_PROPERTIES,
                    kind,
                    "",
                    word(old),
                    word(now),
                    was.pointer().child("additionalProperties"),
                    is.pointer().child("additionalProperties"));
        }
    }

    private static int openness(Shape.ObjectShape object) {
        return PatternComparison.others(object) != null ? 1 : PatternComparison.refusesOthers(object) ? 0 : 2;
    }

    private static String word(Shape.ObjectShape object) {
        return switch (openness(object)) {
            case 0 -> "refused";
            case 1 -> "of type " + TypeWords.of(Objects.requireNonNull(PatternComparison.others(object)));
            default -> "allowed";
        };
    }
}
