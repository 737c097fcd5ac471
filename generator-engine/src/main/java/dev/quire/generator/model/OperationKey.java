package dev.quire.generator.model;

import java.util.Locale;

/**
 * What names an operation in every description: its method and path.
 *
 * @param method in upper case
 * @param path the template as written
 */
public record OperationKey(String method, String path) implements Comparable<OperationKey> {

    /** Accepts the method in any case. */
    public OperationKey {
        method = method.toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(OperationKey other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : method.compareTo(other.method);
    }

    /** {@code GET /path}. */
    @Override
    public String toString() {
        return method + ' ' + path;
    }
}
