package dev.quire.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;

/**
 * How long the goal takes in builds in which nothing changed, each in a JVM of its own with usual settings; {@code
 * benchmarks/unchanged-build} runs it, no build does. The times are the goal's own, as it logs them.
 */
class UnchangedBuildTimes {
    private static final Path SPECS = Path.of("../specs").toAbsolutePath().normalize();
    private static final int RUNS = 10;
    private static final Pattern FILES = Pattern.compile("generated (\\d+) files.*");
    private static final Pattern MILLIS = Pattern.compile("up to date.* \\((\\d+) ms\\)");
    private static final String POM = """
            <project>
                <modelVersion>4.0.0</modelVersion>
                <groupId>com.example</groupId>
                <artifactId>unchanged</artifactId>
                <version>1</version>
                <build>
                    <plugins>
                        <plugin>
                            <groupId>dev.quire</groupId>
                            <artifactId>quire-maven-plugin</artifactId>
                            <version>${quire.version}</version>
                            <configuration>
                                <spec>%s</spec>
                                <overlays>%s</overlays>
                                <basePackage>com.example.unchanged</basePackage>
                                <clientName>Unchanged</clientName>
                            </configuration>
                            <executions>
                                <execution>
                                    <goals>
                                        <goal>generate</goal>
                                    </goals>
                                </execution>
                            </executions>
                        </plugin>
                    </plugins>
                </build>
            </project>
            """;

    @Test
    void unchangedBuildsTakeLittleTime() throws IOException, MavenInvocationException {
        List<String> table = new ArrayList<>(List.of(
                "| description | generated files | least, ms | median of " + RUNS + ", ms |", "|---|---|---|---|"));
        for (String spec : System.getProperty("unchanged.specs", "").strip().split("\\s+")) {
            table.add(row(spec));
        }
        table.forEach(System.out::println);
    }

    private static String row(String spec) throws IOException, MavenInvocationException {
        MavenBuild build = new MavenBuild("unchanged", "");
        build.usualJvm();
        String[] files = spec.split("\\+");
        StringBuilder overlays = new StringBuilder();
        for (int i = 1; i < files.length; i++) {
            overlays.append("<overlay>").append(SPECS.resolve(files[i])).append("</overlay>");
        }
        build.write("pom.xml", POM.formatted(SPECS.resolve(files[0]), overlays));
        Matcher first = FILES.matcher(build.run("generate-sources").summary());
        assertThat(first.matches()).isTrue();
        List<Integer> millis = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            String summary = build.run("generate-sources").summary();
            Matcher again = MILLIS.matcher(summary);
            assertThat(again.matches()).as(summary).isTrue();
            millis.add(Integer.parseInt(again.group(1)));
        }
        millis.sort(null);
        int median = (millis.get(RUNS / 2 - 1) + millis.get(RUNS / 2) + 1) / 2;
        return "| " + spec + " | " + first.group(1) + " | " + millis.get(0) + " | " + median + " |";
    }
}
