package dev.quire.benchmarks.compare;

import dev.quire.generator.output.TemporaryFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One generator at work on one description.
 *
 * @param generator its name in the table
 * @param step what runs it
 * @param arguments of the step
 * @param sources where it writes Java
 * @param folder all that it writes is below, with its log
 */
record Generation(String generator, Step step, List<String> arguments, Path sources, Path folder) {

    /** Quire's. */
    static Generation quire(Description description, Path folder) {
        Path sources = folder.resolve("sources");
        List<String> arguments = new ArrayList<>(List.of(
                sources.toString(),
                folder.resolve("resources").toString(),
                description.spec().toString()));
        description.overlays().forEach(overlay -> arguments.add(overlay.toString()));
        return new Generation("Quire", Step.QUIRE, arguments, sources, folder);
    }

    /** The stock generator's, which gets what Quire made of the description where only Quire reads that. */
    static Generation stock(Description description, Generation quire, Path folder) {
        Path document = description.isOneDocument()
                ? description.spec()
                : quire.folder().resolve("resources").resolve(QuireGeneration.MERGED_DOCUMENT);
        List<String> arguments = List.of(document.toString(), folder.toString(), "stock.client");
        return new Generation("stock generator", Step.STOCK, arguments, folder.resolve("src/main/java"), folder);
    }

    /** The stock generator's without its validation, in a folder beside. */
    Generation unchecked() {
        Path beside = folder.resolveSibling(folder.getFileName() + "-unchecked");
        List<String> there = List.of(arguments.get(0), beside.toString(), arguments.get(2));
        return new Generation(
                "stock, validation off", Step.STOCK_UNCHECKED, there, beside.resolve("src/main/java"), beside);
    }

    /** Generates anew, in a JVM with these options. */
    StepResult run(String... jvmOptions) {
        if (Files.exists(folder)) {
            new TemporaryFolder(folder).close();
        }
        return ChildJvm.run(folder.resolve("generation.log"), List.of(jvmOptions), step, arguments);
    }
}
