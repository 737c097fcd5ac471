package dev.quire.generator.java.types;

import dev.quire.generator.java.naming.JavaNames;
import dev.quire.generator.java.naming.NameKeeper;
import dev.quire.generator.java.naming.NameScope;
import dev.quire.generator.java.naming.ReservedNames;
import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.lock.LockedTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names the types of the model package. A named schema is called by its name; an inline one by its title if that can be
 * a name, else by the type and member that it stands at, the shortest if there are several.
 */
final class TypeNaming {
    private static final Pattern USABLE_TITLE = Pattern.compile("[A-Za-z][A-Za-z0-9]*([ _-][A-Za-z0-9]+){0,4}");
    private static final int MOST_CANDIDATES = 4;

    private final JavaNames names;
    private final SortedMap<String, TypeSites.Site> sites;
    private final Map<String, List<String>> candidates = new HashMap<>();

    private final NameKeeper keeper;

    TypeNaming(JavaNames names, SortedMap<String, TypeSites.Site> sites, NameKeeper keeper) {
        this.names = names;
        this.sites = sites;
        this.keeper = keeper;
    }

    /** The names of all types, by key. */
    NameScope.Names names() {
        List<NameScope.Wanted> wanted = new ArrayList<>();
        for (TypeSites.Site site : sites.values()) {
            wanted.add(wanted(site));
        }
        return keeper.decide(
                NameScope.ofTypes(ReservedNames.MODEL_TYPES),
                wanted,
                LockedTypes::name,
                key -> LockedApi.at("types", Objects.requireNonNull(LockedTypes.name(key))));
    }

    private NameScope.Wanted wanted(TypeSites.Site site) {
        if (site.component() != null) {
            return names.wantedModel(site.key(), site.component());
        }
        List<String> made = new ArrayList<>(
                candidates(site.key()).stream().map(names::model).toList());
        made.add(made.get(0) + "Model");
        return new NameScope.Wanted(site.key(), NameScope.Wanted.MADE, made);
    }

    private List<String> candidates(String key) {
        List<String> known = candidates.get(key);
        if (known == null) {
            known = candidates(Objects.requireNonNull(sites.get(key)));
            candidates.put(key, known);
        }
        return known;
    }

    private List<String> candidates(TypeSites.Site site) {
        String locked = LockedTypes.name(site.key());
        if (locked != null) {
            // Also the end of the way up where a locked type came to stand inside itself.
            return List.of(locked);
        }
        if (site.component() != null) {
            return List.of(names.type(site.component()));
        }
        List<String> found = new ArrayList<>();
        site.schemas().stream()
                .map(schema -> schema.docs().title())
                .filter(title -> title != null && USABLE_TITLE.matcher(title).matches())
                .map(names::type)
                .sorted()
                .distinct()
                .limit(1)
                .forEach(found::add);
        TreeSet<String> places =
                new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(name -> name));
        for (TypeSites.Place place : site.places()) {
            String parent =
                    place.parent() == null ? "" : candidates(place.parent()).get(0);
            places.add(parent + place.words());
        }
        places.stream().limit(MOST_CANDIDATES).forEach(found::add);
        return found;
    }
}
