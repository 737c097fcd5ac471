package dev.quire.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionTest {
    private static final String CAT =
            "Cat: {type: object, required: [kind], properties: {kind: {type: string}, c: {type: string}}}";
    private static final String DOG =
            "Dog: {type: object, required: [kind], properties: {kind: {type: string}, d: {type: string}}}";
    private static final String BOTH = "[{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]";

    @TempDir
    private Path folder;

    private DescribedApi schemas(String... schemas) {
        return DescribedApi.schemas(folder, "3.1.0", schemas);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{oneOf: [{type: string}, {type: integer}]}; oneOf(string, integer)",
                "{anyOf: [{type: string}]}; string",
                "{anyOf: [{type: string}, {type: string, enum: [a]}]}; string",
                "{anyOf: [{type: string, enum: [a]}, {enum: [b, a]}]}; string{a|b}",
                "{anyOf: [{type: string, format: date}, {type: string, format: date-time}]}; string",
                "{oneOf: [{type: integer}, {type: number}, {type: string}]}; oneOf(number, string)",
                "{oneOf: [{type: string}, {type: string}]}; string",
                "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Cat'}]}; ->Cat",
                "{oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string}]}; oneOf(->Cat, string)",
                "{oneOf: [{type: array, items: {type: string}}, {type: string}]}; oneOf([string], string)",
                "{oneOf: [{type: string}, {}]}; any?",
                "{oneOf: [{oneOf: [{type: string}, {type: integer}]}, {type: boolean}]}; oneOf(string, integer, boolean)",
                "{type: string, oneOf: [{format: date}, {enum: [now]}]}; string",
                "{oneOf: []}; any?",
                "{type: object, anyOf: [{type: string, enum: [a]}, {properties: {b: {type: string}}}]};"
                        + " oneOf(string{a}, {b: string})",
            })
    void branches(String schema, String expected) {
        assertThat(schemas("S: " + schema, CAT).sketch("S")).isEqualTo(expected);
    }

    @Test
    void whatStandsBesideIsInEachBranch() {
        DescribedApi api = schemas(
                "S: {type: object, description: D, properties: {id: {type: string}}, required: [id, a],"
                        + " oneOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}, required: [b]}]}");
        assertThat(api.sketch("S")).isEqualTo("oneOf({a!: string, id!: string}, {b!: string, id!: string})");
        assertThat(api.schema("S").docs().description()).isEqualTo("D");
        Shape.Union union = (Shape.Union) api.schema("S").shape();
        assertThat(union.branches().get(0).docs().description()).isNull();
        assertThat(union.branches().get(0).pointer()).hasToString("#/components/schemas/S/oneOf/0");
    }

    @Test
    void aTypeBesideReferencesAddsNothing() {
        assertThat(schemas(CAT, DOG, "S: {type: object, oneOf: " + BOTH + "}").sketch("S"))
                .isEqualTo("oneOf(->Cat, ->Dog)");
    }

    @Test
    void discriminatorsMapByNameUnlessTheySayMore() {
        DescribedApi api = schemas(
                CAT,
                DOG,
                "Implicit: {oneOf: " + BOTH + ", discriminator: {propertyName: kind}}",
                "Explicit: {oneOf: " + BOTH + ", discriminator: {propertyName: kind,"
                        + " mapping: {hound: Dog, puppy: '#/components/schemas/Dog'}}}");
        assertThat(api.sketch("Implicit")).isEqualTo("oneOf(->Cat, ->Dog by kind{Cat=Cat, Dog=Dog})");
        assertThat(api.sketch("Explicit")).isEqualTo("oneOf(->Cat, ->Dog by kind{hound=Dog, puppy=Dog, Cat=Cat})");
    }

    @Test
    void valuesThatBranchesFixAreTheMapping() {
        String cat = CAT.replace("kind: {type: string}", "kind: {const: cat}");
        String dog = DOG.replace("kind: {type: string}", "kind: {type: string, enum: [dog, puppy]}");
        DescribedApi api = schemas(
                cat, dog, "S: {oneOf: " + BOTH + "}", "D: {oneOf: " + BOTH + ", discriminator: {propertyName: kind}}");
        assertThat(api.sketch("S")).isEqualTo("oneOf(->Cat, ->Dog by kind{cat=Cat, dog=Dog, puppy=Dog})");
        assertThat(api.sketch("D")).isEqualTo(api.sketch("S"));
    }

    @Test
    void inlineBranchesAreMappedByTheirPointers() {
        DescribedApi api = schemas("S: {oneOf: [{type: object, required: [t], properties: {t: {const: a}}},"
                + " {type: object, required: [t], properties: {t: {const: b}}}]}");
        assertThat(api.sketch("S")).isEqualTo("oneOf({t!: string{a}}, {t!: string{b}} by t{a=S/oneOf/0, b=S/oneOf/1})");
    }

    @Test
    void sharedOrOptionalValuesTellNothing() {
        DescribedApi api = schemas(
                "Shared: {oneOf: [{type: object, required: [t], properties: {t: {const: a}}},"
                        + " {type: object, required: [t], properties: {t: {enum: [a, b]}}}]}",
                "Optional: {oneOf: [{type: object, properties: {t: {const: a}}},"
                        + " {type: object, required: [t], properties: {t: {const: b}}}]}");
        assertThat(((Shape.Union) api.schema("Shared").shape()).discriminator()).isNull();
        assertThat(((Shape.Union) api.schema("Optional").shape()).discriminator())
                .isNull();
    }

    @Test
    void wrongDiscriminatorsAreReported() {
        DescribedApi api = schemas(
                CAT,
                DOG,
                "A: {oneOf: " + BOTH + ", discriminator: {}}",
                "B: {oneOf: " + BOTH
                        + ", discriminator: {propertyName: kind, mapping: {b: '#/components/schemas/A'}}}");
        assertThat(api.sketch("A")).isEqualTo("oneOf(->Cat, ->Dog)");
        assertThat(api.sketch("B")).isEqualTo("oneOf(->Cat, ->Dog by kind{Cat=Cat, Dog=Dog})");
        assertThat(api.warnings()).hasSize(2);
    }

    @Test
    void twoUnionsAtOnceAreReported() {
        DescribedApi api = schemas(
                CAT,
                DOG,
                "S: {oneOf: " + BOTH + ", anyOf: [{type: object, properties: {x: {type: string}}},"
                        + " {type: object, properties: {y: {type: string}}}]}");
        assertThat(api.sketch("S")).isEqualTo("oneOf(->Cat, ->Dog)");
        assertThat(api.schema("S").constraints().other()).containsKey("anyOf");
        assertThat(api.warnings()).singleElement().asString().contains("#/components/schemas/S/anyOf");
    }
}
