package dev.quire.generator.java.naming;

import dev.quire.generator.java.naming.NameScope.Wanted;
import dev.quire.generator.java.operations.OperationFacts;
import dev.quire.generator.lock.LockedApi;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives the names that a lock holds, lets the rules name the rest, and keeps what was decided for the next lock. */
public final class NameKeeper {
    private final LockedApi locked;
    private final Problems problems;
    private final Map<SpecPointer, SortedMap<String, String>> decided = new TreeMap<>();

    /** Keeps to a lock; names of it that can not be are reported. */
    public NameKeeper(LockedApi locked, Problems problems) {
        this.locked = locked;
        this.problems = problems;
    }

    /** The lock. */
    public LockedApi locked() {
        return locked;
    }

    /** Gives the names of these rows; {@code row} says where the row of an id is. */
    public NameScope.Names decide(
            NameScope scope,
            Collection<Wanted> wanted,
            Function<String, @Nullable String> names,
            Function<String, SpecPointer> row) {
        Map<Wanted, String> refused = new LinkedHashMap<>();
        NameScope.Names decided = scope.decide(wanted, new NameScope.Given() {
            @Override
            public @Nullable String name(Wanted one) {
                return names.apply(one.id());
            }

            @Override
            public void refused(Wanted one, String reason) {
                refused.put(one, reason);
            }
        });
        refused.forEach((one, reason) -> problems.error(
                row.apply(one.id()),
                "'" + names.apply(one.id()) + "' can not be the name here: it " + reason,
                "Write '" + decided.of(one.id()) + "' here instead, or another name that is free"));
        wanted.forEach(one -> reportOther(one, decided.of(one.id()), names.apply(one.id()), row));
        return decided;
    }

    /** Says so when the user wants another name than there is. */
    private void reportOther(Wanted one, String name, @Nullable String locked, Function<String, SpecPointer> row) {
        String wish = one.names().get(0);
        if (one.rank() != Wanted.GIVEN || name.equals(wish)) {
            return;
        }
        String message = "The mapping to '" + wish + "' does nothing here: this is called '" + name + "'";
        if (locked == null) {
            problems.warning(
                    message + ", for that name is reserved or another one's", "Map one of them to another name");
        } else {
            problems.warning(
                    row.apply(one.id()), message + " by the lock", "Take the row out of the lock to have the new name");
        }
    }

    /** The names of the accessors or constants of a type of the model package. */
    public NameScope.Names membersOf(String type, NameScope scope, Collection<Wanted> wanted) {
        LockedApi.Type row = locked.types().get(type);
        return members(LockedApi.at("types", type, "names"), row == null ? Map.of() : row.names(), scope, wanted);
    }

    /** The names of the constants of an enum of the model package, all of which are worth a row, so that none is forgotten. */
    public NameScope.Names constantsOf(String type, NameScope scope, Collection<Wanted> wanted) {
        NameScope.Names names = membersOf(type, scope, wanted);
        SortedMap<String, String> all = new TreeMap<>();
        wanted.forEach(one -> all.put(one.id(), names.of(one.id())));
        decided.put(LockedApi.at("types", type, "names"), all);
        return names;
    }

    /** The names of the methods of an operation's query type. */
    public NameScope.Names membersOf(OperationFacts operation, NameScope scope, Collection<Wanted> wanted) {
        LockedApi.Call row = locked.operations().get(operation.source().key());
        return members(queryNames(operation), row == null ? Map.of() : row.names(), scope, wanted);
    }

    /** The names of the methods of an operation's form of parts. */
    public NameScope.Names partsOf(OperationFacts operation, NameScope scope, Collection<Wanted> wanted) {
        LockedApi.Call row = locked.operations().get(operation.source().key());
        return members(partNames(operation), row == null ? Map.of() : row.parts(), scope, wanted);
    }

    private static SpecPointer partNames(OperationFacts operation) {
        return LockedApi.at("operations", operation.source().key().toString(), "parts");
    }

    private static SpecPointer queryNames(OperationFacts operation) {
        return LockedApi.at("operations", operation.source().key().toString(), "names");
    }

    private NameScope.Names members(
            SpecPointer at, Map<String, String> rows, NameScope scope, Collection<Wanted> wanted) {
        NameScope.Names names = decide(scope, wanted, rows::get, at::child);
        SortedMap<String, String> worthARow = new TreeMap<>();
        for (Wanted one : wanted) {
            // Who is called exactly as on the wire keeps his name whoever comes.
            if (one.rank() != Wanted.EXACT
                    || !names.of(one.id()).equals(one.names().get(0))) {
                worthARow.put(one.id(), names.of(one.id()));
            }
        }
        decided.put(at, worthARow);
        stale(at, rows.keySet(), wanted.stream().map(Wanted::id).toList());
        return names;
    }

    /** Reports rows of what is gone. */
    public void stale(SpecPointer at, Collection<String> rows, Collection<String> known) {
        for (String row : rows) {
            if (!known.contains(row)) {
                stale(at.child(row), row);
            }
        }
    }

    /** Reports one row of what is gone. */
    public void stale(SpecPointer row, String name) {
        problems.warning(
                row,
                "The description has no '" + name + "' any more, or nothing that needs this row",
                "Run quire:lock, which removes stale rows");
    }

    /** What was decided for a type of the model package. */
    public SortedMap<String, String> decidedFor(String type) {
        return decided.getOrDefault(LockedApi.at("types", type, "names"), new TreeMap<>());
    }

    /** What was decided for an operation's query type. */
    public SortedMap<String, String> decidedFor(OperationFacts operation) {
        return decided.getOrDefault(queryNames(operation), new TreeMap<>());
    }

    /** What was decided for an operation's form of parts. */
    public SortedMap<String, String> decidedForForm(OperationFacts operation) {
        return decided.getOrDefault(partNames(operation), new TreeMap<>());
    }
}
