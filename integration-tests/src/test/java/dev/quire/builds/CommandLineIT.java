package dev.quire.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;

/** Goals in a folder without a POM. */
class CommandLineIT {
    private static final String PLUGIN = "dev.quire:quire-maven-plugin:" + System.getProperty("quire.version") + ":";
    private static final String DESCRIPTION = """
            openapi: 3.0.3
            info: {title: Shop, version: '1'}
            servers: [{url: https://shop.example.com}]
            paths:
              /orders:
                get: {operationId: countOrders, responses: {'200': {description: how many}}}
            """;

    @Test
    void everythingHasADefault() throws IOException, MavenInvocationException {
        MavenBuild build = new MavenBuild("command-line", "");
        build.write("openapi.yaml", DESCRIPTION);

        BuildLog log = build.run(PLUGIN + "help", PLUGIN + "generate");

        assertThat(log.summary()).as(log.toString()).matches("generated \\d+ files \\(.*");
        assertThat(log.lines()).anyMatch(line -> line.contains("quire:generate"));
        assertThat(build.path("quire-client/projectclient/ProjectClient.java")).exists();
        assertThat(build.path("quire-client/META-INF/quire/projectclient/openapi.json"))
                .exists();
        assertThat(names(build.path(""))).containsExactlyInAnyOrder("openapi.yaml", "quire-client");
    }

    @Test
    void everythingCanBeSaid() throws IOException, MavenInvocationException {
        MavenBuild build = new MavenBuild("command-line-said", "");
        build.write("docs/orders.yaml", DESCRIPTION);
        String[] said = {
            PLUGIN + "generate",
            "quire.spec=docs",
            "quire.clientName=Shop",
            "quire.basePackage=com.example.shop",
            "quire.outputDirectory=made"
        };

        assertThat(build.run(said).summary()).startsWith("generated ");
        assertThat(build.run(said).summary()).startsWith("up to date ");

        assertThat(build.path("made/com/example/shop/ShopClient.java")).exists();
        assertThat(names(build.path(""))).containsExactlyInAnyOrder("docs", "made");
    }

    @Test
    void templatesAreExported() throws IOException, MavenInvocationException {
        MavenBuild build = new MavenBuild("command-line-templates", "");
        build.write("readme.txt", "a folder without descriptions");

        build.run(PLUGIN + "templates");
        build.run(PLUGIN + "templates", "quire.outputDirectory=mine");

        assertThat(build.path("mine/partial/file-header.mustache"))
                .content()
                .startsWith("{{! Quire templates, contract ");
        assertThat(names(build.path("mine"))).hasSameElementsAs(names(build.path("quire-templates")));
        assertThat(names(build.path(""))).containsExactlyInAnyOrder("readme.txt", "quire-templates", "mine");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
