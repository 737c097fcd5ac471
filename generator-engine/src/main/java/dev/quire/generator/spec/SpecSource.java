package dev.quire.generator.spec;

import java.nio.file.Path;
import java.util.List;

/**
 * What the user points Quire at.
 *
 * @param paths descriptions (YAML, JSON, Markdown pages with fenced descriptions) or folders of them; a folder counts
 *     with the files directly in it that hold a description. All are merged into one.
 * @param overlays OpenAPI Overlay documents, applied in this order
 */
public record SpecSource(List<Path> paths, List<Path> overlays) {

    /** Copies the lists. */
    public SpecSource {
        paths = List.copyOf(paths);
        overlays = List.copyOf(overlays);
    }

    /** Files or folders without overlays. */
    public static SpecSource of(Path... paths) {
        return new SpecSource(List.of(paths), List.of());
    }

    /** The same descriptions with these overlays instead. */
    public SpecSource withOverlays(Path... overlays) {
        return new SpecSource(paths, List.of(overlays));
    }
}
