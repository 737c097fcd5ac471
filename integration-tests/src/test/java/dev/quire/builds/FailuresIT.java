package dev.quire.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules that are each wrong in a way of their own, all built at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailuresIT {
    private static final Pattern ENTRY = Pattern.compile("(?:\\[ERROR] )? *\\d+\\. .*");

    private final MavenBuild build;
    private final BuildLog log;

    FailuresIT() throws IOException, MavenInvocationException {
        build = new MavenBuild("failures", "failures");
        log = build.run("generate-sources");
    }

    /** What the plugin said when the module failed, up to the next module's turn; without the module's folder. */
    private List<String> report(String module) {
        String folder = module + '/';
        List<String> lines = log.lines();
        int start = 0;
        while (start < lines.size()
                && !(lines.get(start).contains("Failed to execute goal")
                        && lines.get(start).contains("on project " + module + ":"))) {
            start++;
        }
        assertThat(start).as(log.toString()).isLessThan(lines.size());
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).contains("Failed to execute goal")) {
            end++;
        }
        return lines.subList(start, end).stream()
                .map(line -> line.replace('\\', '/').replace(folder, ""))
                .toList();
    }

    private List<String> entries(String module) {
        return report(module).stream()
                .filter(line -> ENTRY.matcher(line).matches())
                .map(line -> line.replaceFirst("^(\\[ERROR] )? *\\d+\\. ", ""))
                .toList();
    }

    @BeforeAll
    void theBuildFails() {
        assertThat(log.success()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bad-spec", "bad-overlay", "bad-lock", "bad-template", "read-only", "warnings", "twelve-mistakes"
            })
    void nothingIsWritten(String module) {
        assertThat(build.path(module + "/target/generated-sources")).doesNotExist();
        assertThat(build.path(module + "/target/generated-resources")).doesNotExist();
    }

    @Test
    void badSpec() {
        assertThat(entries("bad-spec")).singleElement().asString().startsWith("shop.md:10:1: This is not YAML");
    }

    @Test
    void badOverlay() {
        assertThat(entries("bad-overlay"))
                .singleElement()
                .asString()
                .startsWith("overlay.yaml:4:5: '$.paths[' is no JSONPath query");
    }

    @Test
    void badLock() {
        assertThat(entries("bad-lock")).singleElement().asString().startsWith("quire.lock:3:1: This is not YAML");
    }

    @Test
    void badTemplate() {
        assertThat(entries("bad-template"))
                .singleElement()
                .asString()
                .startsWith(
                        "templates/partial/file-header.mustache:2:13: Nothing is called 'nobody' here. Use one of doc");
    }

    @Test
    void twoExecutionsInOneFolder() throws IOException {
        assertThat(String.join(" ", report("shared-folder")))
                .contains("Two executions can not share the folder target/generated-sources/quire")
                .contains("the execution 'client' of com.example:shared-folder")
                .contains("the execution 'second' of com.example:shared-folder")
                .contains("an outputDirectory and a resourcesDirectory of its own");
        String sources = "shared-folder/target/generated-sources/quire/com/example/shop/";
        assertThat(build.path(sources + "ShopClient.java")).exists();
        assertThat(Files.exists(build.path(sources + "SecondClient.java"))).isFalse();
    }

    @Test
    void readOnlyOutput() {
        assertThat(entries("read-only"))
                .singleElement()
                .asString()
                .contains("Nothing can be written to in-the-way/sources: in-the-way is no folder")
                .contains("Remove it, or choose another output folder");
    }

    @Test
    void warningsCanBeErrors() {
        assertThat(report("warnings").get(0)).containsPattern("nothing was generated, there (is|are) \\d warnings?");
        assertThat(entries("warnings"))
                .allSatisfy(says("(warning) shop.yaml:14:", "Nowhere"))
                .anySatisfy(says("Nothing is found at '#/components/schemas/Nowhere'", "Correct the reference"));
    }

    @Test
    void twelveMistakesAreOneReportOfTwelveEntries() {
        assertThat(report("twelve-mistakes").get(0)).contains("nothing was generated, there are 12 errors");
        assertThat(entries("twelve-mistakes"))
                .satisfiesExactly(
                        says(
                                "The base package 'com.example.new'",
                                ": 'new' is a word of the language. Set basePackage to something like"),
                        says("The client name 'my-shop'", "a capital first"),
                        says("The module name 'my shop'", "or leave it out"),
                        says("api/orders.md:36:9: The key 'id' stands here and already at", "Remove the wrong one"),
                        says(
                                "api/orders.md:38:5: ",
                                "'Money' is defined here and differently at",
                                "api/goods.yaml:15:5"),
                        says("first-overlay.yaml:4:5: ", "is no JSONPath query (RFC 9535)", "']' is expected"),
                        says("first-overlay.yaml:6:5: Nothing in the description matches $.paths['/customers']"),
                        says(
                                "second-overlay.yaml:5:1: This is not YAML",
                                "that begins at second-overlay.yaml:4:13. Correct the syntax"),
                        says(
                                "api/orders.md:37:9 #/",
                                "leaves the description's folder",
                                "Move the file into that folder"),
                        says("api/orders.md:14:9 #/", "Unknown key \"pagesize\"", "Did you mean \"pageSize\"?"),
                        says(
                                "api/orders.md:13:16 #/",
                                "no query parameter \"page_token\"",
                                "Did you mean \"pageToken\"?"),
                        says(
                                "templates/package-info.mustache:1:1: Nothing is called 'docs' here",
                                "Use one of",
                                "doc"));
    }

    private static Consumer<String> says(String... words) {
        return entry -> assertThat(entry).contains(words);
    }
}
