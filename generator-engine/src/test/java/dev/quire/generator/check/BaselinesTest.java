package dev.quire.generator.check;

import static dev.quire.generator.check.CheckedFolder.GOODS;
import static dev.quire.generator.check.CheckedFolder.HEAD;
import static dev.quire.generator.check.CheckedFolder.ORDERS;
import static dev.quire.generator.check.CheckedFolder.ORDERS_TO_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quire.generator.check.baselines.Artifacts;
import dev.quire.generator.check.baselines.Baseline;
import dev.quire.generator.check.baselines.Baselines;
import dev.quire.generator.diff.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions of git, and released jars. */
class BaselinesTest {
    @TempDir
    private Path temporary;

    private CheckedFolder folder;

    @BeforeEach
    void before() throws IOException {
        folder = new CheckedFolder(temporary.toRealPath().resolve("work"));
        Files.createDirectories(folder.path(""));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        git(folder.path(""), arguments);
    }

    private static void git(Path where, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "init.defaultBranch=main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private void commit(String message) throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "-m", message);
    }

    private static List<String> ids(DiffReport report) {
        return report.api().findings().stream()
                .map(finding -> finding.change().id())
                .toList();
    }

    @Test
    void aRevisionOfPagesWithTheirOverlay() throws IOException, InterruptedException {
        git("init", "-q");
        folder.write("specs/shop/pages/orders.md", "# Orders\n\n```yaml\n" + HEAD + ORDERS + "```\n");
        Path overlay = folder.write("specs/shop/overlay.yaml", """
                overlay: 1.0.0
                info: {title: Ours, version: '1'}
                actions: [{target: $.info, update: {title: Ours}}]
                """);
        commit("first");
        folder.write("specs/shop/pages/orders.md", "# Orders\n\n```yaml\n" + HEAD + ORDERS_TO_READ + "```\n");
        folder.write("specs/shop/pages/goods.md", "# Goods\n\n```yaml\n" + HEAD + GOODS + "```\n");
        folder.overlay(overlay).against("git:HEAD");

        DiffReport report = folder.check("specs/shop/pages", Artifacts.none());

        assertThat(ids(report)).containsExactly("operation-removed", "operation-added");
        Site before = report.api().findings().get(0).change().before();
        assertThat(before).isNotNull();
        assertThat(before.location()).hasToString("git:HEAD:specs/shop/pages/orders.md:10:5");
        assertThat(report.api().baseline()).isEqualTo("git:HEAD");
    }

    @Test
    void anotherPathWithTheFilesThatItRefersTo() throws IOException, InterruptedException {
        git("init", "-q");
        folder.write("old/api.yaml", HEAD, "  /orders: {$ref: 'parts/orders.yaml'}\n");
        folder.write(
                "old/parts/orders.yaml",
                "get: {responses: {'200': {description: x}}}\npost: {responses: {'200': {description: x}}}\n");
        commit("first");
        git("mv", "old/api.yaml", "openapi.yaml");
        git("tag", "v1", "HEAD");
        folder.write("openapi.yaml", HEAD, ORDERS_TO_READ);

        assertThat(ids(folder.against("git:v1:old/api.yaml").check())).contains("operation-removed");
        assertThatThrownBy(() -> folder.against("git:v1").check())
                .hasMessageContaining("There is no openapi.yaml in v1")
                .hasMessageContaining("git:v1:PATH");
    }

    @Test
    void theCommitWhereTheBranchLeft() throws IOException, InterruptedException {
        git("init", "-q");
        folder.write("openapi.yaml", HEAD, ORDERS);
        commit("first");
        git("checkout", "-q", "-b", "topic");
        folder.write("openapi.yaml", HEAD, ORDERS_TO_READ);
        commit("mine");
        git("checkout", "-q", "main");
        folder.write("openapi.yaml", HEAD, ORDERS, GOODS);
        commit("theirs");
        git("checkout", "-q", "topic");

        assertThat(ids(folder.against("git:main...").check())).containsExactly("operation-removed");
        assertThat(ids(folder.against("git:main").check())).containsExactly("operation-removed", "operation-removed");
    }

