package dev.quire.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.quire.generator.render.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputFolderTest {
    @TempDir
    private Path temporary;

    private Path root() {
        return temporary.resolve("out");
    }

    private OutputReport write(SourceFile... files) {
        return new OutputFolder(root(), StateRoots.NONE, null).write(List.of(files));
    }

    @Test
    void writesWhatIsNewAndTouchesNothingElse() throws IOException {
        write(new SourceFile("a/A.java", "one\n"), new SourceFile("a/B.java", "two\n"));
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(root().resolve("a/A.java"), old);
        OutputReport report = write(new SourceFile("a/A.java", "one\n"), new SourceFile("a/B.java", "three\n"));
        assertThat(report.written()).containsExactly("a/B.java");
        assertThat(report.unchanged()).containsExactly("a/A.java");
        assertThat(Files.getLastModifiedTime(root().resolve("a/A.java"))).isEqualTo(old);
        assertThat(root().resolve("a/B.java")).hasContent("three\n");
    }

    @Test
    void deletesItsOwnOrphansAndNobodyElsesFiles() throws IOException {
        write(new SourceFile("a/Gone.java", "x"), new SourceFile("b/Stays.java", "y"));
        Files.writeString(Files.createDirectories(root().resolve("a")).resolve("Foreign.java"), "z");
        Files.writeString(Files.createDirectories(root().resolve("c")).resolve("Foreign.java"), "z");
        OutputReport report = write(new SourceFile("b/Stays.java", "y"));
        assertThat(report.deleted()).containsExactly("a/Gone.java");
        assertThat(root().resolve("a/Gone.java")).doesNotExist();
        assertThat(root().resolve("a/Foreign.java")).exists();
        assertThat(root().resolve("c/Foreign.java")).exists();
    }

    @Test
    void deletesFoldersThatItEmptied() {
        write(new SourceFile("a/b/c/Gone.java", "x"), new SourceFile("a/Stays.java", "y"));
        write(new SourceFile("a/Stays.java", "y"));
        assertThat(root().resolve("a/b")).doesNotExist();
        assertThat(root().resolve("a/Stays.java")).exists();
    }

    @Test
    void restoresAFileThatSomebodyDeletedOrChanged() throws IOException {
        write(new SourceFile("A.java", "x"), new SourceFile("B.java", "y"));
        Files.delete(root().resolve("A.java"));
        Files.writeString(root().resolve("B.java"), "z");
        assertThat(write(new SourceFile("A.java", "x"), new SourceFile("B.java", "y"))
                        .written())
                .containsExactly("A.java", "B.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../A.java",
                "a/../../A.java",
                "/A.java",
                "a//A.java",
                "a\\..\\A.java",
                "C:A.java",
                "",
                ".",
                "a/.hidden",
                "a/A\u0000.java",
                "a/\u202eA.java"
            })
    void refusesPathsThatMayLeaveItAndWritesNothing(String path) {
        assertThatThrownBy(() -> write(new SourceFile("Good.java", "x"), new SourceFile(path, "y")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("Refused to write");
        assertThat(root()).doesNotExist();
    }

    @Test
    void refusesToWriteThroughALink() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.createDirectories(root());
        assumeTrue(isLinked(root().resolve("a"), elsewhere), "no links here");
        assertThatThrownBy(() -> write(new SourceFile("a/A.java", "x")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    private static boolean isLinked(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    @Test
    void refusesPathsThatDifferInCaseOnly() {
        assertThatThrownBy(() -> write(new SourceFile("a/Foo.java", "x"), new SourceFile("a/foo.java", "y")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("'a/Foo.java' and 'a/foo.java'");
        assertThat(root()).doesNotExist();
    }

    @Test
    void whatARunWroteThatWasCutShortIsKnownToBeOurs() throws IOException {
        write(new SourceFile("a/Old.java", "x"));
        Path inTheWay = Files.createDirectories(root().resolve("b/Blocked.java/x"));
        assertThatThrownBy(() -> write(new SourceFile("a/New.java", "x"), new SourceFile("b/Blocked.java", "y")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(root().resolve("a/New.java")).exists();
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertThat(write(new SourceFile("b/Blocked.java", "y")).deleted()).containsExactly("a/New.java");
        assertThat(root().resolve("a")).doesNotExist();
    }

    @Test
    void withoutTheListNothingIsKnownToBeOursAndNothingIsDeleted() throws IOException {
        SourceFile stays = new SourceFile("a/Stays.java", "y");
        write(new SourceFile("a/Gone.java", "x"), stays);
        Files.delete(root().resolve(".quire").resolve(OutputFolder.MANIFEST));
        Files.writeString(Files.createDirectories(root().resolve("b")).resolve("Other.java"), "z");
        OutputFolder folder = new OutputFolder(root(), StateRoots.NONE, null);
        assertThat(folder.strangers(List.of(stays))).containsExactly("a/Gone.java");
        assertThat(folder.write(List.of(stays)).deleted()).isEmpty();
        assertThat(root().resolve("a/Gone.java")).exists();
        assertThat(folder.strangers(List.of(stays))).isEmpty();
        assertThat(folder.write(List.of()).deleted()).containsExactly("a/Stays.java");
    }

    @Test
    void aListOfAnEarlierVersionIsObeyedAndMovesOut() throws IOException {
        Path old = Files.createDirectories(root());
        Files.writeString(old.resolve(".quire-files"), "a/Gone.java\na/Stays.java\n");
        Files.writeString(old.resolve(".quire-fingerprint"), "quire-fingerprint 1\n");
        Files.writeString(Files.createDirectories(old.resolve("a")).resolve("Gone.java"), "x");
        assertThat(write(new SourceFile("a/Stays.java", "y")).deleted()).containsExactly("a/Gone.java");
        assertThat(old.toFile().list()).containsExactlyInAnyOrder("a", ".quire");
        assertThat(old.resolve(".quire/files.txt")).hasContent("a/Stays.java\n");
    }

    @Test
    void aForgedManifestCanNotDeleteOutside() throws IOException {
        Path victim = Files.writeString(temporary.resolve("victim"), "x");
        Files.writeString(
                Files.createDirectories(root().resolve(".quire")).resolve(OutputFolder.MANIFEST), "../victim\n");
        assertThatThrownBy(() -> write(new SourceFile("A.java", "x"))).isInstanceOf(OutputException.class);
        assertThat(victim).exists();
    }
}
