package dev.quire.generator.check.refresh;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SourceText;
import dev.quire.generator.source.TreeReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code source.yaml} strictly: a list of addresses, each with the file that holds what is published there. */
final class RemoteFiles {
    private static final Set<String> KEYS = Set.of("url", "file");

    private final Path folder;
    private final Problems problems;

    private RemoteFiles(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** What a file names; what is wrong is reported at its place. */
    static List<RemoteFile> read(Path source, Problems problems) {
        SourceText text = SourceText.read(source, source.toString().replace('\\', '/'), problems);
        Node root = text == null ? null : TreeReader.read(text, problems);
        Path parent = source.toAbsolutePath().normalize().getParent();
        if (root == null || parent == null) {
            return List.of();
        }
        return new RemoteFiles(parent, problems).all(root);
    }

    private List<RemoteFile> all(Node root) {
        Node rows = root.get("sources");
        if (!(rows instanceof ListNode list)
                || list.elements().isEmpty()
                || ((MapNode) root).members().size() != 1) {
            problems.error(
                    root.location(),
                    "This says not what to fetch",
                    "Write 'sources:' and below it a list, each of url and file");
            return List.of();
        }
        List<RemoteFile> all = new ArrayList<>();
        for (Node row : list.elements()) {
            RemoteFile one = row(row);
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    private @Nullable RemoteFile row(Node row) {
        if (!(row instanceof MapNode map)) {
            problems.error(row.location(), "This is no mapping", "Write url and file");
            return null;
        }
        for (Map.Entry<String, Node> member : map.members().entrySet()) {
            if (!KEYS.contains(member.getKey())) {
                problems.error(
                        member.getValue().location(), "Unknown key '" + member.getKey() + "'", "Use url and file");
            }
        }
        URI url = url(map);
        Path file = file(map);
        return url == null || file == null ? null : new RemoteFile(url, file, map.location());
    }

    private @Nullable URI url(MapNode row) {
        Node node = row.get("url");
        String text = node == null ? null : node.text();
        try {
            URI url = new URI(text == null ? "" : text);
            if (url.getHost() != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        problems.error((node == null ? row : node).location(), "'" + text + "' is no address", "Write https://…");
        return null;
    }

    private @Nullable Path file(MapNode row) {
        Node node = row.get("file");
        String text = node == null ? null : node.text();
        try {
            Path file = text == null || text.isBlank()
                    ? folder
                    : folder.resolve(text).normalize();
            if (file.startsWith(folder) && !file.equals(folder)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // Said below.
        }
        problems.error(
                (node == null ? row : node).location(),
                "'" + text + "' is no file in this folder",
                "Write the file's name, relative to this file");
        return null;
    }
}
