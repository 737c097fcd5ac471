package dev.quire.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllOfTest {
    private static final String REF = "{$ref: '#/components/schemas/";

    @TempDir
    private Path folder;

    private DescribedApi schemas(String... schemas) {
        return DescribedApi.schemas(folder, "3.1.0", schemas);
    }

    @Test
    void oneReferenceWithTextsIsThatReference() {
        DescribedApi api = schemas(
                "Pet: {type: object, properties: {id: {type: string}}}",
                "Use: {description: Mine, deprecated: true, type: object, allOf: [" + REF + "Pet'}]}",
                "Split: {allOf: [" + REF + "Pet'}, {description: Mine}]}");
        assertThat(api.sketch("Use")).isEqualTo("->Pet");
        assertThat(api.schema("Use").docs().description()).isEqualTo("Mine");
        assertThat(api.schema("Use").docs().deprecated()).isTrue();
        assertThat(api.sketch("Split")).isEqualTo("->Pet");
        assertThat(api.schema("Split").docs().description()).isEqualTo("Mine");
    }

    @Test
    void inheritedMembersComeFirst() {
        DescribedApi api = schemas(
                "Base: {type: object, description: Base, required: [id], properties: {id: {type: string}}, x-base: 1}",
                "Mid: {allOf: [" + REF + "Base'}], properties: {m: {type: string}}, required: [m]}",
                "Leaf: {type: object, properties: {l: {type: string}}, allOf: [" + REF + "Mid'},"
                        + " {properties: {k: {type: integer}}, required: [l]}]}");
        assertThat(api.sketch("Mid")).isEqualTo("{id!: string, m!: string}");
        assertThat(api.sketch("Leaf")).isEqualTo("{id!: string, m!: string, k: integer, l!: string}");
        assertThat(api.schema("Leaf").docs().description()).isNull();
        assertThat(api.schema("Leaf").extensions()).isEmpty();
    }

    @Test
    void severalReferencesMakeAnObjectOfItsOwn() {
        DescribedApi api = schemas(
                "A: {type: object, properties: {a: {type: string}}}",
                "B: {type: object, properties: {b: {type: string}}}",
                "AB: {allOf: [" + REF + "A'}, " + REF + "B'}]}",
                "AA: {allOf: [" + REF + "A'}, " + REF + "A'}]}",
                "ABA: {allOf: [" + REF + "AB'}, " + REF + "A'}]}");
        assertThat(api.sketch("AB")).isEqualTo("{a: string, b: string}");
        assertThat(api.sketch("AA")).isEqualTo("->A");
        assertThat(api.sketch("ABA")).isEqualTo("->AB");
    }

    @Test
    void aMemberThatIsDefinedTwiceSatisfiesBoth() {
        DescribedApi api = schemas(
                "Kind: {type: string, enum: [a, b, c]}",
                "Base: {type: object, properties: {kind: " + REF
                        + "Kind'}, n: {type: number, minimum: 1, maximum: 9}}}",
                "Leaf: {allOf: [" + REF + "Base'}], properties: {kind: {enum: [c, b, x], description: Only},"
                        + " n: {type: integer, minimum: 3, maximum: 99}}}");
        assertThat(api.sketch("Leaf")).isEqualTo("{kind: string{c|b}, n: integer}");
        Shape.ObjectShape leaf = (Shape.ObjectShape) api.schema("Leaf").shape();
        assertThat(leaf.properties().get(0).schema().docs().description()).isEqualTo("Only");
        Constraints limits = leaf.properties().get(1).schema().constraints();
        assertThat(limits.minimum()).isEqualTo(new BigDecimal("3"));
        assertThat(limits.maximum()).isEqualTo(new BigDecimal("9"));
    }

    @Test
    void aMemberThatRefersToAHeirIsThatHeir() {
        DescribedApi api = schemas(
                "Animal: {type: object, properties: {id: {type: string}}}",
                "Cat: {allOf: [" + REF + "Animal'}], properties: {claws: {type: integer}}}",
                "Box: {type: object, properties: {animal: " + REF + "Animal'}}}",
                "CatBox: {allOf: [" + REF + "Box'}], properties: {animal: " + REF + "Cat'}}}");
        assertThat(api.sketch("CatBox")).isEqualTo("{animal: ->Cat}");
    }

    @Test
    void scalarsAreMergedToo() {
        DescribedApi api = schemas(
                "Id: {type: string, pattern: '^a', maxLength: 9}",
                "Short: {allOf: [" + REF + "Id'}, {maxLength: 5, minLength: 1, pattern: b$}]}",
                "Typed: {type: string, allOf: [{format: uuid}, {nullable: true}]}");
        assertThat(api.sketch("Short")).isEqualTo("string");
        Constraints limits = api.schema("Short").constraints();
        assertThat(limits.maxLength()).isEqualTo(5);
        assertThat(limits.minLength()).isEqualTo(1);
        assertThat(limits.pattern()).isEqualTo("b$");
        assertThat(limits.other()).containsKey("pattern");
        assertThat(api.sketch("Typed")).isEqualTo("string(uuid)?");
    }

    @Test
    void nullMustSuitAllThatDecide() {
        DescribedApi api = schemas(
                "Maybe: {type: [object, 'null'], properties: {a: {type: string}}}",
                "More: {allOf: [" + REF + "Maybe'}, {properties: {b: {type: string}}}]}",
                "Sure: {allOf: [" + REF + "Maybe'}, {type: object, properties: {b: {type: string}}}]}");
        assertThat(api.sketch("More")).isEqualTo("{a: string, b: string}?");
        assertThat(api.sketch("Sure")).isEqualTo("{a: string, b: string}");
    }

    @Test
    void aUnionInAnAllOfKeepsItsBranches() {
        DescribedApi api = schemas(
                "A: {type: object, properties: {a: {type: string}}}",
                "B: {type: object, properties: {b: {type: string}}}",
                "Or: {oneOf: [" + REF + "A'}, " + REF + "B'}]}",
                "With: {allOf: [" + REF + "Or'}, {properties: {id: {type: string}}, required: [id]}]}");
        assertThat(api.sketch("With")).isEqualTo("oneOf({a: string, id!: string}, {b: string, id!: string})");
    }
}
