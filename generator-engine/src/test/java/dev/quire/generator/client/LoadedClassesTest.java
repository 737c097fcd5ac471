package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an unchanged build costs is decided by the classes that it loads. */
class LoadedClassesTest {
    private static final List<String> PARSERS = List.of(
            "com.fasterxml.jackson.",
            "com.samskivert.",
            "io.swagger.",
            "org.commonmark.",
            "org.openapitools.",
            "org.yaml.",
            "dev.quire.generator.spec.",
            "dev.quire.generator.model.",
            "dev.quire.generator.render.Templates");

    @Test
    void anUnchangedBuildLoadsNoParser(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(run(folder)).contains("generated").contains("org.yaml.").contains("com.samskivert.");

        String second = run(folder);

        assertThat(second).contains("up to date (0 ms)").contains("IncrementalGenerator");
        // An option of the package of models has to be compared, too.
        assertThat(second.lines().filter(line -> line.contains("source: ") && !line.contains(".OperationFilter ")))
                .noneMatch(line -> PARSERS.stream().anyMatch(parser -> line.contains(" " + parser)));
    }

    private static String run(Path folder) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        UpToDate.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(output).isZero();
        return output;
    }
}
