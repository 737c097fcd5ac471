package dev.quire.generator.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that extend another come and leave: callers of a client whose lock was written before notice nothing. */
class FormerVariantsTest {
    private static final String PET = "Pet: {type: object, required: [kind], properties: {kind: {type: string}, "
            + "name: {type: string}}, discriminator: {propertyName: kind}}";
    private static final String PLAIN_PET =
            "Pet: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}";
    private static final String CAT = extending("Cat", "lives: {type: integer}");
    private static final String DOG =
            extending("Dog", "barks: {type: boolean}, collar: {type: object, properties: {size: {type: integer}}}");

    @TempDir
    private Path folder;

    private static String extending(String name, String properties) {
        return name + ": {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {" + properties + "}}]}";
    }

    /** A description whose orders have a pet, and these schemas. */
    private static String shop(String... schemas) {
        return TwoClients.shop("3.0.3", "pet: {$ref: '#/components/schemas/Pet'}", schemas);
    }

    private List<String> broken(String before, String after) throws IOException {
        return new TwoClients(folder).broken(before, after);
    }

    private String code(String type) throws IOException {
        return new TwoClients(folder).code(type);
    }

    /** What the client of the second description says that a pet is. */
    private String variant(String json) throws Exception {
        return new TwoClients(folder).type("after", "Pet", json, "variant");
    }

    @Test
    void oneMoreComes() throws Exception {
        assertThat(broken(shop(PET, CAT), shop(PET, CAT, DOG))).isEmpty();
        assertThat(new TwoClients(folder).lock())
                .contains("  PetVariant:\n    at: Pet/|\n    discriminator: kind\n    branches:\n      Cat: [Cat]\n");
        assertThat(variant("{\"kind\": \"Dog\"}")).isEqualTo("Dog");
    }

    @Test
    void theFirstComes() throws Exception {
        assertThat(broken(shop(PET), shop(PET, CAT))).isEmpty();
        assertThat(broken(shop(PLAIN_PET, CAT), shop(PET, CAT))).isEmpty();
    }

    @Test
    void oneLeaves() throws Exception {
        assertThat(broken(shop(PET, CAT, DOG), shop(PET, CAT))).isEmpty();
        assertThat(code("Dog")).contains("@Deprecated\npublic final", "implements PetVariant", "Boolean barks()");
        assertThat(code("DogCollar")).contains("@Deprecated");
        assertThat(code("PetVariant")).contains("permits Cat, Dog, Pet,").doesNotContain("@Deprecated");
        assertThat(variant("{\"kind\": \"Dog\"}")).isEqualTo("Dog");
        assertThat(variant("{\"kind\": \"Cat\"}")).isEqualTo("Cat");
        assertThat(variant("{\"kind\": \"Newt\"}")).isEqualTo("PetVariantUnknown");
    }

    @Test
    void theLastLeaves() throws Exception {
        assertThat(broken(shop(PET, CAT), shop(PET))).isEmpty();
        assertThat(code("PetVariant")).contains("@Deprecated", "permits Cat, Pet,");
        assertThat(code("Pet")).contains("PetVariant variant()").doesNotContain("@Deprecated");
        assertThat(variant("{\"kind\": \"Cat\"}")).isEqualTo("Cat");
        assertThat(variant("{\"kind\": \"Pet\"}")).isEqualTo("Pet");
    }

    @Test
    void whatOneExtendedIsNoLongerPartOfIt() throws Exception {
        String alone = "Cat: {type: object, properties: {kind: {type: string}, name: {type: string}, "
                + "lives: {type: integer}}}";
        assertThat(broken(shop(PET, CAT, DOG), shop(PET, alone, DOG))).isEmpty();
        assertThat(broken(shop(PET, CAT), shop(PET, alone))).isEmpty();
        assertThat(variant("{\"kind\": \"Cat\"}")).isEqualTo("Cat");
    }

    @Test
    void theDiscriminatorGoes() throws Exception {
        assertThat(broken(shop(PET, CAT, DOG), shop(PLAIN_PET, CAT, DOG))).isEmpty();
        assertThat(code("Cat")).contains("implements PetVariant").doesNotContain("@Deprecated");
        assertThat(variant("{\"kind\": \"Dog\"}")).isEqualTo("Dog");
        assertThat(broken(shop(PET, CAT), shop(PLAIN_PET))).isEmpty();
    }

    @Test
    void anotherMemberTells() throws Exception {
        String other = PET.replace("{propertyName: kind}", "{propertyName: name}");
        assertThat(broken(shop(PET, CAT, DOG), shop(other, CAT, DOG))).isEmpty();
        assertThat(variant("{\"kind\": \"x\", \"name\": \"Cat\"}")).isEqualTo("Cat");
    }

    @Test
    void aMappingSaysOtherwise() throws Exception {
        String mapped = PET.replace("propertyName: kind", "propertyName: kind, mapping: {tom: Cat}");
        assertThat(broken(shop(PET, CAT), shop(mapped, CAT))).isEmpty();
        assertThat(variant("{\"kind\": \"tom\"}")).isEqualTo("Cat");
    }

    @Test
    void membersAndSchemasThatWantTheSameNameComeLater() throws Exception {
        String member = PET.replace("name: {", "variant: {type: integer}, name: {");
        String schema = "PetVariant: {type: object, properties: {lives: {type: integer}}}";
        String owner = "Owner: {type: object, properties: {of: {$ref: '#/components/schemas/PetVariant'}}}";
        assertThat(broken(shop(PET, CAT), shop(member, CAT))).isEmpty();
        assertThat(code("Pet")).contains("PetVariant variant()", "Long variantValue()");
        assertThat(broken(shop(PET, CAT), shop(member, CAT, extending("Dog", owner.replace("Owner", "owner")), schema)))
                .isEmpty();
        assertThat(broken(shop(member, CAT), shop(member))).isEmpty();
        assertThat(code("Pet")).contains("PetVariant actualVariant()", "Long variant()");
    }

    @Test
    void aMemberOfTheDescriptionMayBeCalledDiscriminator() throws Exception {
        String pet = PET.replace("kind: {type: string}", "discriminator: {type: string, enum: [Cat, Dog]}")
                .replace("kind", "discriminator");
        assertThat(broken(shop(pet, CAT, DOG), shop(pet, CAT))).isEmpty();
        assertThat(broken(shop(pet, CAT), shop(pet))).isEmpty();
        assertThat(new TwoClients(folder).lock()).contains("at: Pet/discriminator\n", "at: Pet/|\n");
        assertThat(variant("{\"discriminator\": \"Cat\"}")).isEqualTo("Cat");
    }

    @Test
    void oneThatComesBackIsAsEver() throws Exception {
        String before = shop(PET, CAT, DOG);
        assertThat(broken(before, shop(PET))).isEmpty();
        assertThat(new TwoClients(folder).broken(before, before)).isEmpty();
        String first = code("PetVariant");
        assertThat(broken(before, shop(PLAIN_PET))).isEmpty();
        assertThat(code("PetVariant")).isNotEqualTo(first);
        Files.writeString(folder.resolve("shop.yaml"), before);
        new TwoClients(folder).client("after");
        assertThat(code("PetVariant")).isEqualTo(first);
    }
}
