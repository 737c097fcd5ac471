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
        assertThat(JavaLines.under(folder)).isEqualTo(new JavaLines(1, 1 + 2 + 3, 1 + 2 + 3));
    }

    @Test
    void tellsStatementsFromBlankLinesCommentsAndImports() throws IOException {
        write("A.java", """
                import java.util.List;

                /** One line. */
                class A {
                    // a remark
                    /*
                     * Two lines,
                     * class B {}
                     */
                    List<String> names;
                }
                """);
        assertThat(JavaLines.under(folder)).isEqualTo(new JavaLines(1, 11, 3));
    }

    @Test
    void countsSourcesOfAllFoldersAndNothingElse() throws IOException {
        write("a/A.java", "class A {}\n");
        write("b/B.java", "class B {}\n");
        write("b/README.md", "not Java\n");
        assertThat(JavaLines.under(folder)).isEqualTo(new JavaLines(2, 2, 2));
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() {
        assertThat(JavaLines.under(folder.resolve("none"))).isEqualTo(JavaLines.NONE);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
