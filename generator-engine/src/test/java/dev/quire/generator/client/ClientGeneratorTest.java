package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.source.SpecException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClientGeneratorTest {
    private static final Path SPECS = Path.of("../specs");

    @TempDir
    private Path folder;

    private ClientOptions options(Path spec, String name, List<Path> overlays) {
        return new ClientOptions(
                spec,
                overlays,
                "example." + name.toLowerCase(java.util.Locale.ROOT),
                name,
                null,
                folder.resolve("sources"),
                folder.resolve("resources"),
                null,
                NameOptions.NONE);
    }

    private Path spec(String paths) throws IOException {
        Path spec = folder.resolve("openapi.yaml");
        Files.writeString(spec, "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n" + paths);
        return spec;
    }

    @Test
    void ourThreeSpecsBecomeClientsThatCompile() throws IOException {
        generateAndCompile(options(SPECS.resolve("stripe/openapi.yaml"), "Stripe", List.of()));
        generateAndCompile(options(SPECS.resolve("paygentic/openapi.yaml"), "Paygentic", List.of()));
        generateAndCompile(options(
                SPECS.resolve("planetscale/pages"), "PlanetScale", List.of(SPECS.resolve("planetscale/overlay.yaml"))));
    }

    private void generateAndCompile(ClientOptions options) throws IOException {
        ClientReport report = ClientGenerator.generate(options);
        assertThat(report.warnings()).isEmpty();
        assertThat(report.paging().notable()).anyMatch(line -> line.contains(" pages by "));
        assertThat(GeneratedCode.compile(List.of(options.outputDirectory()), folder.resolve("classes")))
                .isEmpty();
    }

    @Test
    void aSecondRunTouchesNothing() throws IOException {
        ClientOptions options = options(SPECS.resolve("stripe/openapi.yaml"), "Stripe", List.of());
        ClientReport first = ClientGenerator.generate(options);
        ClientReport second = ClientGenerator.generate(options);
        assertThat(first.sources().written()).contains("example/stripe/StripeClient.java");
        assertThat(second.sources().written()).isEmpty();
        assertThat(second.sources().unchanged()).isEqualTo(first.sources().written());
        assertThat(second.written()).isZero();
        assertThat(second.total()).isEqualTo(first.total());
    }

    @Test
    void anotherClientNameLeavesNoOrphans() {
        Path spec = SPECS.resolve("stripe/openapi.yaml");
        ClientGenerator.generate(options(spec, "Stripe", List.of()));
        ClientReport renamed = ClientGenerator.generate(options(spec, "Bands", List.of()));
        assertThat(renamed.sources().deleted()).contains("example/stripe/StripeClient.java");
        assertThat(folder.resolve("sources/example/stripe")).doesNotExist();
    }

    @Test
    void oneFolderMayTakeSourcesAndResources() throws IOException {
        ClientOptions apart = options(SPECS.resolve("stripe/openapi.yaml"), "Stripe", List.of());
        ClientOptions together = new ClientOptions(
                apart.spec(),
                List.of(),
                apart.basePackage(),
                "Stripe",
                "example.stripe",
                folder.resolve("all"),
                folder.resolve("all"),
                null,
                NameOptions.NONE);
        ClientGenerator.generate(together);
        assertThat(ClientGenerator.generate(together).sources().unchanged())
                .contains(
                        "META-INF/quire/example.stripe/openapi.json",
                        "module-info.java",
                        "example/stripe/StripeClient.java");
    }

    @Test
    void thePrunedDescriptionHoldsWhatTheClientNeedsAndNothingElse() throws IOException {
        Path spec = spec("""
                  /a:
                    parameters: [{$ref: '#/components/parameters/Used'}]
                    get:
                      operationId: getA
                      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Used'}}}}}
                components:
                  parameters:
                    Used: {name: q, in: query, schema: {type: string}}
                    Unused: {name: r, in: query, schema: {type: string}}
                  schemas:
                    Used: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}}, example: {$ref: none}}
                    Inner: {type: object, properties: {price: {type: number, minimum: 12345678901234567890.10}}}
                    Unused: {type: object}
                """);
        ClientReport report = ClientGenerator.generate(options(spec, "Pruned", List.of()));
        JsonNode pruned = new ObjectMapper()
                .readTree(Files.readString(folder.resolve("resources/META-INF/quire/example.pruned/openapi.json")));
        assertThat(pruned.at("/components/schemas").fieldNames()).toIterable().containsExactly("Inner", "Used");
        assertThat(pruned.at("/components/parameters").fieldNames())
                .toIterable()
                .containsExactly("Used");
        assertThat(pruned.at("/paths/~1a").fieldNames()).toIterable().containsExactlyInAnyOrder("get", "parameters");
        assertThat(Files.readString(folder.resolve("resources/META-INF/quire/example.pruned/openapi.json")))
                .contains("12345678901234567890.10");
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void aListIsNotCalledByTheTagTwice() throws IOException {
        Path spec = spec("""
                  /orders:
                    get:
                      parameters: [{name: page_token, in: query, schema: {type: string}}]
                      responses:
                        '200':
                          description: OK
                          content:
                            application/json:
                              schema:
                                type: object
                                properties:
                                  orders: {type: array, items: {type: object, properties: {id: {type: string}}}}
                                  next_page_token: {type: string}
                """);
        ClientReport report = ClientGenerator.generate(options(spec, "Shop", List.of()));
        assertThat(report.sources().written())
                .contains("example/shop/GetOrdersPages.java", "example/shop/model/Orders.java")
                .noneMatch(file -> file.endsWith("OrdersOrders.java"));
    }

    @Test
    void bodiesThatCanNotBeTypedAreSentAsTheyAreAndAWarning() throws IOException {
        Path spec = spec("""
                  /a:
                    post:
                      operationId: packed
                      requestBody: {content: {application/x-msgpack: {schema: {type: object, properties: {a: {}}}}}}
                      responses:
                        '200': {description: OK, content: {application/json: {schema: {type: string}}}}
                        '201': {description: OK, content: {application/json: {schema: {type: integer}}}}
                """);
        ClientReport report = ClientGenerator.generate(options(spec, "Warned", List.of()));
        assertThat(report.warnings())
                .extracting(Object::toString)
                .satisfiesExactlyInAnyOrder(
                        body -> assertThat(body).contains("openapi.yaml", "POST /a takes", "application/x-msgpack"),
                        answers -> assertThat(answers).contains("openapi.yaml", "POST /a answers", "200, 201"));
    }

    @Test
    void theConfigurationNamesNoPlaceOfThisMachine() throws IOException {
        ClientGenerator.generate(options(SPECS.resolve("stripe/openapi.yaml"), "Stripe", List.of()));
        String text = Files.readString(folder.resolve("resources/META-INF/quire/example.stripe/quire.properties"));
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        assertThat(properties)
                .containsEntry("spec", "openapi.yaml")
                .containsEntry("basePackage", "example.stripe")
                .containsEntry("clientName", "Stripe");
        assertThat(text).doesNotContain(folder.toString()).doesNotContain("..");
    }

    @Test
    void wrongOptionsAreRefusedTogether() {
        ClientOptions wrong = new ClientOptions(
                SPECS.resolve("stripe/openapi.yaml"),
                List.of(),
                "no-package",
                "no name",
                "1.2",
                folder,
                folder,
                null,
                NameOptions.NONE);
        assertThatThrownBy(() -> ClientGenerator.generate(wrong))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("'no-package' is no package name")
                .hasMessageContaining("'no name' can not begin")
                .hasMessageContaining("'1.2' is no module name");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void wrongParameterRulesAreRefusedWhereTheyStand() throws IOException {
        Path spec = spec("""
                  /a:
                    get:
                      parameters: [{name: q, in: query, schema: {type: string}}]
                      x-parameter-rules:
                        - {at-least-one-of: [q, nobody]}
                        - {at-least-one-of: [q]}
                        - {sometimes: [q, q]}
                        - {not-together: [q, q], all-or-none: [q, q]}
                      responses: {'204': {description: OK}}
                """);
        assertThatThrownBy(() -> ClientGenerator.generate(options(spec, "Rules", List.of())))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("openapi.yaml:8:")
                .hasMessageContaining("no parameter 'nobody'; it has q")
                .hasMessageContaining("openapi.yaml:9:")
                .hasMessageContaining("at least two")
                .hasMessageContaining("openapi.yaml:10:")
                .hasMessageContaining("has no kind")
                .hasMessageContaining("openapi.yaml:11:")
                .hasMessageContaining("has two kinds");
        assertThat(folder.resolve("sources")).doesNotExist();
    }

    @Test
    void mappedNamesAreUsed() throws IOException {
        Path spec = spec("""
                  /a:
                    get:
                      operationId: odd
                      parameters: [{name: odd_parameter, in: path, required: true, schema: {type: string}}]
                      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Odd'}}}}}
                components:
                  schemas:
                    Odd: {type: object, properties: {odd_property: {type: string}}}
                """.replace("/a:", "/a/{odd_parameter}:"));
        NameOptions names = new NameOptions(
                "",
                "",
                "",
                "Api",
                java.util.Map.of("Odd", "Even"),
                java.util.Map.of("odd_property", "nice"),
                java.util.Map.of("odd_parameter", "given"),
                java.util.Map.of("odd", "even"));
        ClientOptions plain = options(spec, "Named", List.of());
        ClientGenerator.generate(new ClientOptions(
                spec,
                List.of(),
                plain.basePackage(),
                "Named",
                null,
                plain.outputDirectory(),
                plain.resourcesDirectory(),
                null,
                names));
        assertThat(Files.readString(folder.resolve("sources/example/named/AApi.java")))
                .contains("public Even even(String given)");
        assertThat(Files.readString(folder.resolve("sources/example/named/model/Even.java")))
                .contains(" nice()");
    }

    @Test
    void templatesOfTheUserReplaceOursByFileName() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates/partial"));
        Files.writeString(templates.resolve("file-header.mustache"), "// Ours.\n");
        ClientOptions options = withTemplates(folder.resolve("templates"));
        ClientGenerator.generate(options);
        GeneratedCode.files(options.outputDirectory())
                .forEach((file, text) -> assertThat(text).as(file).startsWith("// Ours.\n"));
    }

    @Test
    void aWrongTagIsRefusedWithTemplateAndLine() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates/partial"));
        Files.writeString(templates.resolve("type-annotations.mustache"), "\n@Author({{nobody}})\n");
        assertThatThrownBy(() -> ClientGenerator.generate(withTemplates(folder.resolve("templates"))))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("type-annotations.mustache:2")
                .hasMessageContaining("Nothing is called 'nobody' here");
        assertThat(folder.resolve("sources")).doesNotExist();
    }

    private ClientOptions withTemplates(@Nullable Path templates) {
        return new ClientOptions(
                SPECS.resolve("stripe/openapi.yaml"),
                List.of(),
                "example.stripe",
                "Stripe",
                null,
                folder.resolve("sources"),
                folder.resolve("resources"),
                templates,
                NameOptions.NONE);
    }
}
