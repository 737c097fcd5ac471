package dev.quire.generator.spec;

import dev.quire.generator.source.LocatedTree;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecPointer;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows {@code $ref} inside of the description and to files under its folder. Nothing else is ever opened: no network, no
 * path that leaves the folder by {@code ..} or by a link. Files are read when they are first referred to.
 */
public final class References {
    private static final Pattern REMOTE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]+:|//).*");

    private final SpecFiles files;
    private final Problems problems;
    private final Path root;
    private final Map<String, LocatedTree> documents = new HashMap<>();
    private final Map<Path, String> documentOfFile = new HashMap<>();
    private final Map<String, Path> fileOfPage = new HashMap<>();

    /**
     * References of a description whose pages stand in {@code pages}.
     *
     * @param root the folder that is not left
     */
    References(LocatedTree description, Iterable<SpecFiles.Page> pages, Path root, SpecFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.root = root;
        documents.put("", description);
        for (SpecFiles.Page page : pages) {
            documentOfFile.put(real(page.file()), "");
            fileOfPage.put(page.root().file(), page.file());
        }
    }

    /** Whether a node is a reference object. */
    public static boolean isReference(SpecNode node) {
        return node.text("$ref") != null;
    }

    /**
     * What a node stands for: itself, or the end of its chain of references.
     *
     * @return null when the chain is broken or goes in a circle, which is reported
     */
    public @Nullable SpecNode follow(SpecNode node) {
        Set<SpecPointer> seen = new LinkedHashSet<>();
        SpecNode at = node;
        while (at != null && isReference(at)) {
            if (!seen.add(at.pointer())) {
                problems.warning(node.pointer(), "This reference leads back to itself", "Refer to a definition");
                return null;
            }
            at = target(at);
        }
        return at;
    }

    /**
     * What the {@code $ref} of a node names, which may be a reference again.
     *
     * @return null when there is nothing or it may not be read, which is reported
     */
    public @Nullable SpecNode target(SpecNode node) {
        return target(node, String.valueOf(node.text("$ref")));
    }

    /**
     * What {@code reference} means where {@code node} stands.
     *
     * @return null when there is nothing or it may not be read, which is reported
     */
    public @Nullable SpecNode target(SpecNode node, String reference) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : decode(reference.substring(hash + 1));
        LocatedTree document = file.isEmpty() ? document(node.pointer().document()) : document(node, file);
        if (document == null) {
            return null;
        }
        Node found = fragment.isEmpty() || fragment.startsWith("/") ? document.find(fragment) : null;
        if (found == null) {
            problems.warning(
                    node.pointer(),
                    "Nothing is found at '" + reference + "'",
                    "Correct the reference or define its target");
            return null;
        }
        return new SpecNode(new SpecPointer(document.document(), fragment), found);
    }

    /** The node of a pointer into a document that has been read; null when there is none. */
    public @Nullable SpecNode at(SpecPointer pointer) {
        LocatedTree document = document(pointer.document());
        Node found = document == null ? null : document.find(pointer.pointer());
        return found == null ? null : new SpecNode(pointer, found);
    }

    /** A document that has been read; null when there is none of this name. */
    @Nullable
    LocatedTree document(String name) {
        return documents.get(name);
    }

    private @Nullable LocatedTree document(SpecNode node, String reference) {
        if (REMOTE.matcher(reference).matches()) {
            problems.warning(
                    node.pointer(),
                    "'" + reference + "' is not in the description's folder, and nothing is read from the network",
                    "Save that document beside the description and refer to the file");
            return null;
        }
        Path file = confined(node, decode(reference));
        return file == null ? null : read(node, file, reference);
    }

    /** The file that is meant, with links followed; null, and reported, unless it is a file under the root. */
    private @Nullable Path confined(SpecNode node, String reference) {
        try {
            Path named = folder(node).resolve(reference).normalize();
            if (!reference.startsWith("/") && !reference.startsWith("\\") && named.startsWith(root)) {
                if (!Files.isRegularFile(named)) {
                    files.missed(named);
                    problems.warning(
                            node.pointer(),
                            "There is no file '" + reference + "'",
                            "Correct the reference or add the file");
                    return null;
                }
                Path real = named.toRealPath();
                if (real.startsWith(root)) {
                    return real;
                }
            }
        } catch (InvalidPathException | IOException e) {
            problems.warning(
                    node.pointer(), "'" + reference + "' is no file that can be read", "Correct the reference");
            return null;
        }
        problems.error(
                node.pointer(),
                "The reference '" + reference + "' leaves the description's folder, so it is not followed",
                "Move the file into that folder");
        return null;
    }

    private @Nullable LocatedTree read(SpecNode node, Path file, String reference) {
        String name = documentOfFile.computeIfAbsent(file, real -> SpecFiles.name(root.relativize(real)));
        LocatedTree known = documents.get(name);
        if (known != null) {
            return known;
        }
        Node tree = files.tree(file, SpecFiles.name(displayed(file)));
        if (tree == null) {
            problems.warning(node.pointer(), "'" + reference + "' can not be read", "Correct that file");
            return null;
        }
        LocatedTree document = new LocatedTree(name, tree);
        SchemaReferences.rewrite(document, problems);
        documents.put(name, document);
        return document;
    }

    /** A file under the root as the user would name it, from the way in which a page was named. */
    private Path displayed(Path file) {
        for (Path page : fileOfPage.values()) {
            Path folder = page.getParent();
            if (real(folder == null ? Path.of("") : folder).equals(root)) {
                Path relative = root.relativize(file);
                return folder == null ? relative : folder.resolve(relative);
            }
        }
        return file;
    }

    /** Where relative references of a node start: at its own file, be it a page or another document. */
    private Path folder(SpecNode node) {
        String document = node.pointer().document();
        if (!document.isEmpty()) {
            Path parent = root.resolve(document).getParent();
            return parent == null ? root : parent;
        }
        Path page = fileOfPage.get(node.node().file());
        Path parent = page == null ? null : real(page).getParent();
        return parent == null ? root : parent;
    }

    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
