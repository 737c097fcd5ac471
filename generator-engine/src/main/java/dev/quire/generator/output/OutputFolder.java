package dev.quire.generator.output;

import dev.quire.generator.render.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A folder that holds generated files, maybe among others. A list beside it, {@value #MANIFEST}, remembers which files it
 * wrote: those and only those are deleted when a later run does not make them any more. Without the list no file is known
 * to be ours, and none is deleted. A file that holds the right bytes is not touched, so its time stays and nobody rebuilds
 * for nothing.
 */
public final class OutputFolder {
    /** Lists the files that this folder owns, one per line. */
    static final String MANIFEST = "files.txt";
    /** The same list, and the fingerprint, as earlier versions kept them in the folder itself. */
    private static final String OLD_MANIFEST = ".quire-files";

    private static final String OLD_FINGERPRINT = ".quire-fingerprint";

    private final Path folder;
    private final Path manifest;
    private final OutputPaths paths;
    private final CompiledFiles compiled;

    /**
     * Of a folder that need not exist yet.
     *
     * @param state where the notes about folders lie
     * @param classes where its files are compiled or copied to: orphans are deleted there too; null for nowhere
     */
    public OutputFolder(Path folder, StateRoots state, @Nullable Path classes) {
        this.folder = folder.toAbsolutePath().normalize();
        this.manifest = state.of(this.folder).resolve(MANIFEST);
        this.paths = new OutputPaths(this.folder);
        this.compiled = new CompiledFiles(classes);
    }

    /** Everything that belongs to this folder's files, in order: they themselves, and the list of them. */
    public List<Path> owned(OutputReport report) {
        List<Path> owned = new ArrayList<>();
        union(report.written(), report.unchanged()).forEach(file -> owned.add(folder.resolve(file)));
        owned.add(manifest);
        return owned;
    }

    /**
     * Makes the folder hold exactly these files, beside those of others. All paths are checked before the first write,
     * and each file appears whole or not at all.
     *
     * @throws OutputException when a path can not be used; nothing was written then
     * @throws UncheckedIOException when a file can not be read or written
     */
    public OutputReport write(Collection<SourceFile> files) {
        check(files);
        SortedMap<String, String> wanted = new TreeMap<>();
        files.forEach(file -> wanted.put(file.path(), file.text()));
        try {
            return write(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("Can not write generated files to " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * Says beforehand whether these files could be written here.
     *
     * @throws OutputException when a path can not be used
     */
    public void check(Collection<SourceFile> files) {
        paths.refuseUnwritable();
        OutputPaths.refuseDuplicates(files.stream().map(SourceFile::path).toList());
        files.forEach(file -> paths.resolve(file.path()));
    }

    /** Whether a path, relative to an output folder, consists of plain names and so stays inside. */
    public static boolean isInside(String path) {
        return OutputPaths.isPlain(path);
    }

    /** Whether two are the same folder, which then takes one set of files only. */
    public boolean isSameAs(OutputFolder other) {
        return folder.equals(other.folder);
    }

    private OutputReport write(SortedMap<String, String> wanted) throws IOException {
        SortedSet<String> orphans = owned();
        // Owned from now on even if this run is cut short: what it wrote so far is found again.
        remember(union(orphans, wanted.keySet()));
        orphans.removeAll(wanted.keySet());
        List<String> deleted = new ArrayList<>();
        for (String orphan : orphans) {
            if (delete(orphan)) {
                deleted.add(orphan);
            }
        }
        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (var file : wanted.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            boolean changed = writeIfChanged(paths.resolve(file.getKey()), bytes);
            (changed ? written : unchanged).add(file.getKey());
        }
        remember(wanted.keySet());
        Files.deleteIfExists(folder.resolve(OLD_MANIFEST));
        Files.deleteIfExists(folder.resolve(OLD_FINGERPRINT));
        return new OutputReport(written, unchanged, deleted);
    }

    private static SortedSet<String> union(Collection<String> one, Collection<String> other) {
        SortedSet<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private SortedSet<String> owned() throws IOException {
        SortedSet<String> owned = new TreeSet<>();
        Path list = list();
        if (Files.isRegularFile(list)) {
            owned.addAll(Files.readAllLines(list, StandardCharsets.UTF_8));
            owned.removeIf(String::isBlank);
        }
        return owned;
    }

    private Path list() {
        return Files.isRegularFile(manifest) ? manifest : folder.resolve(OLD_MANIFEST);
    }

    /**
     * Java files that lie among these, that these do not replace, and of which nothing tells who made them: none as long as
     * the list of own files is there.
     *
     * @throws UncheckedIOException when a folder can not be read
     */
    public List<String> strangers(Collection<SourceFile> files) {
        if (Files.isRegularFile(list())) {
            return List.of();
        }
        SortedSet<String> folders = new TreeSet<>();
        SortedSet<String> strangers = new TreeSet<>();
        files.forEach(file -> folders.add(file.path().substring(0, file.path().lastIndexOf('/') + 1)));
        for (Path among : folders.stream().map(folder::resolve).toList()) {
            CompiledFiles.listed(among, "*.java")
                    .forEach(file ->
                            strangers.add(folder.relativize(file).toString().replace('\\', '/')));
        }
        files.forEach(file -> strangers.remove(file.path()));
        return List.copyOf(strangers);
    }

    private void remember(Collection<String> files) throws IOException {
        writeIfChanged(manifest, (String.join("\n", files) + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private boolean delete(String orphan) throws IOException {
        Path file = paths.resolve(orphan);
        compiled.delete(orphan, file);
        boolean deleted = Files.deleteIfExists(file);
        Path parent = file.getParent();
        while (parent != null && !parent.equals(folder) && Files.isDirectory(parent) && isEmpty(parent)) {
            Files.delete(parent);
            parent = parent.getParent();
        }
        return deleted;
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    static boolean writeIfChanged(Path file, byte[] bytes) throws IOException {
        if (Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Path temporary = file.resolveSibling('.' + file.getFileName().toString() + ".quire-tmp");
        try {
            Files.write(temporary, bytes);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return true;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
