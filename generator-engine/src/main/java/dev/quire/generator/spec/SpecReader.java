package dev.quire.generator.spec;

import dev.quire.generator.source.LocatedTree;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what the user points at into one located description. */
public final class SpecReader {

    private SpecReader() {}

    /**
     * Reads pages, merges them and applies overlays. What is wrong is collected; whoever calls decides when to end, since a
     * description with errors may still be read further to find more of them.
     *
     * @throws SpecException when there is no description at all to go on with
     */
    public static ParsedSpec read(SpecSource source, Problems problems) {
        // 1. Read every page.
        SpecFiles files = new SpecFiles(problems);
        List<SpecFiles.Page> pages = new ArrayList<>();
        source.paths().forEach(path -> pages.addAll(files.pages(path, source.overlays())));
        // 2. Merge them.
        MapNode merged = PageMerge.merge(pages, problems);
        if (merged == null) {
            if (source.paths().isEmpty()) {
                problems.error("There is nothing to generate from", "Name at least one OpenAPI description");
            }
            source.overlays().forEach(overlay -> files.tree(overlay, SpecFiles.name(overlay)));
            problems.throwIfErrors();
            throw new IllegalStateException();
        }
        // 3. Apply the overlays to the merged tree.
        source.overlays().forEach(overlay -> apply(overlay, merged, files, problems));
        // 4. Say it in OpenAPI 3.
        MapNode description = SwaggerUpgrade.upgraded(merged, problems);
        checkVersion(description, problems);
        // 5. Say references by JSON Schema's identifiers as pointers, and confine all to the folder of the description.
        LocatedTree tree = new LocatedTree("", description);
        SchemaReferences.rewrite(tree, problems);
        Path folder = folder(source.paths().get(0));
        ParsedSpec spec = new ParsedSpec(tree, new References(tree, pages, folder, files, problems), files);
        problems.locateWith(spec::locate);
        return spec;
    }

    private static void checkVersion(MapNode description, Problems problems) {
        Node version = description.get("openapi");
        String text = version == null ? null : version.text();
        if (text == null || !text.startsWith("3.")) {
            problems.error(
                    (version == null ? description : version).location(),
                    "OpenAPI " + text + " is not known",
                    "Describe the API in Swagger 2.0 or OpenAPI 3");
        }
    }

    private static void apply(Path overlay, MapNode description, SpecFiles files, Problems problems) {
        Node tree = files.tree(overlay, SpecFiles.name(overlay));
        if (tree != null) {
            Overlay.apply(tree, description, problems);
        }
    }

    private static Path folder(Path path) {
        if (Files.isDirectory(path)) {
            return References.real(path);
        }
        Path parent = path.toAbsolutePath().getParent();
        return References.real(parent == null ? path : parent);
    }
}
