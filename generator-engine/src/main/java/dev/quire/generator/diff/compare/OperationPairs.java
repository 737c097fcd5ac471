package dev.quire.generator.diff.compare;

import dev.quire.generator.model.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which operation of one description is which of the other: by method and path, then by the path without the names of
 * its parameters, then by an operationId of its own.
 */
record OperationPairs(List<Pair> matched, List<Operation> removed, List<Operation> added) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

    /** One operation in both descriptions. */
    record Pair(Operation was, Operation is) {}

    static OperationPairs of(List<Operation> before, List<Operation> after) {
        OperationPairs pairs = new OperationPairs(new ArrayList<>(), new ArrayList<>(before), new ArrayList<>(after));
        pairs.match(operation -> operation.key().toString());
        pairs.match(OperationPairs::anonymous);
        pairs.match(Operation::operationId);
        return pairs;
    }

    /** The method and the path, whatever its parameters are called. */
    static String anonymous(Operation operation) {
        return operation.key().method()
                + ' '
                + PLACEHOLDER.matcher(operation.key().path()).replaceAll("{}");
    }

    private void match(Function<Operation, @Nullable String> name) {
        Map<String, Operation> now = unique(added, name);
        Map<String, Operation> old = unique(removed, name);
        Set<Operation> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        old.forEach((key, was) -> {
            Operation is = now.get(key);
            if (is != null) {
                matched.add(new Pair(was, is));
                paired.add(was);
                paired.add(is);
            }
        });
        removed.removeIf(paired::contains);
        added.removeIf(paired::contains);
    }

    private static Map<String, Operation> unique(
            List<Operation> operations, Function<Operation, @Nullable String> name) {
        Map<String, Operation> named = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Operation operation : operations) {
            String key = name.apply(operation);
            if (key != null) {
                named.put(key, operation);
                counts.merge(key, 1, Integer::sum);
            }
        }
        named.keySet().removeIf(key -> Objects.requireNonNull(counts.get(key)) > 1);
        return named;
    }
}
