package dev.quire.generator.java.types;

import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.naming.NameKeeper;
import dev.quire.generator.java.naming.NameScope;
import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.java.types.JavaType.Declared;
import dev.quire.generator.lock.FormerBranches;
import dev.quire.generator.model.Schema;
import dev.quire.generator.model.Shape;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The types of the model package: their names, and what each one is. */
public final class TypeCatalog {
    private final TypeReader types;
    private final SortedSet<String> maps;
    private final Set<String> plain;
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final Map<String, SortedMap<String, Entry>> unionsOf = new HashMap<>();
    private final Set<String> filed = new HashSet<>();

    /**
     * A type to generate.
     *
     * @param schema the one that speaks for all that share the type
     * @param schemas all that share the type
     * @param at the places of all these, as locks write them
     */
    public record Entry(String name, String key, Schema schema, List<Schema> schemas, SortedSet<String> at) {}

    private final Set<String> sent = new HashSet<>();

    private TypeCatalog(TypeReader types, SortedSet<String> maps, Set<String> plain) {
        this.plain = plain;
        this.types = types;
        this.maps = maps;
    }

    /** Finds all types that these operations need, and names them. */
    public static TypeCatalog of(
            TypeReader types, JavaNames names, List<OperationFacts> operations, NameKeeper keeper, Problems problems) {
        TypeSites walk = new TypeSites(types, names);
        SortedMap<String, TypeSites.Site> sites = walk.of(operations);
        TypeCatalog catalog = new TypeCatalog(types, walk.maps(), walk.plain().keySet());
        NameScope.Names typeNames = new TypeNaming(names, sites, keeper).names();
        SharedSchema shared = new SharedSchema(types, problems);
        Set<String> ambiguous = ambiguous(sites.values());
        sites.forEach((key, site) -> {
            SortedSet<String> at = new TreeSet<>(site.at());
            at.removeAll(ambiguous);
            catalog.entries.put(
                    key, new Entry(typeNames.of(key), key, shared.of(site), List.copyOf(site.schemas()), at));
        });
        catalog.sent.addAll(new TypeSites(types, names).sent(operations));
        catalog.entries().forEach(entry -> {
            catalog.joinUnion(entry);
            catalog.filed.add(entry.name().toLowerCase(Locale.ROOT));
        });
        types.untyped()
                .forEach((at, reason) ->
                        problems.warning(at, reason, "Read it as JSON, or describe it otherwise in an overlay"));
        return catalog;
    }

    /** Places that are several types: a base's member is one, the same member as a part of an {@code allOf} another. */
    private static Set<String> ambiguous(Collection<TypeSites.Site> sites) {
        Set<String> once = new HashSet<>();
        Set<String> ambiguous = new HashSet<>();
        sites.forEach(site -> site.at().forEach(place -> {
            if (!once.add(place)) {
                ambiguous.add(place);
            }
        }));
        return ambiguous;
    }

    /** The keys of the types that something else than branches of unions leads to. */
    public Set<String> withoutBranches(JavaNames names, List<OperationFacts> operations) {
        return new TypeSites(types, names).withoutBranches(operations);
    }

    /** The places of several branches that make no union. */
    public Set<String> plain() {
        return plain;
    }

    /** The same in answers, and what they are together as locks write it. */
    public SortedMap<String, String> answeredPlain(JavaNames names, List<OperationFacts> operations) {
        SortedMap<String, String> written = new TreeMap<>();
        new TypeSites(types, names)
                .answeredPlain(operations)
                .forEach((place, use) ->
                        written.put(place, TypeWording.of(type(use.schema(), use.member()), use.schema(), this)));
        return written;
    }

    /** Whether requests hold this type. */
    public boolean isSent(Entry entry) {
        return sent.contains(entry.key());
    }

