package dev.quire.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class StateRootsTest {
    private static final Path PROJECT = Path.of("/home/shop");
    private static final StateRoots ROOTS = new StateRoots(PROJECT.resolve("target"), PROJECT);

    @Test
    void whatACleanBuildDeletesHasItsNotesThere() {
        assertThat(ROOTS.of(PROJECT.resolve("target/generated-sources/quire")))
                .isEqualTo(PROJECT.resolve("target/quire/generated-sources/quire"));
    }

    @Test
    void whatStaysHasNotesThatStay() {
        assertThat(ROOTS.of(PROJECT.resolve("src/../src/main/java")))
                .isEqualTo(PROJECT.resolve(".quire/src/main/java"));
        assertThat(ROOTS.of(Path.of("/tmp/made"))).isEqualTo(PROJECT.resolve(".quire/elsewhere/tmp/made"));
    }

    @Test
    void withoutAProjectTheFolderKeepsThem() {
        assertThat(StateRoots.NONE.of(Path.of("/tmp/made"))).isEqualTo(Path.of("/tmp/made/.quire"));
    }
}
