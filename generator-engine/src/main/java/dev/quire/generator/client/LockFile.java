package dev.quire.generator.client;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a lock is. */
public final class LockFile {

    private LockFile() {}

    /** The file that was named, or {@code quire.lock} beside the description: in its folder, or in the folder that it is. */
    public static Path of(Path spec, @Nullable Path named) {
        return Lock.file(spec, named);
    }
}
