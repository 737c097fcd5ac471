package dev.quire.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;

/** Builds in which a page of PlanetScale's changed. */
class DiffIT {
    private static final String PAGE = "specs/planetscale/pages/get_invoice.md";
    private static final String VERSION = System.getProperty("quire.version");
    private static final String PLUGIN = "dev.quire:quire-maven-plugin:" + VERSION + ":";
    private static final String TODAY = "quire.today=2026-11-21";

    private static MavenBuild planetScale(String name) throws IOException {
        MavenBuild build = new MavenBuild(name, "checked");
        build.copyOfRoot("specs/planetscale");
        return build;
    }

    /** The invoice of a newer page has no total any more. */
    private static void dropTotal(MavenBuild build) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(build.path(PAGE)));
        int total = lines.indexOf("                  total:");
        assertThat(total).as("the page as it was read in November 2026").isPositive();
        String indent = "                   ";
        do {
            lines.remove(total);
        } while (lines.get(total).startsWith(indent));
        lines.removeIf(line -> line.strip().equals("- total"));
        Files.write(build.path(PAGE), lines);
    }

    @Test
    void aChangedPageFailsTheBuildUntilItIsSuppressedOrAccepted() throws IOException, MavenInvocationException {
        MavenBuild build = planetScale("diff-planetscale");
        assertThat(build.run("verify", TODAY).lines())
                .contains("[INFO] PlanetScale: no change that callers could feel");

        dropTotal(build);
        BuildLog broken = build.run("verify", TODAY);

        assertThat(broken.success()).as(broken.toString()).isFalse();
        assertThat(broken.toString())
                .contains("PlanetScale: 1 change breaks callers. specs/planetscale/pages compared with"
                        + " specs/planetscale/quire.baseline")
                .containsPattern(
                        "ERROR response-\\S*property-removed: GET /organizations/.organization./invoices/.id. .*total")
                .containsPattern("  where  specs/planetscale/pages/get_invoice.md:\\d+:\\d+")
                .containsPattern("  was    specs/planetscale/quire.baseline:\\d+:\\d+")
                .contains("  for    programs that read it: breaks")
                .contains("To accept all of this:   mvn quire:baseline")
                .contains("To let one pass a while: specs/planetscale/quire.suppressions");

        build.write("specs/planetscale/quire.suppressions", suppression(broken));
        assertThat(build.run("verify", TODAY, "quire.strict=true").success()).isTrue();
        BuildLog expired = build.run("verify", "quire.today=2027-03-01", "quire.strict=true");
        assertThat(expired.success()).isFalse();
        assertThat(expired.toString()).contains("specs/planetscale/quire.suppressions:2:", "expired on 2027-02-19");

        BuildLog accepted = build.run(PLUGIN + "baseline", "verify", TODAY);
        assertThat(accepted.success()).as(accepted.toString()).isTrue();
        assertThat(accepted.toString())
                .contains("wrote specs/planetscale/quire.baseline; commit it", "This suppression of response-");
    }

    /** The lines that the message says to add. */
    private static String suppression(BuildLog log) {
        List<String> lines = log.lines().stream()
                .map(line -> line.replaceFirst("^\\[ERROR] ?", ""))
                .toList();
        int start = lines.indexOf("    suppressions:");
        return String.join("\n", lines.subList(start, start + 5)).indent(-4);
    }

    @Test
    void aRevisionOfGitAndSeveritiesOfThePom() throws IOException, MavenInvocationException, InterruptedException {
        MavenBuild build = planetScale("diff-git");
        git(build, "init", "-q");
        git(build, "add", "-A");
        git(build, "-c", "user.name=Ann", "-c", "user.email=ann@example.com", "commit", "-q", "-m", "as it was");
        Files.delete(build.path("specs/planetscale/quire.baseline"));
        dropTotal(build);

        BuildLog broken = build.run("verify", "quire.baseline=git:HEAD", "quire.format=github");
        assertThat(broken.success()).isFalse();
        assertThat(broken.toString())
                .contains("specs/planetscale/pages compared with git:HEAD")
                .containsPattern("  was    git:HEAD:specs/planetscale/pages/get_invoice.md:\\d+:\\d+")
                .containsPattern(
                        "::error file=specs/planetscale/pages/get_invoice.md,line=\\d+,col=\\d+,title=response-");

        String rule = broken.toString().replaceFirst("(?s).*ERROR (response-[a-z-]+): .*", "$1");
        build.replace(
                "pom.xml", "<!-- severities -->", "<severities><" + rule + ">warning</" + rule + "></severities>");
        BuildLog warned = build.run("verify", "quire.baseline=git:HEAD");
        assertThat(warned.success()).as(warned.toString()).isTrue();
        assertThat(warned.lines()).anyMatch(line -> line.startsWith("[WARNING] WARNING " + rule));
    }

    private static void git(MavenBuild build, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(build.path("").toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
    }

    @Test
    void withoutAPomAgainstAFileAndAReleasedClient() throws IOException, MavenInvocationException {
        MavenBuild build = new MavenBuild("diff-command-line", "");
        String old = """
                {"openapi": "3.0.3", "info": {"title": "Shop", "version": "1"}, "paths": {
                  "/orders": {"get": {"responses": {"200": {"description": "all"}}}},
                  "/goods": {"get": {"responses": {"200": {"description": "all"}}}}}}
                """;
        build.write("old.json", old);
        build.write("new.json", old.replace("/goods", "/things"));
        jar(build.repository().file("shop-client", ".jar"), old);
        String[] files = {
            PLUGIN + "diff",
            "quire.baseline=old.json",
            "quire.spec=new.json",
            "quire.format=json",
            "quire.output=diff.json"
        };

        assertThat(build.run(files).success()).isFalse();
        assertThat(build.path("diff.json"))
                .content()
                .contains("\"id\" : \"operation-removed\"", "\"file\" : \"new.json\"");
        BuildLog released = build.run(
                PLUGIN + "diff",
                "quire.baseline=artifact:dev.quire:shop-client:" + VERSION,
                "quire.spec=new.json",
                "quire.java=false",
                "quire.failOn=none");

        assertThat(released.success()).as(released.toString()).isTrue();
        assertThat(released.toString()).contains("1 error", "suggested version: major");
    }

    private static void jar(Path jar, String description) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("META-INF/quire/com.example.shop/openapi.json"));
            zip.write(description.getBytes(StandardCharsets.UTF_8));
        }
    }
}
