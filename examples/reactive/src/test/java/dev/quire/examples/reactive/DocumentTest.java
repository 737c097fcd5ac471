package dev.quire.examples.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/paging.md shows of other libraries stands in tests. */
class DocumentTest {
    private static final Pattern FENCE = Pattern.compile("```(?:java|kotlin)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyLineShownIsTested() throws IOException {
        String document = Files.readString(Path.of("../../docs/paging.md"));
        String section =
                document.substring(document.indexOf("### With Reactor"), document.indexOf("### Ahead of need"));
        List<String> lines = FENCE.matcher(section)
                .results()
                .map(MatchResult::group)
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("```"))
                .map(line -> packed(line.replaceFirst(" +// .*", "")))
                .toList();
        assertThat(lines).hasSizeGreaterThan(10);
        String tested = packed(sources("src/test/java") + sources("../kotlin/src/test/kotlin"));
        assertThat(lines).allMatch(tested::contains);
    }

    private static String sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).map(DocumentTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
