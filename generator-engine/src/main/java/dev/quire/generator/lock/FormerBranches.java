package dev.quire.generator.lock;

import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a lock keeps when branches leave a union: it has all branches that it ever had, also where the description has but one
 * of them by now.
 */
public final class FormerBranches {
    private final LockedApi locked;
    private final LockedTypes types;
    private final FormerTypes former;
    private final UnaryOperator<Schema> resolve;
    private final Map<Schema, Schema> seen = new IdentityHashMap<>();

    /** Of a lock; {@code resolve} follows references. */
    public FormerBranches(LockedApi locked, LockedTypes types, FormerTypes former, UnaryOperator<Schema> resolve) {
        this.locked = locked;
        this.resolve = resolve;
        this.types = types;
        this.former = former;
    }

    /** Whether a schema is not in the description but made of the lock's rows. */
    public static boolean isFormer(Schema schema) {
        return isFormer(schema.pointer());
    }

    /** Whether a pointer is one of the lock's. */
    public static boolean isFormer(SpecPointer pointer) {
        return pointer.document().equals(LockedApi.DOCUMENT);
    }

    /** A schema as callers see it: with all branches that it had, if it was a union. */
    public Schema of(Schema schema) {
        Schema known = seen.get(schema);
        if (known != null) {
            return known;
        }
        String union = unionAt(schema);
        Shape shape = union == null ? withoutUnion(schema) : union(union, schema);
        if (shape == null) {
            return schema;
        }
        Schema before = schema.withShape(shape, schema.nullable() || shape instanceof Shape.Any);
        seen.put(schema, before);
        return before;
    }

    private @Nullable Shape withoutUnion(Schema schema) {
        return schema.shape() instanceof Shape.ObjectShape object ? variants(schema, object) : plain(schema);
    }

    /** An object with the variants that it had; null where the lock has none that the description lacks. */
    private @Nullable Shape variants(Schema schema, Shape.ObjectShape object) {
        String name = object.variants() != null || isFormer(schema) ? null : types.variants(schema.pointer());
        if (name == null) {
            return plain(schema);
        }
        SpecPointer at = LockedApi.at("types", name);
        return object.withVariants(Schema.of(at, new Shape.Reference(at), false));
    }

    /** What several branches were together of which too few are left to tell; null where the lock says nothing else. */
    private @Nullable Shape plain(Schema schema) {
        if (locked.plain().isEmpty() || isFormer(schema)) {
            return null;
        }
        Shape before = former.plain(types.place(schema.pointer()), schema.pointer());
        Class<?> now = resolve.apply(schema).shape().getClass();
        boolean wide = before instanceof Shape.Any
                || before instanceof Shape.Array
                || before instanceof Shape.Text
                || before instanceof Shape.Numeric;
        return before != null && wide && (before instanceof Shape.Any || now.equals(before.getClass())) ? before : null;
    }

    /** The union that the lock has where a schema stands; null when it has none. */
    private @Nullable String unionAt(Schema schema) {
        if (isFormer(schema) || schema.shape() instanceof Shape.Any) {
            return null;
        }
        String name = types.name(schema.pointer());
        if (name == null) {
            return null;
        }
        LockedApi.Type row = locked.types().get(name);
        if (row == null || row.made().branches().isEmpty()) {
            return null;
        }
        // A union that was given a name stands where the reference to it does.
        boolean elsewhere =
                schema.shape() instanceof Shape.Reference reference && name.equals(types.name(reference.target()));
        return elsewhere ? null : name;
    }

    private Shape union(String name, Schema schema) {
        List<Schema> branches = new ArrayList<>();
        Shape.Discriminator discriminator = null;
        if (schema.shape() instanceof Shape.Union union) {
            branches.addAll(union.branches());
            Shape.Discriminator stated = union.discriminator();
            discriminator = stated == null ? null : former.discriminator(name, stated.property(), stated.mapping());
        } else {
            branches.add(SiteWalk.onlyBranch(schema));
        }
        branches.addAll(former.branches(name));
        return new Shape.Union(branches, discriminator);
    }
}
