package dev.quire.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One project, built again and again after one change each: each step begins where the one before it ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ShopBuildIT {
    private static final String SOURCES = "target/generated-sources/quire/com/example/shop/";
    private static final String JAR = "target/shop-1.jar";
    private static final List<String> PARSERS = List.of(
            "com.fasterxml.jackson.",
            "com.samskivert.",
            "io.swagger.",
            "org.commonmark.",
            "org.openapitools.",
            "org.yaml.");

    private MavenBuild build = unready();

    private static MavenBuild unready() {
        try {
            return new MavenBuild("shop", "shop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    void firstBuild() throws IOException, MavenInvocationException {
        BuildLog log = build.run("package");
        assertThat(log.summary()).as(log.toString()).matches("generated 9 files \\(.*\\)");
        assertThat(log.lines()).noneMatch(line -> line.contains("WARN") || line.contains("POST_PROCESS"));
        assertThat(entries())
                .contains(
                        "com/example/shop/ShopClient.class",
                        "com/example/shop/model/Order.class",
                        "META-INF/quire/com.example.shop/openapi.json")
                .noneMatch(entry -> entry.contains(".quire") || entry.endsWith(".txt"));
        assertThat(build.path("target/generated-sources/quire").toFile().list()).containsExactly("com");
        assertThat(build.path("target/generated-resources/quire").toFile().list())
                .containsExactly("META-INF");
        assertThat(build.path("target/quire/generated-sources/quire/fingerprint"))
                .exists();
    }

    private void assertRegenerates(String reason) throws MavenInvocationException {
        assertThat(build.run("generate-sources").summary())
                .matches("regenerated \\d+ of \\d+ files" + reason + " \\(.*\\)");
    }

    private List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(build.path(JAR).toFile())) {
            return jar.stream().map(entry -> entry.getName()).toList();
        }
    }

    private Map<String, Object> times(String folder) throws IOException {
        Map<String, Object> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(build.path(folder))) {
            for (Path file : files.toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    @Order(1)
    void unchanged() throws IOException, MavenInvocationException {
        Map<String, Object> sources = times("target/generated-sources");
        Map<String, Object> classes = times("target/classes/com");
        Path loaded = build.path("target/loaded-classes.txt");
        build.mavenOptions("-Xlog:class+load=info:file=" + loaded);

        BuildLog log = build.run("package");

        assertThat(log.summary()).matches("up to date \\(\\d+ ms\\)");
        assertThat(times("target/generated-sources")).isEqualTo(sources);
        assertThat(times("target/classes/com")).isEqualTo(classes);
        assertThat(log.lines()).anyMatch(line -> line.contains("Nothing to compile"));
        assertThat(Files.readAllLines(loaded))
                .anyMatch(line -> line.contains("dev.quire.generator.client.IncrementalGenerator"))
                .noneMatch(line -> PARSERS.stream().anyMatch(parser -> line.contains(' ' + parser)));
    }

    @Test
    @Order(2)
    void specChanged() throws IOException, MavenInvocationException {
        build.replace("api/goods.md", "price: {type: integer}", "price: {type: number}");
        assertRegenerates(": goods.md changed");
        assertThat(build.path(SOURCES + "model/Good.java")).content().contains("BigDecimal");
    }

    @Test
    @Order(3)
    void pageAdded() throws IOException, MavenInvocationException {
        String page = Files.readString(build.path("api/goods.md"));
        build.write(
                "api/staff.md",
                page.replace("oods", "taff").replace("Good", "Clerk").replace("goods", "staff"));
        assertRegenerates(": staff.md added");
        assertThat(build.path(SOURCES + "model/Clerk.java")).exists();
    }

    @Test
    @Order(4)
    void overlayAdded() throws IOException, MavenInvocationException {
        build.write("overlay.yaml", overlay("'Of the shop.'"));
        build.replace("pom.xml", "<!-- overlays -->", "<overlays><overlay>overlay.yaml</overlay></overlays>");
        assertRegenerates(": overlays changed");
        assertThat(build.path(SOURCES + "model/Order.java")).content().contains("Of the shop.");
    }

    private static String overlay(String description) {
        return """
                overlay: 1.0.0
                info: {title: Ours, version: '1'}
                actions:
                  - target: $.components.schemas.Order
                    update: {description: %s}
                """.formatted(description);
    }

    @Test
    @Order(5)
    void overlayChanged() throws IOException, MavenInvocationException {
        build.write("overlay.yaml", overlay("'Of the store.'"));
        assertRegenerates(": overlay.yaml changed");
        assertThat(build.path(SOURCES + "model/Order.java")).content().contains("Of the store.");
    }

    @Test
    @Order(6)
    void overrideAdded() throws IOException, MavenInvocationException {
        build.write("templates/partial/file-header.mustache", "// Ours.\n");
        assertRegenerates(": partial/file-header.mustache added");
        assertThat(build.path(SOURCES + "model/Order.java")).content().startsWith("// Ours.");
    }

    @Test
    @Order(7)
    void templateChanged() throws IOException, MavenInvocationException {
        build.write("templates/partial/file-header.mustache", "// Theirs.\n");
        assertRegenerates(": file-header.mustache changed");
        assertThat(build.path(SOURCES + "model/Order.java")).content().startsWith("// Theirs.");
    }

    @Test
    @Order(8)
    void configurationChanged() throws IOException, MavenInvocationException {
        build.replace("pom.xml", "<clientName>Shop<", "<clientName>Store<");
        assertRegenerates(", deleted 1: clientName changed");
        assertThat(build.path(SOURCES + "StoreClient.java")).exists();
        assertThat(build.path(SOURCES + "ShopClient.java")).doesNotExist();
    }

    @Test
    @Order(9)
    void pluginCodeChangedUnderTheSameVersion() throws IOException, MavenInvocationException {
        Path jar = build.repository().file("quire-generator", ".jar");
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path template = files.getPath("dev/quire/generator/templates/package-info.mustache");
            Files.writeString(template, Files.readString(template) + "\n// Newer.\n");
        }
        assertRegenerates(": the generator changed");
        assertThat(build.path(SOURCES + "package-info.java")).content().contains("// Newer.");
    }

    @Test
    @Order(10)
    void outputDeleted() throws IOException, MavenInvocationException {
        Files.delete(build.path(SOURCES + "model/Order.java"));
        assertRegenerates(": Order.java deleted");
        assertThat(build.path(SOURCES + "model/Order.java")).exists();
    }

    @Test
    @Order(11)
    void outputEdited() throws IOException, MavenInvocationException {
        build.replace(SOURCES + "model/Order.java", "// Theirs.", "// Mine!!.");
        assertRegenerates(": Order.java was edited");
        assertThat(build.path(SOURCES + "model/Order.java")).content().startsWith("// Theirs.");
    }

    @Test
    @Order(12)
    void operationRemoved() throws IOException, MavenInvocationException {
        assertThat(build.run("package").summary()).startsWith("up to date");
        assertThat(entries())
                .contains("com/example/shop/model/Clerk.class", "com/example/shop/model/Clerk$Builder.class");
        Files.delete(build.path("api/staff.md"));

        assertThat(build.run("package").summary())
                .matches("regenerated \\d of \\d+ files, deleted 2: staff.md deleted \\(.*");

        assertThat(build.path(SOURCES + "model/Clerk.java")).doesNotExist();
        assertThat(build.path("target/classes/com/example/shop/model/Clerk.class"))
                .doesNotExist();
        assertThat(entries())
                .contains("com/example/shop/model/Order.class")
                .noneMatch(entry -> entry.contains("Clerk"));
    }

    @Test
    @Order(13)
    void skipped() throws IOException, MavenInvocationException {
        build.replace("api/goods.md", "price: {type: number}", "price: {type: string}");
        assertThat(build.run("compile", "quire.skip=true").summary()).isEqualTo("skipped (quire.skip)");
        assertThat(build.path("target/classes/com/example/shop/model/Good.class"))
                .exists();
        assertThat(build.path(SOURCES + "model/Good.java")).content().contains("BigDecimal");
        assertRegenerates(": goods.md changed");
    }

    @Test
    @Order(14)
    void forced() throws IOException, MavenInvocationException {
        Map<String, Object> before = times("target/generated-sources");
        assertThat(build.run("generate-sources", "quire.force=true").summary())
                .matches("regenerated 0 of \\d+ files: forced.*");
        assertThat(times("target/generated-sources")).isEqualTo(before);
    }

    @Test
    @Order(15)
    void lockAdded() throws MavenInvocationException {
        String plugin = "dev.quire:quire-maven-plugin:" + System.getProperty("quire.version");
        BuildLog log = build.run(plugin + ":lock@client");
        assertThat(log.success()).as(log.toString()).isTrue();
        assertRegenerates(": quire.lock added");
    }

    @Test
    @Order(16)
    void lockChanged() throws IOException, MavenInvocationException {
        build.replace("api/quire.lock", "GoodsApi", "WaresApi");
        assertRegenerates(", deleted 1: quire.lock changed");
        assertThat(build.path(SOURCES + "WaresApi.java")).exists();
    }

    private static String extraTemplate(String template, String scope, String path) {
        return "<extraTemplate><template>%s</template><scope>%s</scope><path>%s</path></extraTemplate>"
                .formatted(template, scope, path);
    }

    @Test
    @Order(17)
    void extraTemplatesAdded() throws IOException, MavenInvocationException {
        build.write("templates/settings.mustache", """
                package {{packageName}};

                /** Makes {@link {{className}}} known to the application. */
                public final class {{className}}Settings {
                    public {{className}} {{accessor}}({{clientType}} client) {
                        return client.{{accessor}}();
                    }
                }
                """);
        build.write("templates/operations.mustache", """
                {{#apis}}
                {{#operations}}
                - {{verb}} {{path}}: {{className}}
                {{/operations}}
                {{/apis}}
                """.replace("{{className}}", "{{apiType}}.{{methodName}}"));
        build.replace(
                "pom.xml",
                "<!-- extra templates -->",
                "<extraTemplates>"
                        + extraTemplate("settings.mustache", "api", "{{packagePath}}/{{className}}Settings.java")
                        + extraTemplate("operations.mustache", "client", "META-INF/{{clientName}}/operations.md")
                        + "</extraTemplates>");

        assertThat(build.run("package").summary()).matches("regenerated 4 of \\d+ files: extraTemplates changed.*");

        assertThat(build.path("target/classes/META-INF/Store/operations.md"))
                .hasContent("- GET /goods: WaresApi.listGoods\n- GET /orders: OrdersApi.listOrders\n");
        assertThat(entries())
                .contains("com/example/shop/WaresApiSettings.class", "com/example/shop/OrdersApiSettings.class")
                .contains("META-INF/Store/operations.md");
    }

    @Test
    @Order(18)
    void extraTemplatesRemoved() throws IOException, MavenInvocationException {
        String pom = Files.readString(build.path("pom.xml"));
        build.write("pom.xml", pom.replaceAll("<extraTemplates>.*</extraTemplates>", ""));

        BuildLog log = build.run("package");

        assertThat(log.summary())
                .matches("regenerated 1 of \\d+ files, deleted 3, 2 warnings: extraTemplates changed.*");
        assertThat(log.lines())
                .anyMatch(line -> line.contains("operations.mustache:1:1: Nothing asks for this template"));
        assertThat(build.path(SOURCES + "OrdersApiSettings.java")).doesNotExist();
        assertThat(entries()).noneMatch(entry -> entry.contains("Settings") || entry.endsWith(".md"));
    }
}
