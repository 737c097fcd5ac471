package dev.quire.generator.diff.compare;

import dev.quire.generator.model.ApiModel;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which operations may change at any time, since {@code x-stability-level} calls them draft or alpha. */
public final class Stability {
    private final Set<String> unstable = new HashSet<>();

    private Stability() {}

    /** As a description says. */
    public static Stability of(ApiModel api) {
        Stability stability = new Stability();
        api.operations().stream()
                .filter(LifecycleComparison::isUnstable)
                .forEach(operation -> stability.unstable.add(operation.key().toString()));
        return stability;
    }

    /** Whether all of these may; false when there are none. */
    public boolean mayChange(Collection<String> operations) {
        return !operations.isEmpty() && unstable.containsAll(operations);
    }
}
