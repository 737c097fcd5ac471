package dev.quire.generator.java.types;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.java.types.JavaType.Declared;
import dev.quire.generator.java.types.JavaType.JsonForm;
import dev.quire.generator.lock.FormerBranches;
import dev.quire.generator.lock.FormerTypes;
import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.lock.LockedTypes;
import dev.quire.generator.lock.SchemaKeys;
import dev.quire.generator.model.ApiModel;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the Java type of each schema. The types that have to be generated are known by their keys here, not by names. */
public final class TypeReader {
    private final ApiModel api;
    private final TypeMappings mappings;
    private final LockedTypes locked;
    private final FormerBranches former;
    private final SchemaKeys keys;
    private final Map<SpecPointer, JavaType> components = new HashMap<>();
    private final Set<SpecPointer> open = new HashSet<>();
    private final Set<SpecPointer> recursive = new HashSet<>();
    private final SortedMap<SpecPointer, String> untyped = new TreeMap<>();

    /** Reads the schemas of an API: by the lock first, then by the user's mappings. */
    public TypeReader(ApiModel api, TypeMappings mappings, LockedApi lock) {
        this.mappings = mappings;
        this.locked = new LockedTypes(lock, api);
        FormerTypes types = new FormerTypes(lock, locked, api);
        this.former = new FormerBranches(lock, locked, types, api::resolve);
        this.api = types.schemas().isEmpty() ? api : api.with(types.schemas());
        this.keys = new SchemaKeys(locked);
    }

    /** The API, with what only the lock still knows. */
    public ApiModel api() {
        return api;
    }

    /** A schema as callers see it: with all branches that it ever had by the lock. */
    Schema seen(Schema schema) {
        return former.of(schema);
    }

    /** What a lock holds. */
    public LockedTypes locked() {
        return locked;
    }

    /** Uses of the named schemas that are types by the lock, whether operations use them or not. */
    List<Schema> held() {
        return api.schemas().values().stream()
                .filter(schema -> schema.componentName() != null && locked.holds(schema.pointer()))
                .map(schema -> schema.withShape(new Shape.Reference(schema.pointer()), false))
                .toList();
    }

    /** The key of a named schema. */
    String key(Shape.Reference reference) {
        return keys.of(reference);
    }

    /**
     * The type of a schema's values.
     *
     * @param member the property or parameter it stands at, empty for none
     */
    JavaType type(Schema schema, String member) {
        Schema seen = seen(schema);
        if (seen.shape() instanceof Shape.Reference reference) {
            return type(reference);
        }
        return typeAt(seen, keys.inline(seen, member), member);
    }

    /** The key of a schema that is generated. */
    String key(Schema schema, String member) {
        Schema seen = seen(schema);
        return seen.shape() instanceof Shape.Reference reference ? keys.of(reference) : keys.inline(seen, member);
    }

    /** What a schema stands for: itself, or what its chain of references ends at. */
    Schema resolve(Schema schema) {
        Schema at = seen(schema);
        while (at.shape() instanceof Shape.Reference reference) {
            at = target(reference);
        }
        return at;
    }

    /** What a reference stands for. */
    Schema target(Shape.Reference reference) {
        return seen(Objects.requireNonNull(
                api.schemas().get(reference.target()), () -> "No schema at " + reference.target()));
    }

    /** What the description calls a named schema. */
    String name(Shape.Reference reference) {
        String component = target(reference).componentName();
        List<String> tokens = reference.target().tokens();
        return component == null ? tokens.get(tokens.size() - 1) : component;
    }

    /** Whether a class of the user's stands for a named schema. */
    boolean isMapped(Shape.Reference reference) {
        return mappings.hasSchema(name(reference)) || isMapped(target(reference));
    }

    /** Whether a class of the user's stands for a schema by its name. */
    boolean isMapped(Schema schema) {
        return schema.shape() instanceof Shape.Reference reference && isMapped(reference);
    }

