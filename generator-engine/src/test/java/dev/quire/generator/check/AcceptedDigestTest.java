package dev.quire.generator.check;

import static dev.quire.generator.check.CheckedFolder.GOODS;
import static dev.quire.generator.check.CheckedFolder.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedDigestTest {
    @TempDir
    private Path temporary;

    private CheckedFolder folder;
    private Path baseline;

    @BeforeEach
    void before() throws IOException {
        folder = new CheckedFolder(temporary.toRealPath());
        folder.write("api/openapi.yaml", HEAD, "  /orders: {$ref: 'parts/orders.yaml'}\n");
        folder.write("api/parts/orders.yaml", "get: {responses: {'200': {description: All — ä}}}\n");
        folder.overlay(folder.write("overlay.yaml", "overlay: 1.0.0\ninfo: {title: x, version: '1'}\nactions: []\n"));
        baseline = AcceptedBaseline.write(folder.api("api"), folder.path("quire.baseline"))
                .file();
    }

    private boolean holds() throws IOException {
        return AcceptedDigest.holds(baseline, folder.api("api"));
    }

    @Test
    void holdsAsLongAsAllIsAsItWas() throws IOException {
        assertThat(holds()).isTrue();
        folder.write("api/readme.txt", "no page");
        assertThat(holds()).isTrue();
    }

    @Test
    void aChangeOfAnyFileUndoesIt() throws IOException {
        folder.write("api/parts/orders.yaml", "get: {responses: {'200': {description: All}}}\n");
        assertThat(holds()).isFalse();
    }

    @Test
    void aNewPageUndoesIt() throws IOException {
        folder.write("api/goods.yaml", HEAD, GOODS);
        assertThat(holds()).isFalse();
    }

    @Test
    void aChangeOfAnOverlayUndoesIt() throws IOException {
        folder.write("overlay.yaml", "overlay: 1.0.0\ninfo: {title: y, version: '1'}\nactions: []\n");
        assertThat(holds()).isFalse();
    }

    @Test
    void anEditOfTheBaselineUndoesIt() throws IOException {
        Files.writeString(baseline, Files.readString(baseline).replace("All — ä", "None"));
        assertThat(holds()).isFalse();
    }

    @Test
    void otherDescriptionsHaveNone() throws IOException {
        assertThat(AcceptedDigest.holds(folder.path("api/openapi.yaml"), folder.api("api")))
                .isFalse();
        assertThat(AcceptedDigest.holds(folder.path("api"), folder.api("api"))).isFalse();
    }
}