    /** The places of objects that are no types, those among them that are inside of what left the description. */
    public SortedSet<String> maps(SortedSet<String> locked) {
        SortedSet<String> all = new TreeSet<>(maps);
        for (Entry entry : entries.values()) {
            if (isFormer(entry)) {
                entry.at().forEach(at -> all.addAll(locked.subSet(at + '/', at + '0')));
            }
        }
        return all;
    }

    /** Whether a type is there for callers alone: only a lock still has it. */
    boolean isFormer(Entry entry) {
        return FormerBranches.isFormer(entry.schema());
    }

    private void joinUnion(Entry entry) {
        if (entry.schema().shape() instanceof Shape.Union union) {
            for (DistinctBranches.Branch branch : branches(union)) {
                if (branch.type() instanceof Declared declared && declared.json() == JavaType.JsonForm.OBJECT) {
                    unionsOf.computeIfAbsent(declared.key(), key -> new TreeMap<>())
                            .put(entry.name(), entry);
                }
            }
        }
    }

    /** The types by name. */
    public List<Entry> entries() {
        List<Entry> sorted = new ArrayList<>(entries.values());
        sorted.sort(Comparator.comparing(Entry::name));
        return sorted;
    }

    /** Whether a type is generated; one that is not stands for any JSON. */
    public boolean has(Declared type) {
        return entries.containsKey(type.key());
    }

    /** Where each type is described, by simple name; the first place of several. */
    public SortedMap<String, SpecPointer> places() {
        SortedMap<String, SpecPointer> places = new TreeMap<>();
        entries.values()
                .forEach(entry -> places.put(entry.name(), entry.schema().pointer()));
        return places;
    }

    /** Adds the generated types of which a type is made. */
    public void mentioned(JavaType type, List<Entry> mentioned) {
        if (type instanceof Declared declared) {
            mentioned.add(entry(declared));
        } else if (type instanceof JavaType.ListOf list) {
            mentioned(list.items(), mentioned);
        } else if (type instanceof JavaType.MapOf map) {
            mentioned(map.values(), mentioned);
        }
    }

    private Entry entry(Declared type) {
        return Objects.requireNonNull(entries.get(type.key()), () -> "No type for " + type.key());
    }

    /** The simple name of a generated type. */
    public String name(Declared type) {
        return entry(type).name();
    }

    /** Whether a generated type, or the hidden member of a union, is called so, but for case. */
    boolean isNamed(String simpleName) {
        String name = simpleName.toLowerCase(Locale.ROOT);
        return filed.contains(name) || name.contains("unknown");
    }

    /** What a generated type is made of. */
    public Shape shape(Declared type) {
        return entry(type).schema().shape();
    }

    /** The hidden member of a union, which nobody sees: it keeps clear of all types and is renamed when one wants its name. */
    public String unknown(Entry union) {
        String name = union.name() + "Unknown";
        while (filed.contains(name.toLowerCase(Locale.ROOT))) {
            name += "Value";
        }
        return name;
    }

    /** The unions that a model is a branch of, by name. */
    public SortedMap<String, Entry> unionsOf(Entry model) {
        return unionsOf.getOrDefault(model.key(), Collections.emptySortedMap());
    }

    /**
     * The annotations of a type.
     *
     * @param mentioned the types whose names it says of its own accord
     */
    public List<String> annotations(Entry entry, Collection<Entry> mentioned) {
        if (isFormer(entry)) {
            return List.of("@Deprecated");
        }
        return mentioned.stream().anyMatch(this::isFormer) ? List.of("@SuppressWarnings(\"deprecation\")") : List.of();
    }

    /** The type of a schema at a property or parameter. */
    public JavaType type(Schema schema, String member) {
        return types.type(schema, member);
    }

    /** What a schema stands for. */
    public Schema resolve(Schema schema) {
        return types.resolve(schema);
    }

    /** The branches of a union. */
    public List<DistinctBranches.Branch> branches(Shape.Union union) {
        return DistinctBranches.of(union, types).branches();
    }
}
