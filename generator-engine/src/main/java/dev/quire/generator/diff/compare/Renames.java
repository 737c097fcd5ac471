package dev.quire.generator.diff.compare;

import dev.quire.generator.model.OperationKey;
import java.util.HashMap;
import java.util.Map;

/** Names of which it is known that one is the other's new one, so that nothing is said to have gone and come. */
final class Renames {
    private final Map<OperationKey, Map<String, String>> parameters = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();

    void parameter(OperationKey operation, String was, String is) {
        parameters.computeIfAbsent(operation, key -> new HashMap<>()).put(was, is);
    }

    void property(String was, String is) {
        properties.put(was, is);
    }

    /** The new names of an operation's parameters, by the old ones. */
    Map<String, String> parameters(OperationKey operation) {
        return parameters.getOrDefault(operation, Map.of());
    }

    boolean isProperty(String was, String is) {
        return is.equals(properties.get(was));
    }
}
