package dev.quire.benchmarks.diff;

import java.lang.reflect.Method;
import java.nio.file.Path;

/** Runs openapi-diff-core, which is on the class path of the command alone. */
final class OpenApiDiff {
    private final Method compare;

    OpenApiDiff() throws ReflectiveOperationException {
        compare = Class.forName("org.openapitools.openapidiff.core.OpenApiCompare")
                .getMethod("fromLocations", String.class, String.class);
    }

    /** What it says of two descriptions: {@code breaking}, {@code compatible}, or the class of what it threw. */
    String verdict(Path before, Path after) {
        try {
            Object changed = compare.invoke(null, before.toString(), after.toString());
            Object incompatible =
                    changed.getClass().getMethod("isIncompatible").invoke(changed);
            return Boolean.TRUE.equals(incompatible) ? "breaking" : "compatible";
        } catch (ReflectiveOperationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return cause.getClass().getSimpleName();
        }
    }
}
