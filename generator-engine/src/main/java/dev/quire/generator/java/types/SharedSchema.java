package dev.quire.generator.java.types;

import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.lock.LockedTypes;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What several schemas are together that share a type: all members, values or branches that any of them has. They were the
 * same once; a lock keeps them together after one of them grew.
 */
final class SharedSchema {
    private final TypeReader types;
    private final Problems problems;

    SharedSchema(TypeReader types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    /** The schema that speaks for all of a type. */
    Schema of(TypeSites.Site site) {
        List<Schema> schemas = site.schemas().stream()
                .sorted(Comparator.comparing(Schema::pointer))
                .toList();
        String type = LockedTypes.name(site.key());
        Schema first = schemas.get(0);
        if (type == null || schemas.size() == 1) {
            return first;
        }
        for (Schema schema : schemas) {
            if (!schema.shape().getClass().equals(first.shape().getClass())) {
                String place = types.locked().place(schema.pointer());
                problems.error(
                        LockedApi.at("types", type, "at"),
                        "'" + place + "' is no longer of the kind of the others that share " + type,
                        "Remove the line '" + place + "', so that it gets a type of its own");
                return first;
            }
        }
        return first.withShape(merged(type, schemas), first.nullable());
    }

    private Shape merged(String type, List<Schema> schemas) {
        Shape first = schemas.get(0).shape();
        if (first instanceof Shape.ObjectShape object) {
            return object(type, object, schemas);
        } else if (first instanceof Shape.Text text) {
            return new Shape.Text(text.format(), distinct(schemas, s -> ((Shape.Text) s).values()));
        } else if (first instanceof Shape.Numeric number) {
            return new Shape.Numeric(
                    number.integer(), number.format(), distinct(schemas, s -> ((Shape.Numeric) s).values()));
        } else if (first instanceof Shape.Union union) {
            return union(union, schemas);
        }
        return first;
    }

    private static <V> List<V> distinct(List<Schema> schemas, Function<Shape, List<V>> values) {
        Set<V> all = new LinkedHashSet<>();
        schemas.forEach(schema -> all.addAll(values.apply(schema.shape())));
        return List.copyOf(all);
    }

    private static Shape union(Shape.Union first, List<Schema> schemas) {
        List<Schema> branches = new ArrayList<>();
        Map<String, SpecPointer> mapping = new TreeMap<>();
        boolean discriminated = true;
        for (Schema schema : schemas) {
            Shape.Union union = (Shape.Union) schema.shape();
            branches.addAll(union.branches());
            discriminated &= union.discriminator() != null
                    && first.discriminator() != null
                    && union.discriminator()
                            .property()
                            .equals(first.discriminator().property());
            if (union.discriminator() != null) {
                mapping.putAll(union.discriminator().mapping());
            }
        }
        return new Shape.Union(
                branches,
                discriminated && first.discriminator() != null
                        ? new Shape.Discriminator(
                                first.discriminator().property(),
                                mapping,
                                first.discriminator().declared())
                        : null);
    }

    private Shape object(String type, Shape.ObjectShape first, List<Schema> schemas) {
        Map<String, List<Shape.Property>> byName = new LinkedHashMap<>();
        for (Schema schema : schemas) {
            ((Shape.ObjectShape) schema.shape())
                    .properties()
                    .forEach(property -> byName.computeIfAbsent(property.name(), name -> new ArrayList<>())
                            .add(property));
        }
        List<Shape.Property> all = new ArrayList<>();
        byName.forEach((name, uses) -> all.add(property(type, name, uses, schemas.size())));
        Schema additional = schemas.stream()
                .flatMap(schema -> Stream.ofNullable(((Shape.ObjectShape) schema.shape()).additional()))
                .findFirst()
                .orElse(null);
        Schema variants = schemas.stream()
                .flatMap(schema -> Stream.ofNullable(((Shape.ObjectShape) schema.shape()).variants()))
                .findFirst()
                .orElse(null);
        return new Shape.ObjectShape(all, additional, first.closed(), variants);
    }

    private Shape.Property property(String type, String name, List<Shape.Property> uses, int all) {
        Schema first = uses.get(0).schema();
        boolean required = uses.size() == all && uses.stream().allMatch(Shape.Property::required);
        boolean nullable = uses.stream().anyMatch(use -> use.schema().nullable());
        JavaType java = types.type(first, name);
        boolean same =
                uses.stream().allMatch(use -> types.type(use.schema(), name).equals(java));
        if (!same) {
            problems.warning(
                    LockedApi.at("types", type, "at"),
                    "The schemas that share " + type + " do not agree on the type of '" + name
                            + "', so it is any JSON value",
                    "Remove the line of one of them, so that it gets a type of its own");
            return new Shape.Property(name, required, first.withShape(new Shape.Any(), true));
        }
        return new Shape.Property(name, required, first.withShape(first.shape(), nullable));
    }
}
