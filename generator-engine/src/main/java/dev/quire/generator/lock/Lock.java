package dev.quire.generator.lock;

import dev.quire.generator.model.OperationKey;
import dev.quire.generator.paging.extensions.LockedPaging;
import dev.quire.generator.source.LocatedTree;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.ParsedSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been decided for an API; docs/lock.md describes the file.
 *
 * @param file where it is, or is to be
 * @param tree what was read, null when there is no file or it can not be read
 * @param api names, sharing of types, arguments
 * @param paging how operations page
 */
public record Lock(Path file, @Nullable LocatedTree tree, LockedApi api, Map<OperationKey, LockedPaging.Row> paging) {

    /** The name of the file where none is given. */
    static final String FILE = "quire.lock";

    /** The file that was named, or the one beside the description: in its folder, or in the folder that it is. */
    public static Path file(Path spec, @Nullable Path named) {
        if (named != null) {
            return named;
        }
        return Files.isDirectory(spec)
                ? spec.resolve(FILE)
                : spec.toAbsolutePath().resolveSibling(FILE);
    }

    /** Reads a lock; an empty one when there is no file. */
    public static Lock read(Path file, ParsedSpec spec, Problems problems) {
        Lock lock = LockReader.read(file, problems);
        problems.locateWith(pointer -> lock.locate(pointer, spec));
        return lock;
    }

    private @Nullable Location locate(SpecPointer pointer, ParsedSpec spec) {
        if (!pointer.document().equals(LockedApi.DOCUMENT)) {
            return spec.locate(pointer);
        }
        return tree == null ? null : tree.locate(pointer.pointer());
    }
}
