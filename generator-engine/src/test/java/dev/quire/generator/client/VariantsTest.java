package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.client.json.Model;
import dev.quire.generator.java.naming.NameOptions;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value of a schema that others extend is given as what its discriminator says. */
final class VariantsTest {
    private static Map<String, Class<?>> types;

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        ClientGenerator.generate(new ClientOptions(
                Path.of("src/test/cases/schemas/AllOf.yaml"),
                List.of(),
                "cases",
                "Variants",
                null,
                folder.resolve("sources"),
                folder.resolve("resources"),
                null,
                NameOptions.NONE));
        assertThat(GeneratedCode.compile(List.of(folder.resolve("sources")), folder.resolve("classes")))
                .isEmpty();
        types = GeneratedCode.load(folder.resolve("classes")).stream()
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity(), (one, other) -> one));
    }

    private static Object pet(String json) throws ReflectiveOperationException {
        return types.get("Pet").getMethod("fromJson", String.class).invoke(null, json);
    }

    private static Object variant(String json) throws ReflectiveOperationException {
        // Pets have a member "variant", which keeps its name.
        return types.get("Pet").getMethod("actualVariant").invoke(pet(json));
    }

    private static Object member(Object value, String name) throws ReflectiveOperationException {
        Method accessor = value.getClass().getMethod(name);
        return accessor.invoke(value);
    }

    @Test
    void aValueIsGivenAsWhatItIs() throws ReflectiveOperationException {
        Object dog = variant("{\"kind\":\"#dog\",\"barks\":true,\"name\":\"Rex\"}");
        assertThat(dog).isInstanceOf(types.get("Dog"));
        assertThat(member(dog, "barks")).isEqualTo(true);
        assertThat(member(dog, "name")).isEqualTo("Rex");
        assertThat(variant("{\"kind\":\"Lion\"}")).isInstanceOf(types.get("Lion"));
        assertThat(variant("{\"kind\":\"kea\"}")).isInstanceOf(types.get("Parrot"));
        assertThat(variant("{\"kind\":\"Pet\"}")).isInstanceOf(types.get("Pet"));
    }

    @Test
    void aKindThatNobodyKnowsStaysWhatItWas() throws ReflectiveOperationException {
        String json = "{\"kind\":\"Newt\",\"tail\":1}";
        assertThat(((Model) pet(json)).unknownMembers()).containsOnlyKeys("tail");
        Object unknown = variant(json);
        assertThat(unknown.getClass().getSimpleName()).isEqualTo("PetVariantUnknown");
        assertThat(types.get("PetVariant").getMethod("toJson").invoke(unknown)).isEqualTo(json);
    }

    @Test
    void aVariantIsTakenWhereTheOneThatItExtendsIsAskedFor() throws ReflectiveOperationException {
        String json = "{\"kind\":\"#dog\",\"barks\":true}";
        Object pet = types.get("Pet").getMethod("of", types.get("PetVariant")).invoke(null, variant(json));
        assertThat(((Model) pet).toJson()).isEqualTo(json);
        assertThat(member(pet, "kind")).isEqualTo("#dog");
    }
}
