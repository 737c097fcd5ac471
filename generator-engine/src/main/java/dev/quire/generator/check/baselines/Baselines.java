package dev.quire.generator.check.baselines;

import dev.quire.generator.output.TemporaryFolder;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SpecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what users name as a baseline. */
public final class Baselines {
    private static final String GIT = "git:";
    private static final String ARTIFACT = "artifact:";

    /** Makes the files of a baseline. */
    interface Copying {
        Baseline into(TemporaryFolder copy) throws IOException;
    }

    private Baselines() {}

    /**
     * The baseline that is named.
     *
     * @param named a path, {@code git:…} or {@code artifact:…}
     * @param spec the present description, and its overlays and lock: a revision of git is looked through for the same
     * @param basePackage of the client, null when it is not known: tells which one is meant of several in a jar
     * @throws SpecException when there is no such baseline
     * @throws UncheckedIOException when a file can not be read or written
     */
    public static Baseline find(
            String named,
            Path spec,
            List<Path> overlays,
            @Nullable Path lock,
            @Nullable String basePackage,
            Artifacts artifacts) {
        try {
            if (named.startsWith(GIT)) {
                return GitBaseline.of(named.substring(GIT.length()), spec, overlays, lock);
            }
            if (named.startsWith(ARTIFACT)) {
                return JarBaseline.of(jar(named.substring(ARTIFACT.length()), artifacts), named, basePackage);
            }
            Path file = path(named);
            return named.endsWith(".jar") ? JarBaseline.of(file, named, basePackage) : file(file, named);
        } catch (IOException e) {
            throw new UncheckedIOException("The baseline " + named + " can not be read: " + e.getMessage(), e);
        }
    }

    /**
     * The jar of an artifact.
     *
     * @throws SpecException when it can not be had
     */
    public static Path jar(String coordinates, Artifacts artifacts) {
        try {
            return artifacts.jar(coordinates);
        } catch (IOException e) {
            throw failure(
                    "The artifact " + coordinates + " can not be had: " + e.getMessage(),
                    "Check the coordinates; without network it must be in the local repository already");
        }
    }

    private static Path path(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            throw failure(
                    "'" + named + "' is no path",
                    "Name a file, git:REVISION, git:REVISION:PATH or artifact:GROUP:ARTIFACT:VERSION");
        }
    }

    private static Baseline file(Path file, String named) {
        if (!Files.exists(file)) {
            throw failure(
                    "There is no baseline " + named,
                    "Name a file that exists, git:REVISION, git:REVISION:PATH or artifact:GROUP:ARTIFACT:VERSION");
        }
        return new Baseline(file, List.of(), null, named, null, null);
    }

    /** A baseline whose files are made for it; they go when it can not be made. */
    static Baseline copied(Copying copying) throws IOException {
        TemporaryFolder copy = TemporaryFolder.create("quire-baseline");
        try {
            return copying.into(copy);
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    static SpecException failure(String message, String remedy) {
        Problems problems = new Problems();
        problems.error(message, remedy);
        return new SpecException(problems.all());
    }
}
