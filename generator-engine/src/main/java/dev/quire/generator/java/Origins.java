package dev.quire.generator.java;

import dev.quire.generator.source.SpecPointer;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the types and members of a client come from.
 *
 * @param elements by {@code Type} or {@code Type.member}, simple names without parameters
 */
public record Origins(SortedMap<String, Origin> elements) {

    /** Copies the map. */
    public Origins {
        elements = Collections.unmodifiableSortedMap(new TreeMap<>(elements));
    }

    /**
     * The nodes behind one type or member.
     *
     * @param own what it is made of
     * @param used the named schemas that it refers to
     */
    public record Origin(SortedSet<SpecPointer> own, SortedSet<SpecPointer> used) {

        /** Copies the sets. */
        public Origin {
            own = Collections.unmodifiableSortedSet(new TreeSet<>(own));
            used = Collections.unmodifiableSortedSet(new TreeSet<>(used));
        }

        Origin and(Origin other) {
            SortedSet<SpecPointer> both = new TreeSet<>(own);
            both.addAll(other.own);
            SortedSet<SpecPointer> uses = new TreeSet<>(used);
            uses.addAll(other.used);
            return new Origin(both, uses);
        }
    }

    /** The origin of a member, or of its type when nothing is known of the member; null when it has none. */
    public @Nullable Origin of(String type, String member) {
        Origin known = elements.get(type + '.' + member);
        return known == null ? elements.get(type) : known;
    }
}
