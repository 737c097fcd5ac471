package dev.quire.generator.java;

import dev.quire.generator.java.JavaType.Declared;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The types of the model package: their names, and what each one is. */
final class TypeCatalog {
    private final TypeReader types;
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final Map<String, TreeSet<String>> unionsOf = new HashMap<>();

    /**
     * A type to generate.
     *
     * @param schema the one that speaks for all that share the type
     */
    record Entry(String name, String key, Schema schema) {}

    private TypeCatalog(TypeReader types) {
        this.types = types;
    }

    static TypeCatalog of(TypeReader types, JavaNames names, List<OperationFacts> operations) {
        SortedMap<String, TypeSites.Site> sites = new TypeSites(types, names).of(operations);
        TypeCatalog catalog = new TypeCatalog(types);
        NameScope.Names typeNames = new TypeNaming(names, sites).names();
        sites.forEach((key, site) -> {
            Schema speaker = site.schemas().stream()
                    .min(Comparator.comparing(Schema::pointer))
                    .orElseThrow();
            catalog.entries.put(key, new Entry(typeNames.of(key), key, speaker));
        });
        catalog.entries().forEach(catalog::joinUnion);
        return catalog;
    }

    private void joinUnion(Entry entry) {
        if (entry.schema().shape() instanceof Shape.Union union) {
            for (UnionBranches.Branch branch : UnionBranches.of(union, types).branches()) {
                if (branch.type() instanceof Declared declared && declared.json() == JavaType.JsonForm.OBJECT) {
                    unionsOf.computeIfAbsent(declared.key(), key -> new TreeSet<>())
                            .add(entry.name());
                }
            }
        }
    }

    /** The types by name. */
    List<Entry> entries() {
        List<Entry> sorted = new ArrayList<>(entries.values());
        sorted.sort(Comparator.comparing(Entry::name));
        return sorted;
    }

    /** Whether a type is generated; one that is not stands for any JSON. */
    boolean has(Declared type) {
        return entries.containsKey(type.key());
    }

    private Entry entry(Declared type) {
        return Objects.requireNonNull(entries.get(type.key()), () -> "No type for " + type.key());
    }

    /** The simple name of a generated type. */
    String name(Declared type) {
        return entry(type).name();
    }

    /** What a generated type is made of. */
    Shape shape(Declared type) {
        return entry(type).schema().shape();
    }

    /** The names of the unions that a model is a branch of. */
    List<String> unionsOf(Entry model) {
        return List.copyOf(unionsOf.getOrDefault(model.key(), new TreeSet<>()));
    }

    /** The type of a schema at a property or parameter. */
    JavaType type(Schema schema, String member) {
        return types.type(schema, member);
    }

    /** What a schema stands for. */
    Schema resolve(Schema schema) {
        return types.resolve(schema);
    }

    /** The branches of a union. */
    List<UnionBranches.Branch> branches(Shape.Union union) {
        return UnionBranches.of(union, types).branches();
    }
}
