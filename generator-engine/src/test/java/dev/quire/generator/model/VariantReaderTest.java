package dev.quire.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantReaderTest {
    private static final String CAT = "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}";
    private static final String DOG =
            "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {barks: {type: boolean}}}]}";

    @TempDir
    private Path folder;

    /** Which value means which schema, for the schema {@code Pet}; {@code none} when it has no variants. */
    private String variants(String... schemas) {
        Schema pet = DescribedApi.schemas(folder, "3.0.3", schemas).schema("Pet");
        Schema variants = ((Shape.ObjectShape) pet.shape()).variants();
        if (variants == null) {
            return "none";
        }
        Shape.Discriminator told = ((Shape.Union) variants.shape()).discriminator();
        TreeMap<String, String> names = new TreeMap<>();
        told.mapping().forEach((value, target) -> names.put(value, target.name()));
        return told.property() + names;
    }

    private static String pet(String discriminator) {
        return "Pet: {type: object, properties: {kind: {type: string}}, discriminator: " + discriminator + "}";
    }

    @Test
    void aVariantIsCalledByItsName() {
        assertThat(variants(pet("{propertyName: kind}"), CAT, DOG)).isEqualTo("kind{Cat=Cat, Dog=Dog, Pet=Pet}");
    }

    @Test
    void orAsTheMappingSays() {
        assertThat(variants(
                        pet("{propertyName: kind, mapping: {cat: Cat, tom: '#/components/schemas/Cat'}}"), CAT, DOG))
                .isEqualTo("kind{Dog=Dog, Pet=Pet, cat=Cat, tom=Cat}");
    }

    @Test
    void orByTheValueThatItStatesItself() {
        assertThat(variants(
                        "Pet: {type: object, properties: {kind: {type: string, enum: [Cat, hound]}},"
                                + " discriminator: {propertyName: kind}}",
                        CAT,
                        "Dog: {allOf: [{$ref: '#/components/schemas/Pet'},"
                                + " {properties: {kind: {type: string, enum: [hound]}}}]}",
                        "Ant: {x-ms-discriminator-value: '#ant', allOf: [{$ref: '#/components/schemas/Pet'}]}"))
                .isEqualTo("kind{#ant=Ant, Cat=Cat, hound=Dog}");
    }

    @Test
    void thoseThatExtendAVariantAreVariantsToo() {
        assertThat(variants(pet("{propertyName: kind}"), CAT, "Lion: {allOf: [{$ref: '#/components/schemas/Cat'}]}"))
                .isEqualTo("kind{Cat=Cat, Lion=Lion, Pet=Pet}");
    }

    @Test
    void whoExtendsHimselfEndsSomewhere() {
        assertThat(variants(
                        "Pet: {discriminator: {propertyName: kind}, allOf: [{$ref: '#/components/schemas/Cat'}],"
                                + " properties: {kind: {type: string}}}",
                        CAT))
                .isEqualTo("kind{Cat=Cat, Pet=Pet}");
    }

    @Test
    void withoutADiscriminatorOrAnybodyWhoExtendsItThereAreNone() {
        assertThat(variants(pet("{propertyName: kind}"))).isEqualTo("none");
        assertThat(variants("Pet: {type: object, properties: {kind: {type: string}}}", CAT))
                .isEqualTo("none");
    }
}
