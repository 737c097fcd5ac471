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

    /** Generates, then counts and compiles what was written. */
    static Outcome of(Generation of) {
        StepResult generation = of.run();
        JavaLines written = generation.ok() ? JavaLines.under(of.sources()) : JavaLines.NONE;
        StepResult compilation = written.files() == 0 ? null : compile(of.sources(), of.folder());
        Jar jar = compilation != null && compilation.ok() ? Jar.of(of.folder().resolve("classes")) : Jar.NONE;
        Map<LineKind, Long> kinds = of.step() == Step.QUIRE ? LineKind.under(of.sources()) : Map.of();
        return new Outcome(of.generator(), generation, written, kinds, compilation, jar);
    }

    private static StepResult compile(Path sources, Path folder) {
        List<String> arguments = List.of(folder.resolve("classes").toString(), sources.toString());
        return ChildJvm.run(folder.resolve("javac.log"), List.of(), Step.JAVAC, arguments);
    }
}
