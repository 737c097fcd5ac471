package dev.quire.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferencesTest {
    private static final String PETS = "paths: {/pets: {get: {responses: {'200': {description: ok}}}}}";

    @Test
    void whatIsGoneAndWhatIsNewEndAtTheirPlaces(@TempDir Path folder) {
        ComparedApis apis = ComparedApis.of(folder, PETS, PETS.replace("get", "post"));

        assertThat(apis.lines())
                .containsExactly(
                        "error operation-removed: GET /pets is gone", "info operation-added: POST /pets is new");
        assertThat(apis.changes().get(0).before())
                .extracting(Site::location)
                .hasToString(folder.resolve("before.yaml") + ":3:17");
    }
}
