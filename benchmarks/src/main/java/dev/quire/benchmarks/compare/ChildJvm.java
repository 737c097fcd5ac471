package dev.quire.benchmarks.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs one {@link Step} in a JVM of its own, so that each starts cold and none sees what another left in memory. */
final class ChildJvm {

    private ChildJvm() {}

    /** Runs a step on this JVM's class path and waits for it; everything that it prints goes to the log. */
    static StepResult run(Path log, List<String> jvmOptions, Step step, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.add(Step.class.getName());
        command.add(step.name());
        command.addAll(arguments);
        try {
            Files.createDirectories(log.getParent());
            int exit = start(command, log).waitFor();
            return StepResult.read(exit, Files.readAllLines(log));
        } catch (IOException e) {
            throw new UncheckedIOException("can not run " + step + "; its log would be " + log, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + step + " ran", e);
        }
    }

    private static Process start(List<String> command, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectOutput(log.toFile()).start();
    }
}
