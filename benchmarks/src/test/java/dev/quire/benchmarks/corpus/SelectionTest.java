package dev.quire.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SelectionTest {
    @TempDir
    private Path folder;

    @Test
    void filesAreSortedAndFiltered() throws IOException {
        write("b.json", "{\"info\": {\"openapi\": \"2.0\"}, \"openapi\": \"3.0.1\"}");
        write("a.json", "{\"swagger\": \"2.0\"}");
        write("c.yaml", "info: {}\nopenapi: '3.1.0'\n");
        write("deep/d.json", "{\"openapi\": \"3.0.0\"}" + " ".repeat(2048));
        write("notes.txt", "openapi: 3.0.0");
        assertThat(names()).containsExactly("a.json", "b.json", "c.yaml", "d.json");
        assertThat(names("--flat")).containsExactly("a.json", "b.json", "c.yaml");
        assertThat(names("--openapi", "3")).containsExactly("b.json", "c.yaml", "d.json");
        assertThat(names("--from-kib", "1", "--to-kib", "3")).containsExactly("d.json");
        assertThat(names("--part", "2/2")).containsExactly("b.json", "d.json");
    }

    private List<String> names(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("target/corpus"));
        arguments.addAll(List.of(options));
        arguments.add(folder.toString());
        return Selection.of(CorpusOptions.parse(arguments.toArray(String[]::new))).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
