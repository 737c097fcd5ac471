package dev.quire.generator.client;

import dev.quire.generator.output.StateRoots;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a run; none of them changes the bytes of a generated file.
 *
 * @param execution names the run among the runs of a build; each has output folders of its own
 * @param code jars and class folders of the generator itself
 * @param libraries names of the jars that it stands on
 * @param state where the notes about output folders lie
 * @param classesDirectory where the generated sources are compiled to, null when that is not known; classes of files that are
 *     no longer generated are deleted there
 * @param force generates even when nothing changed
 * @param failOnWarnings makes warnings errors
 * @param progress is told what is done now, in a few words
 */
public record RunOptions(
        String execution,
        List<Path> code,
        List<String> libraries,
        StateRoots state,
        @Nullable Path classesDirectory,
        boolean force,
        boolean failOnWarnings,
        Consumer<String> progress) {

    /** Copies the lists. */
    public RunOptions {
        code = List.copyOf(code);
        libraries = List.copyOf(libraries);
    }

    /** A run of its own, that no build belongs to. */
    public static RunOptions none() {
        return new RunOptions("", List.of(), List.of(), StateRoots.NONE, null, false, false, step -> {});
    }
}
