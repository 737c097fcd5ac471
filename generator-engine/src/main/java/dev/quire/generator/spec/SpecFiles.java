package dev.quire.generator.spec;

import dev.quire.generator.source.Location;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SourceText;
import dev.quire.generator.source.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the user's files and remembers which ones were read and which folders were listed. */
final class SpecFiles {
    private final Problems problems;
    private final Set<Path> read = new LinkedHashSet<>();
    private final Set<Path> missing = new LinkedHashSet<>();
    private final Set<Path> listed = new LinkedHashSet<>();

    /** A description that was read: its tree, and the file that it stands in. */
    record Page(Path file, Node root) {}

    SpecFiles(Problems problems) {
        this.problems = problems;
    }

    /** Every file that was opened, in order. */
    Collection<Path> read() {
        return read;
    }

    /** Every file that was looked for in vain. */
    Collection<Path> missing() {
        return missing;
    }

    /** Remembers a file that is not there. */
    void missed(Path file) {
        missing.add(file);
    }

    /** Every folder whose files were looked through. */
    Collection<Path> listed() {
        return listed;
    }

    /** The descriptions at a path that the user named; what is wrong with it is reported. */
    List<Page> pages(Path path, Collection<Path> overlays) {
        if (!Files.exists(path)) {
            problems.error("There is no file or folder " + path, "Correct the path of the description");
            return List.of();
        }
        int before = problems.errors().size();
        List<Page> pages = Files.isDirectory(path) ? folder(path, overlays) : file(path, name(path));
        if (pages.isEmpty() && problems.errors().size() == before) {
            problems.error(
                    new Location(name(path), 1, 1),
                    "No OpenAPI description is found here",
                    "Name a YAML or JSON document, or a Markdown page, with a root key 'openapi' or 'swagger'");
        }
        return pages;
    }

    private List<Page> folder(Path folder, Collection<Path> overlays) {
        listed.add(folder);
        List<Page> pages = new ArrayList<>();
        for (Path file : files(folder)) {
            if (isDocument(file) && !overlays.contains(file)) {
                pages.addAll(file(file, name(file)));
            }
        }
        return pages;
    }

    private List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            problems.error(new Location(name(folder), 1, 1), "The folder can not be listed", "Check its permissions");
            return List.of();
        }
    }

    private List<Page> file(Path file, String name) {
        SourceText text = text(file, name);
        if (text == null) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        for (SourceText document : documents(file, text)) {
            Node root = TreeReader.read(document, problems);
            if (root != null && (root.get("openapi") != null || root.get("swagger") != null)) {
                pages.add(new Page(file, root));
            }
        }
        return pages;
    }

    private List<SourceText> documents(Path file, SourceText text) {
        if (isMarkdown(file)) {
            return MarkdownPages.documents(text);
        }
        return switch (DocumentKind.of(text)) {
            case DESCRIPTION -> List.of(text);
            case OVERLAY -> {
                problems.warning(
                        text.at(0, 0),
                        "This overlay lies beside the description but is not applied",
                        "List it among the overlays or move it elsewhere");
                yield List.of();
            }
            case OTHER -> List.of();
        };
    }

    /** The tree of a whole file; null when it can not be read, which is reported. */
    @Nullable
    Node tree(Path file, String name) {
        SourceText text = text(file, name);
        return text == null ? null : TreeReader.read(text, problems);
    }

    private @Nullable SourceText text(Path file, String name) {
        read.add(file);
        return SourceText.read(file, name, problems);
    }

    /** The path as the user wrote it, with {@code /}. */
    static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static boolean isDocument(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return isMarkdown(file) || name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    private static boolean isMarkdown(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".mdx");
    }
}
