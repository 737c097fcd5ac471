package dev.quire.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkerJvmTest {
    @TempDir
    private Path folder;

    @Test
    void aDescriptionThatTakesTooLongOrTooMuchDoesNotEndTheRun() throws IOException, InterruptedException {
        Path good = Path.of("../specs/paygentic/openapi.yaml").toAbsolutePath();
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "openapi: 3.0.0\npaths: [");
        Path big = Files.writeString(
                folder.resolve("big.json"), "{\"openapi\": \"3.0.0\", \"x-big\": [" + "[1],".repeat(4_000_000) + "1]}");
        try (WorkerJvm worker = new WorkerJvm(options("--heap", "200m"))) {
            assertThat(worker.trial(bad).generated()).isFalse();
            assertThat(worker.trial(big).error()).isEqualTo("OutOfMemoryError");
            assertThat(worker.trial(good).error()).isNull();
        }
        try (WorkerJvm hurried = new WorkerJvm(options("--seconds", "0"))) {
            assertThat(hurried.trial(good).error()).startsWith("took more than");
        }
    }

    private CorpusOptions options(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = folder.toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return CorpusOptions.parse(arguments);
    }
}
