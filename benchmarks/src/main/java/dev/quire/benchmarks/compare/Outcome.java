package dev.quire.benchmarks.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one generator made of one description.
 *
 * @param generator its name in the table
 * @param generation how writing went
 * @param sources what was written
 * @param kinds how many of these lines are of each kind, nothing for the stock generator
 * @param compilation how compiling that went, null when there was nothing whole to compile
 * @param jar what compiling gave, nothing when it failed
 */
record Outcome(
        String generator,
        StepResult generation,
        JavaLines sources,
        Map<LineKind, Long> kinds,
        @Nullable StepResult compilation,
        Jar jar) {

    /** Runs a generation, then counts and compiles what it wrote; its logs and classes go to the folder. */
    static Outcome of(String generator, Step step, List<String> arguments, Path sources, Path folder) {
        StepResult generation = ChildJvm.run(folder.resolve("generation.log"), step, arguments);
        JavaLines written = generation.ok() ? JavaLines.under(sources) : JavaLines.NONE;
        StepResult compilation = written.files() == 0 ? null : compile(sources, folder);
        Jar jar = compilation != null && compilation.ok() ? Jar.of(folder.resolve("classes")) : Jar.NONE;
        Map<LineKind, Long> kinds = step == Step.QUIRE ? LineKind.under(sources) : Map.of();
        return new Outcome(generator, generation, written, kinds, compilation, jar);
    }

    private static StepResult compile(Path sources, Path folder) {
        List<String> arguments = List.of(folder.resolve("classes").toString(), sources.toString());
        return ChildJvm.run(folder.resolve("javac.log"), Step.JAVAC, arguments);
    }
}
