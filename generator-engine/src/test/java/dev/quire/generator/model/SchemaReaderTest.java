package dev.quire.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.source.SpecPointer;
import dev.quire.generator.spec.DescriptionFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One schema in, one sketch out. */
class SchemaReaderTest {
    @TempDir
    private Path folder;

    private DescribedApi schemas(String version, String... schemas) {
        return DescribedApi.schemas(folder, version, schemas);
    }

    private String sketch(String version, String schema) {
        return schemas(version, "S: " + schema, "Pet: {type: object, properties: {id: {type: string}}}")
                .sketch("S");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{type: string}; string",
                "{type: string, format: date-time}; string(date-time)",
                "{type: integer, format: int64}; integer(int64)",
                "{type: number}; number",
                "{type: boolean}; boolean",
                "{type: array, items: {type: string}}; [string]",
                "{type: array}; [any?]",
                "{type: object}; {}",
                "{}; any?",
                "true; any?",
                "{type: object, properties: {a: {type: string}, b: {type: integer}}, required: [b, c]}; {a: string, b!: integer}",
                "{type: object, additionalProperties: {type: integer}}; {*: integer}",
                "{type: object, additionalProperties: true}; {}",
                "{type: object, additionalProperties: {}}; {}",
                "{type: object, additionalProperties: false}; {||}",
                "{type: object, properties: {a: true, b: false}}; {a: any?, b: any?}",
                "{properties: {a: {type: string}}}; {a: string}",
                "{additionalProperties: {type: string}}; {*: string}",
                "{items: {type: string}}; [string]",
                "{enum: [a, b]}; string{a|b}",
                "{enum: [1, 2]}; integer{1|2}",
                "{enum: [1, 2.5]}; number{1|2.5}",
                "{enum: [a, 1]}; oneOf(string{a}, integer{1})",
                "{enum: [{a: 1}]}; any?",
                "{const: x}; string{x}",
                "{type: string, enum: [1, true, 1.0, 1]}; string{1|true|1.0}",
                "{type: integer, enum: ['1', x, 2]}; integer{1|2}",
                "{format: int32}; integer(int32)",
                "{format: uuid}; string(uuid)",
                "{format: unknown}; any?",
                "{type: object, patternProperties: {'^x': {type: integer}}, additionalProperties: false}; {*: integer}",
                "{type: object, unevaluatedProperties: false, properties: {a: {type: string}}}; {|a: string|}",
                "{type: array, prefixItems: [{type: string}, {type: integer}]}; [oneOf(string, integer)]",
                "{type: array, prefixItems: [{type: string}, {type: string}]}; [string]",
                "{type: [string, integer]}; oneOf(string, integer)",
                "{type: [integer, number]}; number",
                "{type: [object, string], properties: {a: {type: string}}, minLength: 2}; oneOf({a: string}, string)",
                "{$ref: '#/components/schemas/Pet'}; ->Pet",
                "{$ref: '#/components/schemas/Pet', description: d}; ->Pet",
                "{type: file}; string(binary)",
            })
    void shapes(String schema, String expected) {
        assertThat(sketch("3.1.0", schema)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "3.0.3; {type: string, nullable: true}; string?",
                "3.1.0; {type: string, nullable: true}; string?",
                "3.1.0; {type: [string, 'null']}; string?",
                "3.1.0; {type: [string, null]}; string?",
                "3.1.0; {type: 'null'}; any?",
                "3.1.0; {const: null}; any?",
                "3.0.3; {type: string, enum: [a, null]}; string{a}?",
                "3.0.3; {type: string, nullable: true, enum: [a]}; string{a}?",
                "3.1.0; {enum: [null, 1]}; integer{1}?",
                "3.1.0; {anyOf: [{type: string}, {type: 'null'}]}; string?",
                "3.1.0; {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}; ->Pet?",
                "3.1.0; {oneOf: [{$ref: '#/components/schemas/Pet'}, {const: null}]}; ->Pet?",
                "3.1.0; {anyOf: [{$ref: '#/components/schemas/Pet'}, {enum: [null]}]}; ->Pet?",
                "3.0.3; {anyOf: [{$ref: '#/components/schemas/Pet'}, {nullable: true}]}; ->Pet?",
                "3.0.3; {anyOf: [{$ref: '#/components/schemas/Pet'}], nullable: true}; ->Pet?",
                "3.0.3; {allOf: [{$ref: '#/components/schemas/Pet'}], nullable: true}; ->Pet?",
                "3.0.3; {$ref: '#/components/schemas/Pet', nullable: true}; ->Pet?",
                "3.1.0; {anyOf: [{type: string}, {type: integer}, {type: 'null'}]}; oneOf(string, integer)?",
                "3.1.0; {anyOf: [{type: [string, 'null']}, {type: integer}]}; oneOf(string?, integer)?",
                "3.1.0; {type: [string, integer, 'null']}; oneOf(string, integer)?",
                "3.1.0; {oneOf: [{type: 'null'}]}; any?",
                "3.0.3; {nullable: 'false', type: string}; string",
            })
    void nullHasOneSpelling(String version, String schema, String expected) {
        assertThat(sketch(version, schema)).isEqualTo(expected);
    }

    @Test
    void aUseOfANullableSchemaIsNullable() {
        DescribedApi api = schemas(
                "3.1.0",
                "Maybe: {type: [string, 'null']}",
                "Alias: {$ref: '#/components/schemas/Maybe'}",
                "Same: {allOf: [{$ref: '#/components/schemas/Maybe'}]}",
                "Or: {oneOf: [{$ref: '#/components/schemas/Maybe'}, {type: integer}]}",
                "Nothing: {type: 'null'}",
                "OrNothing: {oneOf: [{$ref: '#/components/schemas/Nothing'}, {type: integer}]}");
        assertThat(api.sketch("Alias")).isEqualTo("->Maybe?");
        assertThat(api.sketch("Same")).isEqualTo("->Maybe?");
        assertThat(api.sketch("Or")).isEqualTo("oneOf(->Maybe?, integer)?");
        assertThat(api.sketch("OrNothing")).isEqualTo("integer?");
    }

    @Test
    void textsBesideAReferenceOverride() {
        DescribedApi api = schemas(
                "3.0.3",
                "Pet: {type: string, description: A pet, title: P}",
                "Use: {type: object, properties: {p: {$ref: '#/components/schemas/Pet', description: Mine, readOnly: true,"
                        + " maxLength: 3}}}");
        Schema use = ((Shape.ObjectShape) api.schema("Use").shape())
                .properties()
                .get(0)
                .schema();
        assertThat(use.docs().description()).isEqualTo("Mine");
        assertThat(use.docs().title()).isNull();
        assertThat(use.readOnly()).isTrue();
        assertThat(use.constraints()).isEqualTo(Constraints.NONE);
        assertThat(use.componentName()).isNull();
        assertThat(api.model().resolve(use).componentName()).isEqualTo("Pet");
    }

    @Test
    void constraintsBesideAReferenceCountSince31() {
        DescribedApi api =
                schemas("3.1.0", "Id: {type: string}", "Short: {$ref: '#/components/schemas/Id', maxLength: 3}");
        assertThat(api.sketch("Short")).isEqualTo("string");
        assertThat(api.schema("Short").constraints().maxLength()).isEqualTo(3);
    }

    @Test
    void everythingSaidIsKept() {
        Schema schema = schemas(
                        "3.1.0",
                        "S: {type: number, title: T, description: D, deprecated: true, default: 1.50, example: 2, examples: [3.0],"
                                + " writeOnly: true, x-a: {b: 1}, minimum: 0.10, exclusiveMaximum: 5, multipleOf: 0.01}")
                .schema("S");
        assertThat(schema.pointer()).hasToString("#/components/schemas/S");
        assertThat(schema.docs().title()).isEqualTo("T");
        assertThat(schema.docs().description()).isEqualTo("D");
        assertThat(schema.docs().deprecated()).isTrue();
        assertThat(schema.docs().examples()).extracting(Object::toString).containsExactly("2", "3.0");
        assertThat(schema.defaultValue().decimalValue()).isEqualTo(new BigDecimal("1.50"));
        assertThat(schema.writeOnly()).isTrue();
        assertThat(schema.extensions().get("x-a")).hasToString("{\"b\":1}");
        assertThat(schema.constraints().minimum()).isEqualTo(new BigDecimal("0.10"));
        assertThat(schema.constraints().maximum()).isEqualTo(new BigDecimal("5"));
        assertThat(schema.constraints().exclusiveMaximum()).isTrue();
        assertThat(schema.constraints().exclusiveMinimum()).isFalse();
    }

    @Test
    void bothSpellingsOfExclusiveLimits() {
        DescribedApi api = schemas(
                "3.1.0",
                "Old: {type: integer, minimum: 3, exclusiveMinimum: true}",
                "Both: {type: integer, minimum: 3, exclusiveMinimum: 5, maximum: 9, exclusiveMaximum: 10}");
        assertThat(api.schema("Old").constraints().exclusiveMinimum()).isTrue();
        Constraints both = api.schema("Both").constraints();
        assertThat(both.minimum()).isEqualTo(new BigDecimal("5"));
        assertThat(both.exclusiveMinimum()).isTrue();
        assertThat(both.maximum()).isEqualTo(new BigDecimal("9"));
        assertThat(both.exclusiveMaximum()).isFalse();
    }

    @Test
    void oddLimitsAreReportedAndIgnored() {
        DescribedApi api = schemas("3.1.0", "S: {type: string, minLength: -1, maxLength: 99999999999, maximum: many}");
        assertThat(api.schema("S").constraints()).isEqualTo(Constraints.NONE);
        assertThat(api.warnings()).hasSize(2);
    }

    @Test
    void keywordsWithoutAJavaTypeAreKept() {
        Schema schema = schemas(
                        "3.1.0",
                        "S: {type: object, not: {required: [a]}, dependentRequired: {a: [b]},"
                                + " anyOf: [{required: [a]}, {required: [b]}], contentEncoding: base64}")
                .schema("S");
        assertThat(Sketch.of(schema)).isEqualTo("{}");
        assertThat(schema.constraints().other()).containsKeys("not", "dependentRequired", "anyOf", "contentEncoding");
    }

    @Test
    void recursionIsHarmless() {
        DescribedApi api = schemas(
                "3.1.0",
                "Tree: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}",
                "A: {allOf: [{$ref: '#/components/schemas/B'}, {type: object, properties: {a: {type: string}}}]}",
                "B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {type: string}}}]}",
                "Loop: {$ref: '#/components/schemas/Pool'}",
                "Pool: {allOf: [{$ref: '#/components/schemas/Loop'}]}",
                "Self: {anyOf: [{$ref: '#/components/schemas/Self'}], properties: {s: {type: string}}}",
                "Inner: {properties: {child: {allOf: [{$ref: '#/components/schemas/Inner'}, {properties: {x: {type: string}}}]}}}");
        assertThat(api.sketch("Tree")).isEqualTo("{children: [->Tree]}");
        assertThat(api.sketch("A")).isEqualTo("{b: string, a: string}");
        assertThat(api.sketch("Loop")).isEqualTo("any?");
        assertThat(api.sketch("Pool")).isEqualTo("->Loop");
        assertThat(api.sketch("Self")).isEqualTo("{s: string}");
        assertThat(api.sketch("Inner")).isEqualTo("{child: {child: ->Inner/properties/child, x: string}}");
        Schema child = api.model()
                .schemas()
                .get(SpecPointer.ROOT
                        .child("components")
                        .child("schemas")
                        .child("Inner")
                        .child("properties")
                        .child("child"));
        assertThat(Sketch.of(child)).isEqualTo("{child: ->Inner/properties/child, x: string}");
        assertThat(child.componentName()).isNull();
        assertThat(api.warnings()).singleElement().asString().contains("refers to itself and to nothing else");
    }

    @Test
    void whatUnfoldsWithoutEndIsNamedAtSomeDepth() {
        String[] chain = new String[31];
        for (int i = 0; i < 30; i++) {
            String merged =
                    "{allOf: [{$ref: '#/components/schemas/S" + (i + 1) + "'}, {properties: {x: {type: string}}}]}";
            chain[i] = "S" + i + ": {type: object, properties: {a: " + merged + ", b: " + merged + "}}";
        }
        chain[30] = "S30: {type: object}";
        DescribedApi api = schemas("3.1.0", chain);
        assertThat(api.model().schemas()).hasSizeLessThan(200);
        assertThat(api.errors()).isEmpty();
    }

    @Test
    void whatCanNotBeTypedIsReported() {
        DescribedApi api = schemas(
                "3.1.0",
                "Both: {allOf: [{type: string}, {type: integer}]}",
                "Odd: {type: strnig}",
                "Gone: {$ref: '#/components/schemas/Missing'}",
                "Word: hello",
                "Far: {type: object, properties: {a: {$ref: 'https://example.com/a.yaml'}}}");
        assertThat(api.sketch("Both")).isEqualTo("any?");
        assertThat(api.sketch("Odd")).isEqualTo("any?");
        assertThat(api.sketch("Gone")).isEqualTo("any?");
        assertThat(api.sketch("Word")).isEqualTo("any?");
        assertThat(api.sketch("Far")).isEqualTo("{a: any?}");
        assertThat(api.errors()).isEmpty();
        assertThat(api.warnings()).hasSize(5).allMatch(warning -> warning.startsWith("api.yaml:"));
        assertThat(api.warnings())
                .anyMatch(warning -> warning.startsWith("api.yaml:6:5 #/components/schemas/Both: No value satisfies"));
    }

    @Test
    void schemasOfOtherFilesAreNamed() {
        DescriptionFolder files = new DescriptionFolder(folder)
                .api(
                        "3.1.0",
                        "paths: {}\ncomponents: {schemas: {P: {$ref: 'pets/pet.yaml'}, O: {$ref: 'all.json#/Owner'}}}\n")
                .with("pets/pet.yaml", "{type: object, properties: {owner: {$ref: '../all.json#/Owner'}}}")
                .with("all.json", "{\"Owner\": {\"type\": \"string\"}}");
        ApiModel model = DescribedApi.of(files).model();
        assertThat(model.schemas().keySet())
                .extracting(SpecPointer::toString)
                .containsExactly(
                        "#/components/schemas/O", "#/components/schemas/P", "all.json#/Owner", "pets/pet.yaml#");
        assertThat(model.schemas().get(new SpecPointer("pets/pet.yaml", "")).componentName())
                .isEqualTo("pet");
        assertThat(model.schemas().get(new SpecPointer("all.json", "/Owner")).componentName())
                .isEqualTo("Owner");
    }
}
