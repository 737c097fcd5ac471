package dev.quire.generator.output;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Decides where the notes about an output folder lie: outside of it, since a source root is packed as it is, and where they
 * live as long as its files. Each output folder has notes of its own.
 *
 * @param build the folder that a clean build deletes, null for none
 * @param project the folder that stays, null for none
 */
public record StateRoots(@Nullable Path build, @Nullable Path project) {
    /** Where there is no project: a folder inside the output. */
    public static final StateRoots NONE = new StateRoots(null, null);

    private static final String OWN = ".quire";

    /** Where the notes about an output folder lie. */
    public Path of(Path output) {
        Path folder = output.toAbsolutePath().normalize();
        if (build != null && folder.startsWith(build)) {
            return build.resolve("quire").resolve(build.relativize(folder));
        }
        if (project == null) {
            return folder.resolve(OWN);
        }
        return project.resolve(OWN)
                .resolve(
                        folder.startsWith(project)
                                ? project.relativize(folder)
                                : Path.of("elsewhere").resolve(folder.subpath(0, folder.getNameCount())));
    }
}
