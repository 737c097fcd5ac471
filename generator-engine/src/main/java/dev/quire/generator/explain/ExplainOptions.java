package dev.quire.generator.explain;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to explain, and where to.
 *
 * @param spec a description, a Markdown page that holds one, or a folder of these
 * @param overlays OpenAPI Overlay documents, applied in this order
 * @param format of the report
 * @param output where the report goes; null when it is only returned
 * @param overlay where what was found goes as an Overlay document; null for nowhere
 */
public record ExplainOptions(
        Path spec,
        List<Path> overlays,
        ExplainFormat format,
        @Nullable Path output,
        @Nullable Path overlay) {

    /** Copies the list. */
    public ExplainOptions {
        overlays = List.copyOf(overlays);
    }
}
