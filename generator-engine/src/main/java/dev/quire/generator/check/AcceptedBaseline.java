package dev.quire.generator.check;

import dev.quire.generator.client.ResolvedSpec;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecException;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecReader;
import dev.quire.generator.spec.SpecSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The description that callers were promised: merged, with overlays, as one JSON document.
 *
 * @param file it stands in
 * @param changed whether the file was not so before
 */
public record AcceptedBaseline(Path file, boolean changed) {
    /** The name of the file; it lies beside the lock. */
    public static final String FILE = "quire.baseline";

    /**
     * Makes the present description the baseline.
     *
     * @param file null for {@value #FILE} beside the lock
     * @throws SpecException when the description is wrong; with all problems
     * @throws UncheckedIOException when a file can not be read or written
     */
    public static AcceptedBaseline write(ApiSource api, @Nullable Path file) {
        Problems problems = new Problems();
        ParsedSpec spec = SpecReader.read(new SpecSource(List.of(api.spec()), api.overlays()), problems);
        String resolved = ResolvedSpec.json(spec, AcceptedDigest.MEMBER);
        problems.throwIfErrors();
        Path target = file == null ? api.sibling(FILE) : file;
        try {
            byte[] text = AcceptedDigest.sealed(resolved, api).getBytes(StandardCharsets.UTF_8);
            if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), text)) {
                return new AcceptedBaseline(target, false);
            }
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(target, text);
            return new AcceptedBaseline(target, true);
        } catch (IOException e) {
            throw new UncheckedIOException(target + " can not be written: " + e.getMessage(), e);
        }
    }

    /** One line. */
    public String summary() {
        return changed ? "wrote " + file + "; commit it" : file + " is the present description already";
    }
}
