package dev.quire.benchmarks.corpus;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to run over, and how.
 *
 * @param roots descriptions, and folders of descriptions
 * @param flat whether only the files that stand in a folder itself count, not those further below
 * @param version how a description's version begins ({@code 2.}, {@code 3.}); empty for any
 * @param minKib least size, KiB
 * @param maxKib greatest size, KiB
 * @param part which of {@code parts} this run takes, from 1
 * @param parts of how many descriptions one is taken
 * @param values how many go through the codec of every model, 0 for none
 * @param limit for one description
 * @param heap of the JVM that does the work, as {@code -Xmx} wants it
 * @param output folder of the CSV and of what is written on the way
 */
record CorpusOptions(
        List<Path> roots,
        boolean flat,
        String version,
        long minKib,
        long maxKib,
        int part,
        int parts,
        int values,
        Duration limit,
        String heap,
        Path output) {

    static final String USAGE =
            "Usage: benchmarks/corpus [--flat] [--openapi 2|3] [--from-kib N] [--to-kib N] [--part I/N]"
                    + " [--codecs VALUES] [--seconds N] [--heap SIZE] FOLDER|SPEC...";

    /** Reads a command line; the folder for all that is written comes first. */
    static CorpusOptions parse(String[] arguments) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        Path output = Path.of(rest.removeFirst());
        List<Path> roots = new ArrayList<>();
        boolean flat = false;
        int values = 0;
        String version = "";
        long minKib = 0;
        long maxKib = Long.MAX_VALUE / 1024;
        int[] part = {1, 1};
        long seconds = 300;
        String heap = "3g";
        while (!rest.isEmpty()) {
            String word = rest.removeFirst();
            switch (word) {
                case "--flat" -> flat = true;
                case "--codecs" -> values = Integer.parseInt(value(word, rest));
                case "--openapi" -> version = value(word, rest) + '.';
                case "--from-kib" -> minKib = Long.parseLong(value(word, rest));
                case "--to-kib" -> maxKib = Long.parseLong(value(word, rest));
                case "--part" ->
                    part = Arrays.stream(value(word, rest).split("/"))
                            .mapToInt(Integer::parseInt)
                            .toArray();
                case "--seconds" -> seconds = Long.parseLong(value(word, rest));
                case "--heap" -> heap = value(word, rest);
                default -> roots.add(root(word));
            }
        }
        return new CorpusOptions(
                List.copyOf(roots),
                flat,
                version,
                minKib,
                maxKib,
                part[0],
                part[1],
                values,
                Duration.ofSeconds(seconds),
                heap,
                output);
    }

    private static Path root(String word) {
        if (word.startsWith("--")) {
            throw new IllegalArgumentException("There is no option " + word);
        }
        return Path.of(word);
    }

    private static String value(String option, Deque<String> rest) {
        @Nullable String value = rest.pollFirst();
        if (value == null) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return value;
    }
}
