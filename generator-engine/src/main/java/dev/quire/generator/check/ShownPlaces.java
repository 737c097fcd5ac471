package dev.quire.generator.check;

import dev.quire.generator.source.Location;
import dev.quire.generator.source.Problem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Names files as seen from one folder, so that reports are the same on every machine. */
record ShownPlaces(Path root) {

    /** The place, its file relative to the folder if it is in there. */
    Location shown(Location place) {
        return new Location(shown(place.file()), place.line(), place.column());
    }

    /** The file, relative to the folder if it is in there, with {@code /}. */
    String shown(Path file) {
        return shown(file.toAbsolutePath().normalize().toString());
    }

    /** A file or anything else that was named; relative to the folder if it is a file in there. */
    String shown(String named) {
        String folder = root.toAbsolutePath().normalize().toString().replace('\\', '/') + '/';
        String file = normal(named.replace('\\', '/'));
        return file.startsWith(folder) ? file.substring(folder.length()) : file;
    }

    /** Without the steps down and up again that configurations make ({@code clients/shop/../../specs}). */
    private static String normal(String file) {
        return file.contains("/../") ? Path.of(file).normalize().toString().replace('\\', '/') : file;
    }

    /** The problem at its place as shown, with this severity. */
    Problem shown(Problem problem, Problem.Severity severity) {
        @Nullable Location place = problem.location();
        return new Problem(
                severity, place == null ? null : shown(place), problem.pointer(), problem.message(), problem.remedy());
    }
}
