package dev.quire.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    @TempDir
    private Path folder;

    private DescriptionFolder specs;

    @BeforeEach
    void useFolder() {
        specs = new DescriptionFolder(folder.resolve("specs"));
        new DescriptionFolder(folder).with("secret.yaml", "password: x\n");
    }

    private SpecNode follow(String reference) {
        ParsedSpec spec = spec(reference);
        return spec.references().follow(spec.root().get("x"));
    }

    private ParsedSpec spec(String reference) {
        return specs.api("3.1.0", "x: {$ref: '" + reference + "'}\na b/c: {type: string}\n")
                .read("api.yaml");
    }

    @Test
    void pointersAreDecoded() {
        assertThat(follow("#/a%20b~1c").pointer()).hasToString("#/a b~1c");
        assertThat(follow("#/a b~1c").text("type")).isEqualTo("string");
    }

    @Test
    void filesReferToEachOther() {
        specs.with("parts/pet.yaml", "Pet: {$ref: '#/Animal'}\nAnimal: {$ref: 'more/base.json#/Base'}\n");
        specs.with("parts/more/base.json", "{\"Base\": {\"$ref\": \"../../api.yaml#/a b~1c\"}}");
        assertThat(follow("parts/pet.yaml#/Pet").pointer()).hasToString("#/a b~1c");
        specs.with("parts/more/base.json", "{\"Base\": {\"type\": \"number\"}}");
        ParsedSpec spec = specs.read("api.yaml");
        SpecNode base = spec.references().follow(spec.root().get("x"));
        assertThat(base.pointer()).hasToString("parts/more/base.json#/Base");
        assertThat(spec.locate(base.pointer()).toString()).endsWith("specs/parts/more/base.json:1:2");
        assertThat(spec.files()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.yaml", "a/../../secret.yaml#/password", "%2e%2e/secret.yaml", "/etc/passwd"})
    void nothingOutsideOfTheFolderIsRead(String reference) {
        assertThat(follow(reference)).isNull();
        assertThat(specs.errors())
                .singleElement()
                .asString()
                .startsWith("api.yaml:3:1 #/x: The reference '")
                .endsWith("leaves the description's folder, so it is not followed. Move the file into that folder");
        assertThat(spec(reference).files()).hasSize(1);
    }

    @Test
    void linksAreResolvedFirst() throws IOException {
        specs.api("3.1.0", "");
        Files.createSymbolicLink(specs.file("link.yaml"), folder.resolve("secret.yaml"));
        assertThat(follow("link.yaml#/password")).isNull();
        assertThat(specs.errors()).singleElement().asString().contains("leaves the description's folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:1/x.yaml", "https://example.com/x#/y", "//host/x.yaml", "file:///etc/passwd"})
    void nothingIsFetched(String reference) {
        assertThat(follow(reference)).isNull();
        assertThat(specs.warnings())
                .singleElement()
                .asString()
                .contains("nothing is read from the network", "Save that document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/missing", "#missing", "missing.yaml", "#/x/y", "%00.yaml"})
    void whatIsMissingIsReported(String reference) {
        assertThat(follow(reference)).isNull();
        assertThat(specs.warnings()).singleElement().asString().startsWith("api.yaml:3:1 #/x: ");
    }

    @Test
    void circlesEnd() {
        specs.api("3.1.0", "x: {$ref: '#/y'}\ny: {$ref: '#/x'}\n");
        ParsedSpec spec = specs.read("api.yaml");
        assertThat(spec.references().follow(spec.root().get("x"))).isNull();
        assertThat(specs.warnings()).singleElement().asString().contains("leads back to itself");
    }
}
