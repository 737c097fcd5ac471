package dev.quire.generator.diff;

import dev.quire.generator.model.Operation;
import dev.quire.generator.model.OperationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what changed between two descriptions of an API. */
public final class Differences {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::severity)
            .thenComparing(Change::area)
            .thenComparing(change ->
                    change.operations().isEmpty() ? "" : change.operations().get(0))
            .thenComparing(Change::message)
            .thenComparing(Change::id);

    private Differences() {}

    /** Every finding, the gravest first; the same two descriptions always give the same list. */
    public static List<Change> between(ApiSide before, ApiSide after, DiffOptions options) {
        List<Change> changes = new ArrayList<>();
        for (Difference difference : operations(before, after)) {
            Rule rule = DiffRules.of(difference);
            if (rule != null) {
                changes.add(change(rule, difference, before, after));
            }
        }
        changes.removeIf(
                change -> options.subset() && change.kind() == Kind.ADDED && change.severity() == Severity.INFO);
        changes.sort(ORDER);
        return List.copyOf(changes);
    }

    private static List<Difference> operations(ApiSide before, ApiSide after) {
        Map<OperationKey, Operation> old = byKey(before);
        Map<OperationKey, Operation> now = byKey(after);
        List<Difference> differences = new ArrayList<>();
        old.forEach((key, operation) -> {
            if (!now.containsKey(key)) {
                differences.add(existence(Kind.REMOVED, operation, null));
            }
        });
        now.forEach((key, operation) -> {
            if (!old.containsKey(key)) {
                differences.add(existence(Kind.ADDED, null, operation));
            }
        });
        return differences;
    }

    private static Difference existence(Kind kind, @Nullable Operation before, @Nullable Operation after) {
        String where = String.valueOf(before == null ? after == null ? "" : after.key() : before.key());
        return new Difference(
                Aspect.OPERATION,
                kind,
                Direction.NONE,
                where,
                "",
                null,
                null,
                before == null ? null : before.pointer(),
                after == null ? null : after.pointer(),
                new TreeSet<>(List.of(where)));
    }

    private static Map<OperationKey, Operation> byKey(ApiSide side) {
        Map<OperationKey, Operation> operations = new TreeMap<>();
        side.api().operations().forEach(operation -> operations.put(operation.key(), operation));
        return operations;
    }

    private static Change change(Rule rule, Difference difference, ApiSide before, ApiSide after) {
        return new Change(
                rule.id(),
                rule.severity(),
                rule.area(),
                rule.kind(),
                rule.direction(),
                List.copyOf(difference.operations()),
                difference.before() == null ? null : before.site(difference.before()),
                difference.after() == null ? null : after.site(difference.after()),
                rule.message(difference),
                rule.advice());
    }
}
