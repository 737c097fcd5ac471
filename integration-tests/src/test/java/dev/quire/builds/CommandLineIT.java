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

        assertThat(build.run(PLUGIN + "templates").lines())
                .anyMatch(
                        line -> line.matches("\\[INFO] wrote \\d+ templates of contract \\d+ to quire-templates; .*"));
        build.run(PLUGIN + "templates", "quire.outputDirectory=mine");

        assertThat(build.path("mine/partial/file-header.mustache"))
                .content()
                .startsWith("{{! Quire templates, contract ");
        assertThat(names(build.path("mine"))).hasSameElementsAs(names(build.path("quire-templates")));
        assertThat(names(build.path(""))).containsExactlyInAnyOrder("readme.txt", "quire-templates", "mine");
    }

    @Test
    void aLockIsWrittenBesideTheDescriptionAndObeyed() throws IOException, MavenInvocationException {
        MavenBuild build = new MavenBuild("command-line-lock", "");
        build.write("docs/shop.yaml", DESCRIPTION);

        assertThat(build.run(PLUGIN + "lock", "quire.spec=docs/shop.yaml").lines())
                .contains("[INFO] wrote docs/quire.lock");
        build.replace("docs/quire.lock", "method: countOrders", "method: count");

        assertThat(build.run(PLUGIN + "generate", "quire.spec=docs/shop.yaml").lines())
                .contains("[INFO] the method of GET /orders is count by the lock; without it countOrders");
        assertThat(build.path("quire-client/shopclient/OrdersApi.java"))
                .content()
                .contains(" count()");
        assertThat(names(build.path(""))).containsExactlyInAnyOrder("docs", "quire-client");
    }

    @Test
    void whereThereIsNoDescriptionGoalsSaySoAndMakeNothing() throws IOException, MavenInvocationException {
        MavenBuild build = new MavenBuild("command-line-empty", "");
        build.write("readme.txt", "a folder without descriptions");
        for (String goal : List.of("generate", "lock", "explain")) {
            BuildLog log = build.run(PLUGIN + goal);
            assertThat(log.success()).isFalse();
            assertThat(log.toString())
                    .contains("No OpenAPI description is found here. Name a YAML or JSON document")
                    .doesNotContain(build.path("").toAbsolutePath().toString());
        }
        assertThat(build.run(PLUGIN + "help").success()).isTrue();
        assertThat(names(build.path(""))).containsExactly("readme.txt");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
