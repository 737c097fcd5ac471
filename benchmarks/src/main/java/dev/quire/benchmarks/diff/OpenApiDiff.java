package dev.quire.benchmarks.diff;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs openapi-diff-core with libraries of its own. */
final class OpenApiDiff {
    private final Method compare;

    /** Takes the file with its class path. */
    OpenApiDiff(Path classPath) throws IOException, ReflectiveOperationException {
        List<URL> libraries = new ArrayList<>();
        for (String library : Files.readString(classPath).strip().split(File.pathSeparator)) {
            libraries.add(Path.of(library).toUri().toURL());
        }
        ClassLoader loader = new URLClassLoader(libraries.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        compare = loader.loadClass("org.openapitools.openapidiff.core.OpenApiCompare")
                .getMethod("fromLocations", String.class, String.class);
    }

    /** What it says of two descriptions: {@code breaking}, {@code compatible}, or the class of what it threw. */
    String verdict(Path before, Path after) {
        try {
            Object changed = compare.invoke(null, before.toString(), after.toString());
            Object incompatible = changed.getClass().getMethod("isIncompatible").invoke(changed);
            return Boolean.TRUE.equals(incompatible) ? "breaking" : "compatible";
        } catch (ReflectiveOperationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return cause.getClass().getSimpleName();
        }
    }
}
