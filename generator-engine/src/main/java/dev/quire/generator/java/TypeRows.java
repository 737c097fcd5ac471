package dev.quire.generator.java;

import dev.quire.generator.java.assemblers.ApiContext;
import dev.quire.generator.java.types.DistinctBranches;
import dev.quire.generator.java.types.JavaType;
import dev.quire.generator.java.types.TypeCatalog;
import dev.quire.generator.java.types.TypeWording;
import dev.quire.generator.lock.FormerTypes;
import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says what types are made of where a description may cease to say it without anybody noticing on the wire: the branches of
 * unions, and the types that nothing else leads to.
 */
final class TypeRows {
    private final TypeCatalog catalog;
    private final LockedApi locked;
    private final Set<String> sure;

    TypeRows(ApiContext context) {
        this.catalog = context.catalog();
        this.locked = context.keeper().locked();
        this.sure = catalog.withoutBranches(context.names(), context.operations());
    }

    LockedApi.Made of(TypeCatalog.Entry entry) {
        Shape shape = entry.schema().shape();
        if (shape instanceof Shape.Union union) {
            return union(entry, union);
        } else if (sure.contains(entry.key()) && before(entry).equals(LockedApi.Made.NOTHING)) {
            return LockedApi.Made.NOTHING;
        } else if (shape instanceof Shape.ObjectShape object) {
            return new LockedApi.Made(null, Collections.emptySortedMap(), members(object), null);
        }
        String values = shape instanceof Shape.Numeric ? "integer" : "string";
        return new LockedApi.Made(null, Collections.emptySortedMap(), Collections.emptySortedMap(), values);
    }

    private LockedApi.Made before(TypeCatalog.Entry entry) {
        LockedApi.Type row = locked.types().get(entry.name());
        return row == null ? LockedApi.Made.NOTHING : row.made();
    }

    private SortedMap<String, String> members(Shape.ObjectShape object) {
        SortedMap<String, String> members = new TreeMap<>();
        object.properties().forEach(property -> members.put(property.name(), TypeWording.of(property, catalog)));
        unnamed(FormerTypes.ADDITIONAL, object.additional(), members);
        Schema variants = object.variants();
        boolean told = variants != null
                && catalog.type(variants, "") instanceof JavaType.Declared declared
                && catalog.has(declared);
        unnamed(FormerTypes.VARIANT, told ? variants : null, members);
        return members;
    }

    private void unnamed(String row, @Nullable Schema schema, SortedMap<String, String> members) {
        if (schema != null) {
            members.putIfAbsent(row, TypeWording.of(new Shape.Property(row, true, schema), catalog));
        }
    }

    private LockedApi.Made union(TypeCatalog.Entry entry, Shape.Union union) {
        LockedApi.Made before = before(entry);
        String stated =
                union.discriminator() == null ? null : union.discriminator().property();
        String discriminator = stated == null ? before.discriminator() : stated;
        boolean same = discriminator != null && discriminator.equals(before.discriminator());
        SortedMap<String, List<String>> branches = new TreeMap<>();
        for (DistinctBranches.Branch branch : catalog.branches(union)) {
            String type = word(branch);
            List<String> values = same && (stated == null || branch.isFormer())
                    ? before.branches().getOrDefault(type, List.of())
                    : values(branch, union.discriminator());
            branches.put(type, values);
        }
        return new LockedApi.Made(discriminator, branches, Collections.emptySortedMap(), null);
    }

    private String word(DistinctBranches.Branch branch) {
        // Whatever a branch is that is neither told nor typed, it is an object: any other JSON would be no union.
        return branch.type().form() == JavaType.JsonForm.ANY
                ? "object"
                : TypeWording.of(branch.type(), branch.schema(), catalog);
    }

    private static List<String> values(DistinctBranches.Branch branch, Shape.@Nullable Discriminator discriminator) {
        Set<String> values = new TreeSet<>();
        if (discriminator != null) {
            discriminator.mapping().forEach((value, target) -> {
                if (branch.sources().contains(target)) {
                    values.add(value);
                }
            });
        }
        return List.copyOf(values);
    }
}
