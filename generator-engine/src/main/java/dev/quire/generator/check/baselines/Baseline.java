package dev.quire.generator.check.baselines;

import dev.quire.generator.output.TemporaryFolder;
import dev.quire.generator.source.Location;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A description to compare with, as files that can be read. Closing it removes those that were made for it.
 *
 * @param spec a description, or a folder of pages
 * @param overlays that belong to it
 * @param lock that belongs to it; null when there is none
 * @param shown as the user named it
 * @param jar of the released client that it is of; null when it is of none
 * @param copy the folder of files that were made for it; null when it was there
 */
public record Baseline(
        Path spec,
        List<Path> overlays,
        @Nullable Path lock,
        String shown,
        @Nullable Path jar,
        @Nullable TemporaryFolder copy)
        implements AutoCloseable {

    /** Copies the list. */
    public Baseline {
        overlays = List.copyOf(overlays);
    }

    /** A place in it, as the user would name it. */
    public Location shown(Location place) {
        if (copy == null) {
            return place;
        }
        String folder = copy.path().toString().replace('\\', '/') + '/';
        String file = place.file().replace('\\', '/');
        return file.startsWith(folder)
                ? new Location(shown + ':' + file.substring(folder.length()), place.line(), place.column())
                : place;
    }

    @Override
    public void close() {
        if (copy != null) {
            copy.close();
        }
    }
}
