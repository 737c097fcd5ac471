package dev.quire.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaLinesTest {

    @TempDir
    private Path folder;

    @Test
    void countsALongLineAsTheLinesThatItWouldFill() throws IOException {
        write("A.java", "x".repeat(120) + "\n" + "x".repeat(121) + "\n" + "x".repeat(241) + "\n");
        assertThat(JavaLines.under(folder)).isEqualTo(new JavaLines(1, 1 + 2 + 3));
    }

    @Test
    void countsBlankLinesAndComments() throws IOException {
        write("A.java", "// a\n\nclass A {}\n");
        assertThat(JavaLines.under(folder).lines()).isEqualTo(3);
    }

    @Test
    void countsSourcesOfAllFoldersAndNothingElse() throws IOException {
        write("a/A.java", "class A {}\n");
        write("b/B.java", "class B {}\n");
        write("b/README.md", "not Java\n");
        assertThat(JavaLines.under(folder)).isEqualTo(new JavaLines(2, 2));
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() {
        assertThat(JavaLines.under(folder.resolve("none"))).isEqualTo(new JavaLines(0, 0));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
