package dev.quire.benchmarks.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Java sources under a folder: how many, and how many physical lines of at most 120 columns, comments and blank lines
 * included. A longer line counts as the number of lines that it would fill.
 */
record JavaLines(int files, long lines) {

    private static final int COLUMNS = 120;

    /** Counts; a folder that is not there holds nothing. */
    static JavaLines under(Path folder) {
        List<Path> sources = sources(folder);
        return new JavaLines(
                sources.size(), sources.stream().mapToLong(JavaLines::count).sum());
    }

    /** The Java sources under a folder, sorted. */
    static List<Path> sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can not list " + folder, e);
        }
    }

    private static long count(Path source) {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.mapToLong(JavaLines::filled).sum();
        } catch (IOException e) {
            throw new UncheckedIOException("can not read " + source, e);
        }
    }

    private static long filled(String line) {
        int length = line.codePointCount(0, line.length());
        return Math.max(1, (length + COLUMNS - 1) / COLUMNS);
    }
}
