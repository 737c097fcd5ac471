package dev.quire.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;

/**
 * How long the goal {@code diff} takes without Java, by the clock of Maven's log, each run in a JVM of its own with a heap of
 * 512 MB and usual settings; {@code benchmarks/diff-time} runs it, no build does.
 */
class DiffTimes {
    private static final String GOAL = "dev.quire:quire-maven-plugin:" + System.getProperty("quire.version") + ":diff";
    private static final int RUNS = 5;

    @Test
    void bigDescriptionsAreComparedInSeconds() throws IOException, MavenInvocationException {
        String[] files = System.getProperty("diff.files", "").strip().split("\\s+");
        assertThat(files.length % 2)
                .as("pairs of descriptions, before and after")
                .isZero();
        List<String> table = new ArrayList<>(
                List.of("| after | goal: least, s | median of " + RUNS + ", s | result |", "|---|---|---|---|"));
        for (int i = 0; i < files.length; i += 2) {
            table.add(row(files[i], files[i + 1]));
        }
        table.forEach(System.out::println);
    }

    private static String row(String before, String after) throws IOException, MavenInvocationException {
        MavenBuild build = new MavenBuild("diff-times", "");
        build.usualJvm();
        build.mavenOptions("-Xmx512m -Dorg.slf4j.simpleLogger.showDateTime=true"
                + " -Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS");
        List<Duration> times = new ArrayList<>();
        String result = "";
        for (int run = 0; run < RUNS; run++) {
            BuildLog log = build.run(
                    GOAL,
                    "quire.baseline=" + before,
                    "quire.spec=" + after,
                    "quire.java=false",
                    "quire.format=json",
                    "quire.output=diff.json",
                    "quire.failOn=none");
            assertThat(log.success()).as(log.toString()).isTrue();
            times.add(Duration.between(time(log, ":diff (default-cli)"), time(log, "BUILD SUCCESS")));
            result = log.lines().stream()
                    .filter(line -> line.contains("suggested version") || line.contains("no change"))
                    .map(line -> line.replaceFirst(".*\\[INFO] ", ""))
                    .findFirst()
                    .orElse("?");
        }
        times.sort(null);
        return "| " + after + " | " + seconds(times.get(0)) + " | " + seconds(times.get(RUNS / 2)) + " | " + result
                + " |";
    }

    private static LocalTime time(BuildLog log, String part) {
        String line = log.lines().stream()
                .filter(one -> one.contains(part))
                .findFirst()
                .orElseThrow();
        return LocalTime.parse(line.substring(0, line.indexOf(' ')));
    }

    private static String seconds(Duration time) {
        return time.toMillis() / 100 / 10.0 + "";
    }
}
