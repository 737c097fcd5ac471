package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated does not depend on where, and with which Java, it is generated. */
class SameBytesEverywhereTest {
    private static final Path SPECS = Path.of("..", "specs");
    private static final String OTHER_JAVA = "QUIRE_OTHER_JAVA_HOME";
    private static final List<String> ENGLISH = List.of("-Duser.language=en", "-Duser.timezone=UTC");

    /** Turkish has an i of its own, Hindi digits of its own; Kolkata is half an hour off. */
    private static final List<String> TURKISH = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kolkata",
            "-Dfile.encoding=ISO-8859-9",
            "-Dline.separator=\r\n");

    private static final List<String> HINDI =
            List.of("-Duser.language=hi", "-Duser.country=IN", "-Duser.extensions=u-nu-deva");

    @TempDir
    private Path folder;

    @Test
    void otherFolderLocaleTimeZoneAndEncodingGiveTheSameBytes() throws IOException {
        SortedMap<String, String> here = generated("here", javaHome(), ENGLISH);
        assertThat(here)
                .hasSizeGreaterThan(50)
                .containsKey("Stripe/resources/META-INF/quire/com.example.stripe/openapi.json");
        assertThat(generated("there/deep-in", javaHome(), TURKISH)).isEqualTo(here);
        assertThat(generated("an other place", javaHome(), HINDI)).isEqualTo(here);
    }

    @Test
    void otherJavaGivesTheSameBytes() throws IOException {
        String other = System.getenv(OTHER_JAVA);
        assumeThat(other)
                .as("set the environment variable " + OTHER_JAVA + " to the home of another JDK, such as 25 beside 17")
                .isNotNull();
        SortedMap<String, String> here = generated("here", javaHome(), ENGLISH);
        assertThat(generated("there", Path.of(other), ENGLISH)).isEqualTo(here);
    }

    /** The text of each file by its path, generated in a JVM of its own from a copy of the descriptions. */
    private SortedMap<String, String> generated(String name, Path java, List<String> options) throws IOException {
        Path place = folder.resolve(name);
        copy(SPECS, place.resolve("specs"));
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), GenerateAll.class.getName()));
        command.addAll(
                List.of(place.resolve("specs").toString(), place.resolve("out").toString()));
        run(command);
        return contents(place.resolve("out"));
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(output).isZero();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static SortedMap<String, String> contents(Path root) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : files(root)) {
            String path = root.relativize(file).toString().replace('\\', '/');
            contents.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }
}
