package dev.quire.generator.check.baselines;

import dev.quire.generator.output.TemporaryFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A description as it was at a revision of git: with the pages, overlays, lock and referenced files of that revision. */
final class GitBaseline {
    private final GitRepository repository;
    private final String revision;
    private final String commit;
    private final TemporaryFolder copy;
    private final Path folder;
    private final Set<String> copied = new HashSet<>();

    private GitBaseline(GitRepository repository, String revision, TemporaryFolder copy) throws IOException {
        this.repository = repository;
        this.revision = revision;
        this.commit = repository.commit(revision);
        this.copy = copy;
        this.folder = copy.path();
    }

    /**
     * The description at {@code REVISION} or {@code REVISION:PATH}.
     *
     * @param spec where it is now
     */
    static Baseline of(String named, Path spec, List<Path> overlays, @Nullable Path lock) throws IOException {
        int colon = named.indexOf(':');
        String revision = colon < 0 ? named : named.substring(0, colon);
        Path real = real(spec);
        Path parent = Files.isDirectory(real) ? real : real.getParent();
        GitRepository repository = GitRepository.of(existing(parent == null ? Path.of("") : parent));
        String path = colon < 0 ? inside(repository, real) : named.substring(colon + 1);
        return Baselines.copied(copy -> new GitBaseline(repository, revision, copy).baseline(path, overlays, lock));
    }

    private Baseline baseline(String path, List<Path> overlays, @Nullable Path lock) throws IOException {
        copyAll(path);
        Path description = folder.resolve(path).normalize();
        if (!Files.exists(description)) {
            throw Baselines.failure(
                    "There is no " + path + " in " + revision + " (" + commit + ")",
                    "Name the path that it had there: git:" + revision + ":PATH");
        }
        List<Path> then = new ArrayList<>();
        for (Path overlay : overlays) {
            Path copied = copyOf(inside(repository, real(overlay)));
            if (copied != null) {
                then.add(copied);
            }
        }
        Path lockThen = lock == null ? null : copyOf(inside(repository, real(lock)));
        return new Baseline(description, then, lockThen, "git:" + revision, null, copy);
    }

    /** Null when it was not there then. */
    private @Nullable Path copyOf(String path) throws IOException {
        copyAll(path);
        Path file = folder.resolve(path);
        return Files.exists(file) ? file : null;
    }

    /** Copies a file, or the files of a folder, with all that they refer to. */
    private void copyAll(String path) throws IOException {
        Deque<String> open = new ArrayDeque<>(repository.files(commit, path));
        while (!open.isEmpty()) {
            String file = open.remove();
            Path target = folder.resolve(file).normalize();
            byte[] bytes = target.startsWith(folder) && copied.add(file) ? repository.bytes(commit, file) : null;
            if (bytes == null) {
                continue;
            }
            Path parent = target.getParent() == null ? folder : target.getParent();
            Files.createDirectories(parent);
            Files.write(target, bytes);
            for (String reference : ReferencedFiles.in(new String(bytes, StandardCharsets.UTF_8))) {
                Path other = parent.resolve(reference).normalize();
                if (other.startsWith(folder)) {
                    open.add(folder.relativize(other).toString().replace('\\', '/'));
                }
            }
        }
    }

    private static String inside(GitRepository repository, Path path) {
        if (!path.startsWith(repository.folder())) {
            throw Baselines.failure(
                    path + " is not in the working copy " + repository.folder(),
                    "Name the path that it had there: git:REVISION:PATH");
        }
        return repository.folder().relativize(path).toString().replace('\\', '/');
    }

    /** The folder, or the nearest one above it that is there. */
    private static Path existing(Path folder) {
        Path at = folder;
        while (!Files.isDirectory(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        return parent == null || name == null ? absolute : real(parent).resolve(name.toString());
    }
}
