package dev.quire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsSaidHolds() {
        assertThat(Defaults.spec(new File("a.yaml"), folder, false)).isEqualTo(Path.of("a.yaml"));
        assertThat(Defaults.clientName("Shop", folder, false)).isEqualTo("Shop");
        assertThat(Defaults.basePackage("com.example", "Shop", false)).isEqualTo("com.example");
    }

    @Test
    void aProjectHasAFolderForDescriptionsAndSaysNamesItself() {
        assertThat(Defaults.spec(null, folder, true)).isEqualTo(folder.resolve("src/main/openapi"));
        assertThat(Defaults.clientName(null, folder, true)).isEmpty();
        assertThat(Defaults.basePackage(null, "", true)).isEmpty();
    }

    @Test
    void withoutAProjectAFileOfAUsualNameIsTakenElseAllInTheFolder() throws IOException {
        assertThat(Defaults.spec(null, folder, false)).isEqualTo(folder);
        Files.writeString(folder.resolve("openapi.json"), "{}");
        assertThat(Defaults.spec(null, folder, false)).isEqualTo(folder.resolve("openapi.json"));
    }

    @Test
    void aClientIsCalledAfterItsDescription() {
        assertThat(Defaults.clientName(null, Path.of("/x/pet-store.yaml"), false))
                .isEqualTo("PetStore");
        assertThat(Defaults.clientName(null, Path.of("/x/pet-store/openapi.yaml"), false))
                .isEqualTo("PetStore");
        assertThat(Defaults.clientName(null, Path.of("/x/2checkout"), false)).isEqualTo("Api2checkout");
        assertThat(Defaults.basePackage(null, "PetStore", false)).isEqualTo("petstoreclient");
    }
}
