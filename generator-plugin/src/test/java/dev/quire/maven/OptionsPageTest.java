package dev.quire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of familiar options names parameters that the goals have, and all of those. */
class OptionsPageTest {
    private static final Path PAGE = Path.of("../docs/options.md");
    private static final Pattern PARAMETER = Pattern.compile("`(\\w+)`");
    private static final String HEAD = "| OpenAPI Generator's option | Quire | remarks |";

    private static List<String> rows() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int start = lines.indexOf(HEAD);
        assertThat(start).isPositive();
        return lines.subList(start + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static Set<String> named() throws IOException {
        return rows().stream()
                .map(row -> row.split("\\|")[2])
                .flatMap(cell -> PARAMETER.matcher(cell).results())
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> fields(Class<?> mojo) {
        return Arrays.stream(mojo.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesNoParameterThatThereIsNot() throws IOException {
        Set<String> there = fields(OptionsMojo.class);
        there.addAll(fields(ClientMojo.class));
        there.addAll(fields(GenerateMojo.class));
        assertThat(there).containsAll(named());
    }

    @Test
    void leavesNoFamiliarOptionOut() throws IOException {
        assertThat(named()).containsAll(fields(OptionsMojo.class));
    }
}
