package dev.quire.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.source.SpecException;
import dev.quire.generator.spec.DescriptionFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** However odd a description is, it is read, and every reference of its model leads somewhere. */
class WeirdSpecsLaw {
    private static final List<String> VALUES = List.of(
            "null",
            "1",
            "-1.5e3",
            "text",
            "true",
            "[]",
            "{}",
            "[{}]",
            "[null]",
            "[a, [1]]",
            "{a: {}}",
            "{type: [object, x]}",
            "{$ref: '#'}",
            "{$ref: '#/components/schemas/A'}",
            "{$ref: '#/components/schemas/B'}",
            "{$ref: '#/nowhere'}",
            "{$ref: '#/components'}",
            "{$ref: '../x.yaml'}",
            "{oneOf: [{$ref: '#/components/schemas/A'}], a: 1}",
            "{allOf: [{$ref: '#/components/schemas/B'}, {properties: {a: {$ref: '#/components/schemas/A'}}}]}",
            "{const: null}",
            "{enum: [1, a, null, {}]}",
            "{anyOf: [false, true]}",
            "{not: {}}",
            "{items: [{}, {type: string}]}");

    private static final String SPEC = """
            openapi: 3.1.0
            info: %s
            servers: %s
            security: %s
            paths:
              /a/{id}:
                parameters: %s
                get:
                  parameters: [%s, {name: q, in: query, schema: %s}]
                  requestBody: %s
                  responses:
                    200: {description: d, headers: %s, content: {application/json: {schema: %s, examples: %s}}}
                    default: %s
              /b: %s
            components:
              securitySchemes: {k: %s}
              schemas:
                A: {type: object, required: %s, properties: {a: %s, b: %s}, additionalProperties: %s, allOf: [%s, %s]}
                B: {oneOf: [%s, %s, %s], discriminator: %s, minimum: %s, enum: %s, type: %s}
                C: %s
            """;

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("weird");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("api.yaml"));
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.of(VALUES).list().ofSize(28);
    }

    @Property(tries = 400, seed = "20261101")
    void everyDescriptionIsRead(@ForAll("values") List<String> values) {
        DescriptionFolder files = new DescriptionFolder(folder).with("api.yaml", String.format(SPEC, values.toArray()));
        try {
            ApiModel model = ModelReader.read(files.read("api.yaml"), files.problems());
            model.schemas()
                    .values()
                    .forEach(schema ->
                            visit(schema, use -> assertThat(model.resolve(use)).isNotNull()));
        } catch (SpecException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    private static void visit(Schema schema, Consumer<Schema> uses) {
        uses.accept(schema);
        if (schema.shape() instanceof Shape.Array array) {
            visit(array.items(), uses);
        } else if (schema.shape() instanceof Shape.ObjectShape object) {
            object.properties().forEach(member -> visit(member.schema(), uses));
        } else if (schema.shape() instanceof Shape.Union union) {
            union.branches().forEach(branch -> visit(branch, uses));
            assertThat(union.branches()).hasSizeGreaterThan(1);
        }
    }
}