    @Test
    void oneOfSeveralClientsInAJar() throws IOException {
        Path jar = temporary.toRealPath().resolve("merged.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of(
                    "META-INF/quire/com.one/openapi.json",
                    "META-INF/quire/com.two/openapi.json",
                    "com/one/OneClient.class",
                    "com/two/TwoClient.class")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        Path spec = folder.write("openapi.yaml", HEAD, ORDERS);

        try (Baseline baseline = Baselines.find(jar.toString(), spec, List.of(), null, "com.two", Artifacts.none())) {
            assertThat(baseline.spec()).content().isEqualTo("META-INF/quire/com.two/openapi.json");
            try (ZipFile own = new ZipFile(baseline.jar().toFile())) {
                assertThat(own.stream().map(ZipEntry::getName)).containsExactly("com/two/TwoClient.class");
            }
        }
        assertThatThrownBy(() -> Baselines.find(jar.toString(), spec, List.of(), null, "com.three", Artifacts.none()))
                .hasMessageContaining("holds several clients, and none of package com.three")
                .hasMessageContaining("quire.basePackage");
    }

    @Test
    void aShallowCloneSaysSo() throws IOException, InterruptedException {
        git("init", "-q");
        folder.write("openapi.yaml", HEAD, ORDERS);
        commit("first");
        git("tag", "v1");
        git("checkout", "-q", "-b", "topic");
        folder.write("openapi.yaml", HEAD, ORDERS_TO_READ);
        commit("mine");
        Path clone = temporary.toRealPath().resolve("clone");
        git(
                temporary,
                "clone",
                "-q",
                "--depth",
                "1",
                "--no-single-branch",
                folder.path("").toUri().toString(),
                "clone");
        git(clone, "fetch", "-q", "--depth", "1", "origin", "main");
        CheckedFolder shallow = new CheckedFolder(clone);

        assertThatThrownBy(() -> shallow.against("git:origin/main...").check())
                .hasMessageContaining("the clone is shallow")
                .hasMessageContaining("git fetch --unshallow")
                .hasMessageContaining("fetch-depth: 0");
        assertThatThrownBy(() -> shallow.against("git:v0").check())
                .hasMessageContaining("There is no revision v0 here; the clone is shallow");
    }

    @Test
    void outsideOfAWorkingCopyItSaysSo() throws IOException {
        folder.write("openapi.yaml", HEAD, ORDERS);

        assertThatThrownBy(() -> folder.against("git:HEAD").check())
                .hasMessageContaining("is in no git working copy")
                .hasMessageContaining("quire:baseline");
    }

    @Test
    void aRevisionIsNeverAnOption() throws IOException, InterruptedException {
        git("init", "-q");
        folder.write("openapi.yaml", HEAD, ORDERS);

        assertThatThrownBy(() -> folder.against("git:--output=x").check()).hasMessageContaining("is no revision");
    }

    @Test
    void aReleasedJar() throws IOException {
        folder.write("openapi.yaml", HEAD, ORDERS_TO_READ);
        String json = """
                {"openapi": "3.0.3", "info": {"title": "Shop", "version": "1"}, "servers": [{"url": "https://shop.example.com"}],
                 "paths": {"/orders": {"get": {"operationId": "listOrders", "responses": {"200": {"description": "All"}}},
                   "post": {"operationId": "addOrder", "responses": {"200": {"description": "Added"}}}}}}
                """;
        Path jar = jar("META-INF/quire/com.example.shop/openapi.json", json);

        DiffReport report = folder.against("artifact:com.example:shop:1").check("openapi.yaml", coordinates -> jar);

        assertThat(ids(report)).containsExactly("operation-removed");
        Site before = report.api().findings().get(0).change().before();
        assertThat(before).isNotNull();
        assertThat(String.valueOf(before.location()))
                .startsWith("artifact:com.example:shop:1:META-INF/quire/openapi.json:3:");
        assertThat(ids(folder.against(jar.toString()).check())).containsExactly("operation-removed");
    }

    @Test
    void aJarThatHoldsNoDescriptionSaysSo() throws IOException {
        folder.write("openapi.yaml", HEAD, ORDERS);
        Path jar = jar("META-INF/MANIFEST.MF", "");

        assertThatThrownBy(() -> folder.against("artifact:a:b:1").check("openapi.yaml", coordinates -> jar))
                .hasMessageContaining("artifact:a:b:1 holds no META-INF/quire/…/openapi.json");
        assertThatThrownBy(() -> folder.against("artifact:a:b:1").check())
                .hasMessageContaining("The artifact a:b:1 can not be had");
    }

    private Path jar(String name, String text) throws IOException {
        Path jar = folder.path("client.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
