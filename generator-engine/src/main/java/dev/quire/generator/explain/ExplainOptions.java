package dev.quire.generator.explain;

import dev.quire.generator.model.OperationFilter;
import dev.quire.generator.paging.PagingOptions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to explain, and where to.
 *
 * @param spec a description, a Markdown page that holds one, or a folder of these
 * @param overlays OpenAPI Overlay documents, applied in this order
 * @param lock what has been decided; null for {@code quire.lock} beside the description, if it is there
 * @param paging the configuration's rules
 * @param filter which operations
 * @param format of the report
 * @param output where the report goes; null when it is only returned
 * @param overlay where what was found goes as an Overlay document; null for nowhere
 */
public record ExplainOptions(
        Path spec,
        List<Path> overlays,
        @Nullable Path lock,
        PagingOptions paging,
        OperationFilter filter,
        ExplainFormat format,
        @Nullable Path output,
        @Nullable Path overlay) {

    /** Copies the list. */
    public ExplainOptions {
        overlays = List.copyOf(overlays);
    }
}
