package dev.quire.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quire.generator.client.ClientGenerator;
import dev.quire.generator.client.ClientOptions;
import dev.quire.generator.client.ClientReport;
import dev.quire.generator.client.GeneratedCode;
import dev.quire.generator.java.naming.NameOptions;
import dev.quire.generator.source.Problem;
import dev.quire.generator.source.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions that try to use up time, memory or the stack end in a client or in an error that names its place. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class BoundsTest {
    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";
    private static final int MANY = 100_000;

    @TempDir
    private Path temporary;

    private ClientReport generate(String name, String text, Path... overlays) throws IOException {
        Path spec = Files.writeString(
                Files.createDirectories(temporary.resolve("spec")).resolve(name), text);
        return ClientGenerator.generate(new ClientOptions(
                spec,
                List.of(overlays),
                "hostile.bounds",
                "Bounds",
                null,
                temporary.resolve("sources"),
                temporary.resolve("sources"),
                null,
                NameOptions.NONE));
    }

    private ClientReport schemas(String schemas) throws IOException {
        return generate("api.yaml", HEAD + "components:\n  schemas:\n" + schemas);
    }

    private Problem refused(String name, String text, Path... overlays) {
        SpecException refused = catchThrowableOfType(SpecException.class, () -> generate(name, text, overlays));
        assertThat(refused).isNotNull();
        Problem first = refused.problems().get(0);
        assertThat(first.severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(first.location()).isNotNull();
        return first;
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void nestedTooDeepInJson(String opening) {
        String text = "{\"openapi\": \"3.1.0\", \"x\": " + opening.repeat(MANY);
        assertThat(refused("api.json", text).message()).contains("JSON", "epth");
        assertThat(refused("api.yaml", text).message()).contains("256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void nestedTooDeepInYaml(String opening) {
        assertThat(refused("api.yaml", HEAD + "x:\n  " + opening.repeat(MANY) + "\n")
                        .message())
                .contains("256");
    }

    @Test
    void nestedTooDeepByIndentation() {
        String deep = IntStream.range(0, 1000)
                .mapToObj(depth -> " ".repeat(depth) + "a:\n")
                .collect(Collectors.joining());
        assertThat(refused("api.yaml", HEAD + deep).message()).contains("256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1E-999999999", "1e99999999999999999999", ".1e+2147483648"})
    void numbersBeyondReasonAreText(String number) throws IOException {
        String schema =
                "    A: {type: number, minimum: " + number + ", default: " + number + ", enum: [" + number + "]}\n";
        assertThat(schemas(schema).warnings())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("this large or small"));
    }

    @Test
    void numbersOfManyDigits() throws IOException {
        String digits = "9".repeat(MANY);
        assertThat(schemas("    A: {type: integer, maximum: " + digits + ", default: " + digits + "}\n")
                        .written())
                .isPositive();
        assertThat(refused("api.json", "{\"openapi\": \"3.1.0\", \"x\": " + digits + "}")
                        .message())
                .contains("JSON");
    }

    @Test
    void aliasesOfAliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + String.join(", ", Collections.nCopies(9, alias)) + "]\n");
        }
        assertThat(refused("api.yaml", HEAD + bomb).message()).contains("aliases");
        assertThat(refused(
                                "api.yaml",
                                HEAD
                                        + bomb.toString()
                                                .replace("[", "{<<: [")
                                                .replace("]", "]}")
                                                .replace("x, ", ""))
                        .message())
                .isNotEmpty();
    }

    @Test
    void referencesInARow() {
        String chain = IntStream.range(0, 20_000)
                .mapToObj(i -> "    A" + i + ": {$ref: '#/components/schemas/A" + (i + 1) + "'}\n")
                .collect(Collectors.joining());
        assertThat(refused("api.yaml", HEAD + "components:\n  schemas:\n" + chain + "    A20000: {type: object}\n")
                        .message())
                .contains("too deep");
    }

    @Test
    void extensionsInARow() {
        String chain = IntStream.range(0, 20_000)
                .mapToObj(i -> "    A" + i + ": {allOf: [{$ref: '#/components/schemas/A" + (i + 1) + "'}]}\n")
                .collect(Collectors.joining());
        assertThat(refused("api.yaml", HEAD + "components:\n  schemas:\n" + chain + "    A20000: {type: object}\n")
                        .message())
                .contains("too deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"allOf", "oneOf", "anyOf"})
    void circlesAndWebs(String keyword) throws IOException {
        String web = IntStream.range(0, 40)
                .mapToObj(i -> {
                    String next = "{$ref: '#/components/schemas/A" + (i + 1) % 40 + "'}";
                    String second = "{$ref: '#/components/schemas/A" + (i + 2) % 40 + "'}";
                    return "    A" + i + ": {" + keyword + ": [" + next + ", " + next + ", " + second + "]}\n";
                })
                .collect(Collectors.joining());
        assertThat(schemas(web).written()).isPositive();
    }

    @Test
    void overlaysThatDoubleTheDescription() throws IOException {
        StringBuilder overlay = new StringBuilder("overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions:\n");
        for (int i = 0; i < 60; i++) {
            overlay.append("  - {target: $, update: {x").append(i).append(": {}}}\n");
            overlay.append("  - {target: $.x").append(i).append(", copy: $}\n");
        }
        Path file = Files.writeString(temporary.resolve("overlay.yaml"), overlay);
        assertThat(refused("api.yaml", HEAD, file).message()).contains("overlay");
    }

    @Test
    void patternsOfOverlaysThatTakeForEver() throws IOException {
        Path overlay = Files.writeString(temporary.resolve("overlay.yaml"), """
                overlay: 1.0.0
                info: {title: T, version: '1'}
                actions: [{target: '$.x[?match(@, "(a+)+b")]', remove: true}]
                """);
        assertThat(generate("api.yaml", HEAD + "x: [" + "a".repeat(5000) + "]\n", overlay)
                        .written())
                .isPositive();
    }

    @Test
    void patternsOfSchemasAreNotTried() throws IOException {
        assertThat(schemas("    A: {type: string, pattern: '(a+)+(b|b)*$', default: " + "a".repeat(5000)
                                + "c, example: " + "a".repeat(5000) + "c}\n")
                        .written())
                .isPositive();
    }

    @Test
    void veryLongTexts() throws IOException {
        String description = """
                {"openapi": "3.1.0", "info": {"title": "$", "version": "1", "description": "$"},
                 "paths": {"/#": {"get": {"operationId": "$", "tags": ["$"], "responses": {},
                   "parameters": [{"name": "$", "in": "query", "schema": {"type": "string", "default": "$"}}]}}},
                 "components": {"schemas": {
                   "Long": {"type": "string", "enum": ["$"], "default": "$"},
                   "#": {"type": "object", "required": ["#"], "properties": {"#": {"const": "$"}}}}}}
                """;
        String text = description.replace("$", "x".repeat(70_000)).replace("#", "y".repeat(49_000));
        assertThat(generate("api.json", text).written()).isPositive();
        Path classes = temporary.resolve("classes");
        assertThat(GeneratedCode.compile(List.of(temporary.resolve("sources")), classes))
                .isEmpty();
    }

    @Test
    void twentyMegabytes() throws IOException {
        String words = "Nothing but words. ".repeat(500);
        String schemas = IntStream.range(0, 2200)
                .mapToObj(i -> "    A" + i + ": {type: string, description: " + words + "}\n")
                .collect(Collectors.joining());
        assertThat(schemas.length()).isGreaterThan(20_000_000);
        assertThat(schemas(schemas).warnings()).isEmpty();
    }
}
