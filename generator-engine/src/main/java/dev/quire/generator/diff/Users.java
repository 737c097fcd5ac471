package dev.quire.generator.diff;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who uses a part of the descriptions: an operation, or a schema that others use. */
public final class Users {
    private final SortedSet<String> operations = new TreeSet<>();
    private final Set<Users> usedBy = new LinkedHashSet<>();

    /** Nobody yet, or the API as a whole. */
    public static Users none() {
        return new Users();
    }

    /** One operation, as {@code GET /path}. */
    public static Users operation(String name) {
        Users users = new Users();
        users.operations.add(name);
        return users;
    }

    /** From now on {@code other} uses this too. */
    public void usedBy(Users other) {
        usedBy.add(other);
    }

    /** The operations that use it, directly or by way of others. */
    public SortedSet<String> operations() {
        SortedSet<String> all = new TreeSet<>();
        Set<Users> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Users> waiting = new ArrayDeque<>();
        waiting.add(this);
        for (Users next = waiting.poll(); next != null; next = waiting.poll()) {
            if (seen.add(next)) {
                all.addAll(next.operations);
                waiting.addAll(next.usedBy);
            }
        }
        return all;
    }
}
