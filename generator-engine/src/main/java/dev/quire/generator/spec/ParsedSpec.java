package dev.quire.generator.spec;

import dev.quire.generator.source.LocatedTree;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.SpecPointer;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A description that was read: one located tree with pages merged and overlays applied, and the files it came from. */
public final class ParsedSpec {
    private final LocatedTree tree;
    private final References references;
    private final SpecFiles files;

    ParsedSpec(LocatedTree tree, References references, SpecFiles files) {
        this.tree = tree;
        this.references = references;
        this.files = files;
    }

    /** The description itself, as OpenAPI 3.x. Its root is a map. */
    public LocatedTree tree() {
        return tree;
    }

    /** The root of the description itself. */
    public SpecNode root() {
        return new SpecNode(SpecPointer.ROOT, tree.root());
    }

    /** Follows references. */
    public References references() {
        return references;
    }

    /** Where a node was written, or its nearest ancestor that exists; null when its document was not read. */
    public @Nullable Location locate(SpecPointer pointer) {
        LocatedTree document = references.document(pointer.document());
        return document == null ? null : document.locate(pointer.pointer());
    }

    /** Every file that was opened so far: pages, overlays, and files that references name once they were followed. */
    public List<Path> files() {
        return List.copyOf(files.read());
    }

    /** Every file that was referred to so far and is not there; the description changes when it appears. */
    public List<Path> missing() {
        return List.copyOf(files.missing());
    }

    /** Every folder whose files were looked through; a new file in one of them may change the description. */
    public List<Path> folders() {
        return List.copyOf(files.listed());
    }
}
