package dev.quire.generator.check;

import dev.quire.generator.lock.Lock;
import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.paging.PagingOptions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A description and what is decided about it.
 *
 * @param name of the API for reports; empty for the title that the description gives it
 * @param spec a description, a Markdown page that holds one, or a folder of these
 * @param overlays OpenAPI Overlay documents, applied in this order
 * @param lock what has been decided; null for {@code quire.lock} beside the description, if it is there
 * @param paging the configuration's rules
 * @param filter which operations
 */
public record ApiSource(
        String name,
        Path spec,
        List<Path> overlays,
        @Nullable Path lock,
        PagingOptions paging,
        OperationFilter filter) {

    /** Copies the list. */
    public ApiSource {
        overlays = List.copyOf(overlays);
    }

    /** A file of this API: beside its lock, and where there is none, beside where it would be. */
    public Path sibling(String name) {
        return Lock.file(spec, lock).toAbsolutePath().resolveSibling(name);
    }
}
