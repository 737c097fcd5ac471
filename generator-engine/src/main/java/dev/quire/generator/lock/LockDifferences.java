package dev.quire.generator.lock;

import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.DecisionLine;
import dev.quire.generator.paging.PagingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says what the rules would decide otherwise than a lock holds. */
public final class LockDifferences {
    private final List<String> lines = new ArrayList<>();

    private LockDifferences() {}

    /** The differences, one line each. */
    public static List<String> of(LockedApi locked, LockedApi byRules, PagingPlan plan) {
        LockDifferences differences = new LockDifferences();
        plan.otherwise()
                .forEach((key, decision) -> differences.lines.add(
                        "the lock decides how " + key + " pages; without it " + DecisionLine.of(key, decision)));
        locked.operations().forEach((key, call) -> {
            LockedApi.Call rule = byRules.operations().get(key);
            if (rule != null) {
                differences.operation(key, call, rule);
            }
        });
        Map<String, String> placesByRules = byRules.typesByPlace();
        Map<String, String> found = new TreeMap<>();
        locked.types()
                .forEach((name, type) -> type.at().forEach(place -> {
                    String rule = placesByRules.get(place);
                    if (rule != null && !rule.equals(name)) {
                        found.putIfAbsent(name + " -> " + rule, place);
                    }
                }));
        found.forEach((names, place) -> differences.add(
                place, names.substring(0, names.indexOf(' ')), names.substring(names.lastIndexOf(' ') + 1)));
        return List.copyOf(differences.lines);
    }

    private void operation(OperationKey key, LockedApi.Call locked, LockedApi.Call rule) {
        add("the method of " + key, locked.method(), rule.method());
        add("the query type of " + key, locked.query(), rule.query());
        add("what " + key + " lists", locked.pages(), rule.pages());
        if (locked.arguments() != null) {
            add("the arguments of " + key, locked.arguments().toString(), String.valueOf(rule.arguments()));
        }
    }

    private void add(String what, @Nullable String locked, @Nullable String rule) {
        if (locked != null && rule != null && !Objects.equals(locked, rule)) {
            lines.add(what + " is " + locked + " by the lock; without it " + rule);
        }
    }
}
