package dev.quire.generator.lock;

import dev.quire.generator.model.ApiModel;
import dev.quire.generator.source.SpecPointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the type that a lock holds for a schema, and remembers which rows were of use. */
public final class LockedTypes {
    private static final String PREFIX = "lock ";

    private final Map<String, String> byPlace;
    private final Set<String> maps;
    private final Set<String> unions;
    private final Set<String> plain;
    private final SiteWalk sites;
    private final Map<String, String> byShape = new HashMap<>();

    /** Of a lock and the API that it is for. */
    public LockedTypes(LockedApi locked, ApiModel api) {
        this.byPlace = locked.typesByPlace();
        this.maps = locked.maps();
        this.plain = locked.plain().keySet();
        SortedSet<String> places = new TreeSet<>(byPlace.keySet());
        places.addAll(maps);
        places.addAll(plain);
        this.unions = locked.types().keySet().stream()
                .filter(name -> isUnion(locked, name))
                .collect(Collectors.toSet());
        this.sites = new SiteWalk(api, places, place -> unions.contains(byPlace.get(place)));
    }

    /** Remembers what locked schemas look like, so that new ones of the same look share their types. */
    void learn(SchemaKeys keys) {
        for (SiteWalk.Inline inline : byPlace.isEmpty() ? List.<SiteWalk.Inline>of() : sites.inline()) {
            String key = key(inline.schema().pointer());
            if (key != null) {
                byShape.merge(
                        keys.shape(inline.schema(), inline.member()),
                        key,
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
    }

    /** The place of a schema as locks write it. */
    public String place(SpecPointer schema) {
        return sites.place(schema);
    }

    /** The places of a schema: its own, or those that the lock has for one that is gone. */
    public SortedSet<String> places(SpecPointer schema) {
        String former = FormerBranches.isFormer(schema) ? name(schema) : null;
        return former == null ? new TreeSet<>(Set.of(place(schema))) : ofFormer(former);
    }

    private SortedSet<String> ofFormer(String name) {
        SortedSet<String> places = new TreeSet<>(byPlace.keySet());
        places.removeIf(place -> !name.equals(byPlace.get(place)));
        return places;
    }

    /** Whether the schema at a pointer stands at a place that the lock names. */
    public boolean holds(SpecPointer schema) {
        return !byPlace.isEmpty() && byPlace.containsKey(place(schema));
    }

    /** The key of the type that the lock holds for the schema at a pointer; null when it holds none. */
    @Nullable
    public String key(SpecPointer schema) {
        String name = name(schema);
        return name == null ? null : PREFIX + name;
    }

    /** The name of that type. */
    @Nullable
    public String name(SpecPointer schema) {
        if (byPlace.isEmpty()) {
            return null;
        } else if (FormerBranches.isFormer(schema)) {
            List<String> tokens = schema.tokens();
            return tokens.size() == 2 ? tokens.get(1) : null;
        }
        String type = byPlace.get(place(schema));
        return type == null ? earlierName(schema) : type;
    }

    /** Whether the lock has several branches at a place that made no union. */
    public boolean isPlain(String place) {
        return plain.contains(place);
    }

    /** Every schema of the description without a name. */
    List<SiteWalk.Inline> inline() {
        return sites.inline();
    }

    /** The name of the union of the variants of a schema; null when the lock holds none. */
    @Nullable
    String variants(SpecPointer schema) {
        String name = byPlace.get(SitePaths.variants(place(schema)));
        return name != null && unions.contains(name) ? name : null;
    }

    private @Nullable String earlierName(SpecPointer schema) {
        return sites.earlierPlaces(schema).stream()
                .filter(byPlace::containsKey)
                .map(byPlace::get)
                // What is left of a union where it stood is not the union.
                .filter(name -> sites.isUnion(schema) || !unions.contains(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean isUnion(LockedApi locked, String name) {
        LockedApi.Type row = locked.types().get(name);
        return row != null && !row.made().branches().isEmpty();
    }

    /** The key of a locked type of this look; null when there is none. */
    @Nullable
    String keyOfShape(String shape) {
        return byShape.get(shape);
    }

    /** The name that the lock gives to the type of a key; null when the key is not the lock's. */
    public static @Nullable String name(String key) {
        return key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : null;
    }

    /** Whether an object stays without a type of its own though it has members by now. */
    public boolean isMap(SpecPointer schema) {
        return !maps.isEmpty()
                && (maps.contains(place(schema))
                        || sites.earlierPlaces(schema).stream().anyMatch(maps::contains));
    }
}
