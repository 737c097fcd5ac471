package dev.quire.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A project with the options that its owner used with OpenAPI Generator: each step begins where the one before it ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FamiliarIT {
    private static final String SOURCES = "target/generated-sources/quire/com/example/shop/";
    private static final String ORDER = "{\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"_type\":\"gift\","
            + "\"total\":{\"amount\":\"12.50\",\"currency\":\"EUR\"},\"created\":\"2024-12-31T23:59:59Z\","
            + "\"delivery\":\"PT36H\",\"count\":3}";

    private final MavenBuild build = ready();

    private static MavenBuild ready() {
        try {
            return new MavenBuild("familiar", "familiar");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BuildLog run(String... arguments) throws MavenInvocationException {
        BuildLog log = build.run(arguments);
        assertThat(log.success()).as(log.toString()).isTrue();
        return log;
    }

    @Test
    @Order(1)
    void compilesWithTheTypesOfTheProjectAndReadsWhatItWrites()
            throws IOException, MavenInvocationException, ReflectiveOperationException {
        assertThat(run("compile").lines()).noneMatch(line -> line.startsWith("[WARNING]"));
        assertThat(build.path(SOURCES + "model/Money.java")).doesNotExist();
        assertThat(build.path(SOURCES + "model/Rounding.java")).doesNotExist();
        assertThat(build.path(SOURCES + "RefundsCalls.java")).doesNotExist();
        URL[] classes = {build.path("target/classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Object again = loader.loadClass("com.example.RoundTrip")
                    .getMethod("of", String.class)
                    .invoke(null, ORDER);
            assertThat(again).isEqualTo(ORDER);
        }
    }

    @Test
    @Order(2)
    void everyGoalChoosesTheSameOperations() throws IOException, MavenInvocationException {
        assertThat(run("quire:explain").toString()).contains("GET /orders ").doesNotContain("/refunds");
        run("quire:lock");
        assertThat(build.path("src/main/openapi/quire.lock"))
                .content()
                .contains("method: get\n", "_type: kind\n")
                .doesNotContain("/refunds");
        run("quire:baseline");
        build.replace("src/main/openapi/openapi.yaml", "reason: {type: string}", "reason: {type: boolean}");
        assertThat(run("quire:diff").toString()).doesNotContain("refund");
    }

    @Test
    @Order(3)
    void whatCallersFeelIsKnownThoughTheirClassesAreNot() throws IOException, MavenInvocationException {
        build.replace("src/main/openapi/openapi.yaml", "        count: {type: integer}\n", "");
        assertThat(build.run("quire:diff").toString()).contains("Order.count()").doesNotContain("is not known");
        build.replace(
                "src/main/openapi/openapi.yaml",
                "        delivery:",
                "        count: {type: integer}\n        delivery:");
    }

    @Test
    @Order(4)
    void anotherMappingIsAReasonToGenerate() throws IOException, MavenInvocationException {
        run("generate-sources");
        build.replace("pom.xml", "DateTime=Instant", "DateTime=java.time.OffsetDateTime");
        assertThat(run("generate-sources").summary()).contains("typeMappings changed");
        assertThat(build.path(SOURCES + "model/Order.java")).content().contains("OffsetDateTime created()");
        assertThat(run("generate-sources").summary()).startsWith("up to date");
    }

    @Test
    @Order(5)
    void aClassWithoutACodecNamesTheLineToAdd() throws IOException, MavenInvocationException {
        build.replace("pom.xml", "<codecMapping>com.example.Money=com.example.Codecs.MONEY</codecMapping>", "");
        BuildLog log = build.run("generate-sources");
        assertThat(log.success()).isFalse();
        assertThat(log.toString()).contains("<codecMapping>com.example.Money=com.example.Codecs.MONEY</codecMapping>");
    }
}
