package dev.quire.benchmarks.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A JVM for all descriptions. One that hangs in a description, or dies of it, is replaced by a new one for the next.
 */
final class WorkerJvm implements AutoCloseable {
    private final CorpusOptions options;
    private final ObjectMapper json = new ObjectMapper();
    private @Nullable Process process;
    private @Nullable BufferedReader answers;

    WorkerJvm(CorpusOptions options) {
        this.options = options;
    }

    /** Tries one description. */
    TrialResult trial(Path spec) throws InterruptedException {
        try {
            Process worker = process == null ? start() : process;
            worker.getOutputStream().write((spec + "\n").getBytes(StandardCharsets.UTF_8));
            worker.getOutputStream().flush();
            String answer = CompletableFuture.supplyAsync(this::line)
                    .get(options.limit().toMillis(), TimeUnit.MILLISECONDS);
            if (answer != null) {
                return json.readValue(answer, TrialResult.class);
            }
            int exit = worker.waitFor();
            close();
            return TrialResult.lost(
                    spec.toString(), exit == 3 ? "OutOfMemoryError" : "the JVM ended with code " + exit);
        } catch (TimeoutException e) {
            close();
            return TrialResult.lost(spec.toString(), "took more than " + options.limit());
        } catch (IOException | ExecutionException e) {
            close();
            return TrialResult.lost(spec.toString(), "the JVM can not be talked to: " + e.getMessage());
        }
    }

    private @Nullable String line() {
        try {
            return answers == null ? null : answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException("no answer", e);
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + options.heap(),
                "-XX:+UseParallelGC",
                CorpusWorker.class.getName(),
                options.output().resolve("work").toString(),
                String.valueOf(options.values())));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Files.createDirectories(options.output());
        builder.redirectError(ProcessBuilder.Redirect.appendTo(
                options.output().resolve("log.txt").toFile()));
        Process started = builder.start();
        process = started;
        answers = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        return started;
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
            answers = null;
        }
    }
}