    /** The type of a named schema. */
    JavaType type(Shape.Reference reference) {
        SpecPointer target = reference.target();
        JavaType known = components.get(target);
        if (known != null) {
            return known;
        }
        JavaType mapped =
                mappings.ofSchema(name(reference), resolve(target(reference)).shape());
        if (mapped != null) {
            components.put(target, mapped);
            return mapped;
        }
        if (!open.add(target)) {
            recursive.add(target);
            return new Declared(keys.of(reference), JsonForm.ANY);
        }
        Schema schema = target(reference);
        JavaType type =
                schema.shape() instanceof Shape.Reference alias ? type(alias) : typeAt(schema, keys.of(reference), "");
        open.remove(target);
        boolean own = type instanceof Declared declared && declared.key().equals(keys.of(reference));
        // Lists of themselves and the like: there is no such type in Java.
        if (own || !recursive.contains(target)) {
            components.put(target, type);
            return type;
        }
        untyped(target, "This holds nothing but more of itself, and Java has no such type, so it is any JSON value");
        components.put(target, JavaType.JSON);
        return JavaType.JSON;
    }

    /** Notes that Java can not show what a schema says. */
    void untyped(SpecPointer schema, String reason) {
        untyped.putIfAbsent(schema, reason);
    }

    /** What Java can not show of the schemas whose types were asked for, by place. */
    SortedMap<SpecPointer, String> untyped() {
        return untyped;
    }

    private JavaType typeAt(Schema schema, String key, String member) {
        Shape shape = schema.shape();
        JavaType mapped = mappings.of(shape);
        if (mapped != null) {
            return mapped;
        }
        if (shape instanceof Shape.Text text) {
            return text.values().isEmpty() ? text(text.format()) : new Declared(key, JsonForm.TEXT);
        }
        if (shape instanceof Shape.Numeric number) {
            return isIntegerEnum(number) ? new Declared(key, JsonForm.NUMBER) : number(number);
        }
        if (shape instanceof Shape.Bool) {
            return JavaType.BOOLEAN;
        }
        if (shape instanceof Shape.Array array) {
            return new JavaType.ListOf(
                    type(array.items(), member), array.items().nullable());
        }
        if (shape instanceof Shape.ObjectShape object) {
            return object(schema, object, key);
        }
        if (shape instanceof Shape.Union union) {
            DistinctBranches branches = DistinctBranches.of(union, this);
            return branches.single() != null ? branches.single() : new Declared(key, JsonForm.ANY);
        }
        return JavaType.JSON;
    }

    private JavaType object(Schema schema, Shape.ObjectShape object, String key) {
        if (!object.properties().isEmpty() && !locked.isMap(schema.pointer())) {
            return new Declared(key, JsonForm.OBJECT);
        }
        Schema values = object.additional();
        return values == null ? JavaType.JSON : new JavaType.MapOf(type(values, ""), values.nullable());
    }

    private static JavaType text(@Nullable String format) {
        return switch (format == null ? "" : format) {
            case "decimal" -> JavaType.DECIMAL_STRING;
            case "date-time" -> JavaType.DATE_TIME;
            case "date" -> JavaType.DATE;
            default -> JavaType.STRING;
        };
    }

    private static JavaType number(Shape.Numeric number) {
        String format = number.format() == null ? "" : number.format();
        return switch (format) {
            case "unix-time" -> number.integer() ? JavaType.UNIX_TIME : JavaType.DECIMAL;
            case "float", "double" -> number.integer() ? JavaType.INTEGER : JavaType.DOUBLE;
            default -> number.integer() && fitLong(number.values()) ? JavaType.INTEGER : JavaType.DECIMAL;
        };
    }

    private static boolean fitLong(List<JsonNode> values) {
        return values.stream().allMatch(value -> value.isIntegralNumber() && value.canConvertToLong());
    }

    /** Fractions, times and integers beyond a long have no constants worth having. */
    private static boolean isIntegerEnum(Shape.Numeric number) {
        List<JsonNode> values = number.values();
        return number.integer() && !values.isEmpty() && !"unix-time".equals(number.format()) && fitLong(values);
    }
}
