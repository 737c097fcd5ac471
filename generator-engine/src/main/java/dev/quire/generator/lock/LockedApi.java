package dev.quire.generator.lock;

import dev.quire.generator.model.OperationKey;
import dev.quire.generator.source.SpecPointer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the Java side of a client has been decided to be: taken from a lock, or to be written into one. Places of schemas are
 * written as {@link SitePaths} says.
 *
 * @param groups by tag
 * @param operations by method and path
 * @param types by simple name in the model package
 * @param maps places of objects without members of their own, which are no types
 * @param plain places in answers of several branches that make no union, and what they are together, as {@link LockedWords}
 *     says
 */
public record LockedApi(
        SortedMap<String, Group> groups,
        SortedMap<OperationKey, Call> operations,
        SortedMap<String, Type> types,
        SortedSet<String> maps,
        SortedMap<String, String> plain) {

    /** The name of the lock in pointers. */
    public static final String DOCUMENT = "quire.lock";

    /** Nothing is decided. */
    public static final LockedApi NONE = new LockedApi(
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedSet(),
            Collections.emptySortedMap());

    /** Copies the collections. */
    public LockedApi {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        operations = Collections.unmodifiableSortedMap(new TreeMap<>(operations));
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        maps = Collections.unmodifiableSortedSet(new TreeSet<>(maps));
        plain = Collections.unmodifiableSortedMap(new TreeMap<>(plain));
    }

    /**
     * The operations of one tag.
     *
     * @param accessor the client's method
     * @param type the api class
     */
    public record Group(String accessor, String type) {}

    /**
     * One operation.
     *
     * @param method its name in the api class
     * @param arguments what every call gives, in this order: {@code path NAME}, {@code query NAME}, {@code header NAME},
     *     {@code cookie NAME} or {@code body}; null when that is not decided
     * @param query the type of its optional parameters, null for none yet
     * @param names the methods of that type that are not called as on the wire, by parameter
     * @param pages what a paged operation returns, null for none
     * @param form the type of a form of parts, null for none yet
     * @param parts the methods of that type that are not called as on the wire, by part
     */
    public record Call(
            String method,
            @Nullable List<String> arguments,
            @Nullable String query,
            SortedMap<String, String> names,
            @Nullable String pages,
            @Nullable String form,
            SortedMap<String, String> parts) {}

    /**
     * One type of the model package.
     *
     * @param at the places of all schemas that it is
     * @param names accessors that are not called as on the wire, by member; of an enum all constants, by value
     * @param made what it is made of
     */
    public record Type(SortedSet<String> at, SortedMap<String, String> names, Made made) {}

    /**
     * What a type is made of, as far as the description may cease to say it. Types are written as {@link LockedWords} says.
     *
     * @param discriminator the member that tells the branches of a union apart, null for none
     * @param branches of a union: what it can be, and the values of the discriminator that mean it
     * @param members of an object that only branches of unions lead to: what it has
     * @param values of an enum that only branches of unions lead to: what its values are; null for no such enum
     */
    public record Made(
            @Nullable String discriminator,
            SortedMap<String, List<String>> branches,
            SortedMap<String, String> members,
            @Nullable String values) {

        /** Nothing is said. */
        public static final Made NOTHING =
                new Made(null, Collections.emptySortedMap(), Collections.emptySortedMap(), null);
    }

    /** The node of the lock with these keys. */
    public static SpecPointer at(String... keys) {
        SpecPointer pointer = new SpecPointer(DOCUMENT, "");
        for (String key : keys) {
            pointer = pointer.child(key);
        }
        return pointer;
    }

    /** The types by the places of their schemas. */
    Map<String, String> typesByPlace() {
        Map<String, String> byPlace = new TreeMap<>();
        types.forEach((name, type) -> type.at().forEach(place -> byPlace.put(place, name)));
        return byPlace;
    }
}
