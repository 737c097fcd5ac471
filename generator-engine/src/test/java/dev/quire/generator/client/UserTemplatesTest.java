package dev.quire.generator.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quire.generator.render.TemplateContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The set that is exported, edited, and given back as overrides. */
final class UserTemplatesTest {
    @TempDir
    private Path folder;

    @Test
    void theExportedSetPrintsWhatOursPrints() throws IOException {
        Shop shop = new Shop(folder);
        ClientGenerator.generate(shop.options());
        Map<String, String> ours = GeneratedCode.files(shop.options().outputDirectory());
        TemplateExport export = TemplateExport.to(shop.path("templates"));
        ClientReport report = ClientGenerator.generate(shop.options());
        assertThat(GeneratedCode.files(shop.options().outputDirectory())).isEqualTo(ours);
        assertThat(report.warnings()).isEmpty();
        assertThat(export.written())
                .hasSizeGreaterThan(12)
                .allSatisfy(file -> assertThat(file)
                        .content()
                        .startsWith("{{! Quire templates, contract " + TemplateContract.version()));
    }

    @Test
    void anExportKeepsWhatIsThere() throws IOException {
        TemplateExport first = TemplateExport.to(folder);
        Files.writeString(folder.resolve("model.mustache"), "mine");
        TemplateExport second = TemplateExport.to(folder);
        assertThat(first.kept()).isEmpty();
        assertThat(second.written()).isEmpty();
        assertThat(second.kept()).containsExactly(folder.resolve("model.mustache"));
        assertThat(folder.resolve("model.mustache")).hasContent("mine");
    }

    @Test
    void anOverrideOfAnotherVersionIsAWarning() {
        Shop shop = new Shop(folder);
        shop.write("templates/partial/file-header.mustache", "{{! Quire templates, contract 99 }}\n// Ours.\n");
        assertThat(ClientGenerator.generate(shop.options()).warnings())
                .singleElement()
                .asString()
                .contains("file-header.mustache:1", "contract 99", "here is contract " + TemplateContract.version())
                .contains("Export partial/file-header.mustache with quire:templates");
        assertThat(shop.source("ShopClient.java")).content().startsWith("// Ours.\n");
    }
}
