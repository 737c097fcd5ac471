package dev.quire.generator.check.refresh;

import dev.quire.generator.check.AcceptedBaseline;
import dev.quire.generator.check.ApiSource;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SourceText;
import dev.quire.generator.source.SpecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a description anew:
 *
 * <ol>
 *   <li>read what to fetch;
 *   <li>fetch all of it, each file within limits of size and time;
 *   <li>end here when anything can not be had, or holds no text: nothing was written;
 *   <li>keep the old description as baseline, unless there is one;
 *   <li>replace the files that changed, each as a whole.
 * </ol>
 *
 * @param changed files that are other than before
 * @param unchanged files that are as before
 * @param baseline the file that was written to keep the old description; null when there was one, or nothing changed
 */
public record Refresh(
        List<Path> changed, List<Path> unchanged, @Nullable Path baseline) {
    /** The name of the file that says what to fetch; it lies beside the lock. */
    public static final String SOURCE = "source.yaml";

    /** Copies the lists. */
    public Refresh {
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
    }

    /**
     * Fetches.
     *
     * @param source null for {@value #SOURCE} beside the lock
     * @param timeout for each file
     * @throws SpecException when {@code source} is wrong, or anything can not be had; with all problems
     * @throws UncheckedIOException when a file can not be read or written
     */
    public static Refresh run(ApiSource api, @Nullable Path source, Duration timeout) {
        Problems problems = new Problems();
        // 1. Read what to fetch.
        Path file = source == null ? api.sibling(SOURCE) : source;
        List<RemoteFile> remotes = RemoteFiles.read(file, problems);
        problems.throwIfErrors();
        // 2. Fetch all of it.
        Downloads downloads = new Downloads(timeout, SourceText.MAX_BYTES);
        Map<RemoteFile, byte[]> fetched = new LinkedHashMap<>();
        for (RemoteFile remote : remotes) {
            byte[] bytes = fetch(remote, downloads, problems);
            if (bytes != null) {
                fetched.put(remote, bytes);
            }
        }
        // 3. End here when anything is wrong.
        problems.throwIfErrors();
        try {
            return replace(api, fetched);
        } catch (IOException e) {
            throw new UncheckedIOException("A file can not be replaced: " + e.getMessage(), e);
        }
    }

    private static byte @Nullable [] fetch(RemoteFile remote, Downloads downloads, Problems problems) {
        try {
            byte[] bytes = downloads.fetch(remote);
            if (bytes.length == 0 || looksLikeHtml(bytes)) {
                error(remote.place(), remote.url() + " holds no description but a web page or nothing", problems);
            }
            return bytes;
        } catch (IOException e) {
            error(remote.place(), remote.url() + " can not be had: " + e.getMessage(), problems);
            return null;
        }
    }

    private static void error(Location place, String message, Problems problems) {
        problems.add(new Problem(
                Problem.Severity.ERROR,
                place,
                null,
                message,
                "Check the address and the network; nothing was changed"));
    }

    private static boolean looksLikeHtml(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.UTF_8)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html");
    }

    private static Refresh replace(ApiSource api, Map<RemoteFile, byte[]> fetched) throws IOException {
        List<Path> changed = new ArrayList<>();
        List<Path> unchanged = new ArrayList<>();
        for (Map.Entry<RemoteFile, byte[]> entry : fetched.entrySet()) {
            Path file = entry.getKey().file();
            boolean same = Files.exists(file) && Arrays.equals(Files.readAllBytes(file), entry.getValue());
            (same ? unchanged : changed).add(file);
        }
        // 4. Keep the old description.
        Path baseline = api.sibling(AcceptedBaseline.FILE);
        boolean keep = !changed.isEmpty() && !Files.exists(baseline) && Files.exists(api.spec());
        if (keep) {
            AcceptedBaseline.write(api, null);
        }
        // 5. Replace what changed.
        for (Map.Entry<RemoteFile, byte[]> entry : fetched.entrySet()) {
            if (changed.contains(entry.getKey().file())) {
                write(entry.getKey().file(), entry.getValue());
            }
        }
        return new Refresh(changed, unchanged, keep ? baseline : null);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        Path folder = Files.createDirectories(parent == null ? file : parent);
        Path half = Files.createTempFile(folder, ".quire", ".part");
        try {
            Files.write(half, bytes);
            try {
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** One line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (baseline != null) {
            lines.add("kept the old description as " + baseline);
        }
        changed.forEach(file -> lines.add("fetched " + file));
        if (changed.isEmpty()) {
            lines.add("nothing new: all " + unchanged.size() + " files are as published");
        }
        return lines;
    }
}
