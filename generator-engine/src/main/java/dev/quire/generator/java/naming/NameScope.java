package dev.quire.generator.java.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * One place in which names must differ, such as the members of a class. Who collides gets a name that derives from his
 * own wire name, never a number, so nobody's name depends on the order of the description or on what else is in it
 * besides the others that want the very same name. Who is called on the wire exactly as in Java keeps his name.
 */
public final class NameScope {
    private final Set<String> reserved;
    private final Set<String> avoided;
    private final boolean ignoreCase;

    private NameScope(Set<String> reserved, Set<String> avoided, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        this.reserved = reserved.stream().map(this::key).collect(Collectors.toUnmodifiableSet());
        this.avoided = avoided.stream().map(this::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The same place, where also these names are not chosen; they may be given. */
    NameScope besides(Set<String> names) {
        return new NameScope(reserved, names, ignoreCase);
    }

    /** Names of members, of which none may be one of these. */
    public static NameScope ofMembers(Set<String> reserved) {
        return new NameScope(reserved, Set.of(), false);
    }

    /** Names of types, which are names of files too, so case does not tell them apart. */
    public static NameScope ofTypes(Set<String> reserved) {
        return new NameScope(reserved, Set.of(), true);
    }

    /**
     * Something that wants a name.
     *
     * @param id what it is known by, different from all others
     * @param rank whose right to a name is better: the lower number; equals have to give way both
     * @param names what it would like to be called, best first
     */
    public record Wanted(String id, int rank, List<String> names) {
        /** The user wants it to be called so. */
        public static final int GIVEN = -1;
        /** Called on the wire exactly as in Java. */
        static final int EXACT = 0;
        /** All of the wire name is in the Java name, but for case. */
        public static final int WHOLE = 1;
        /** Something of the wire name is not in the Java name. */
        static final int PART = 2;
        /** Has no name on the wire; its name was made up. */
        public static final int MADE = 3;

        /** The names without repetitions, and one at the end that nobody else has. */
        public Wanted {
            Set<String> all = new LinkedHashSet<>(names);
            all.add(names.get(0) + '_' + digest(id));
            names = List.copyOf(all);
        }
    }

    /** What was decided. */
    public record Names(Map<String, String> byId) {

        /** The name of what is known by this id, which must have wanted one. */
        public String of(String id) {
            return Objects.requireNonNull(byId.get(id), () -> "Nobody wanted a name for " + id);
        }

        /** Whether something of this id wanted a name. */
        boolean has(String id) {
            return byId.containsKey(id);
        }
    }

    /** Names that are given, by id; each must be free for the taking. */
    interface Given {

        /** The name that is given to this; null for none. */
        @Nullable
        String name(Wanted wanted);

        /** Hears that the name given to this can not be: it is reserved, or another one's. */
        void refused(Wanted wanted, String reason);
    }

    /** A name for each. */
    public Names decide(Collection<Wanted> wanted) {
        return decide(wanted, new TreeMap<>(), new LinkedHashSet<>(reserved));
    }

    /** A name for each; those that are given first. */
    public Names decide(Collection<Wanted> wanted, Given given) {
        Map<String, String> decided = new TreeMap<>();
        Set<String> taken = new LinkedHashSet<>(reserved);
        Map<String, String> owners = new TreeMap<>();
        List<Wanted> open = new ArrayList<>();
        for (Wanted one : wanted) {
            String name = given.name(one);
            if (name == null) {
                open.add(one);
            } else if (taken.add(key(name)) && SourceVersion.isName(name)) {
                decided.put(one.id(), name);
                owners.put(key(name), one.id());
            } else {
                String owner = owners.get(key(name));
                given.refused(one, owner == null ? "is reserved" : "is the name of '" + owner + "' already");
                open.add(one);
            }
        }
        return decide(open, decided, taken);
    }

    private Names decide(Collection<Wanted> wanted, Map<String, String> decided, Set<String> taken) {
        List<Wanted> open = List.copyOf(wanted);
        taken.addAll(avoided);
        for (int choice = 0; !open.isEmpty(); choice++) {
            List<Wanted> losers = new ArrayList<>();
            List<Wanted> winners = new ArrayList<>();
            for (List<Wanted> rivals : byName(open, choice).values()) {
                judge(rivals, choice, taken, winners, losers);
            }
            for (Wanted winner : winners) {
                decided.put(winner.id(), name(winner, choice));
                taken.add(key(name(winner, choice)));
            }
            open = losers;
        }
        return new Names(decided);
    }

    private void judge(List<Wanted> rivals, int choice, Set<String> taken, List<Wanted> winners, List<Wanted> losers) {
        boolean free = !taken.contains(key(name(rivals.get(0), choice)));
        int best = rivals.stream().mapToInt(Wanted::rank).min().orElse(0);
        boolean single = rivals.stream().filter(w -> w.rank() == best).count() == 1;
        for (Wanted rival : rivals) {
            boolean wins = free && single && rival.rank() == best;
            boolean last = choice >= rival.names().size() - 1;
            (wins || last ? winners : losers).add(rival);
        }
    }

    private Map<String, List<Wanted>> byName(List<Wanted> open, int choice) {
        return open.stream()
                .collect(Collectors.groupingBy(w -> key(name(w, choice)), TreeMap::new, Collectors.toList()));
    }

    private static String name(Wanted wanted, int choice) {
        return wanted.names().get(Math.min(choice, wanted.names().size() - 1));
    }

    private String key(String name) {
        return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** Eight characters that nobody else has. */
    static String digest(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
