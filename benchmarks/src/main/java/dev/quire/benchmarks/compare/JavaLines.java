package dev.quire.benchmarks.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Java sources under a folder. A line of more than 120 columns counts as the number of lines that it would fill.
 *
 * @param files how many
 * @param lines physical lines, comments and blank lines included
 * @param statements those that are neither blank nor part of a comment nor an import
 */
public record JavaLines(int files, long lines, long statements) {

    /** Nothing. */
    public static final JavaLines NONE = new JavaLines(0, 0, 0);

    private static final int COLUMNS = 120;

    /** Counts; a folder that is not there holds nothing. */
    public static JavaLines under(Path folder) {
        return sources(folder).stream().map(JavaLines::in).reduce(NONE, JavaLines::plus);
    }

    /** The Java sources under a folder, sorted. */
    public static List<Path> sources(Path folder) {
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

    private static JavaLines in(Path source) {
        try {
            long lines = 0;
            long statements = 0;
            boolean comment = false;
            for (String line : Files.readAllLines(source)) {
                String text = line.strip();
                comment = comment || text.startsWith("/*");
                boolean other = comment || text.isEmpty() || text.startsWith("//") || text.startsWith("import ");
                comment = comment && !text.endsWith("*/");
                lines += filled(line);
                statements += other ? 0 : filled(line);
            }
            return new JavaLines(1, lines, statements);
        } catch (IOException e) {
            throw new UncheckedIOException("can not read " + source, e);
        }
    }

    private JavaLines plus(JavaLines more) {
        return new JavaLines(files + more.files, lines + more.lines, statements + more.statements);
    }

    /** How many lines of the width that counts a line would fill. */
    static long filled(String line) {
        int length = line.codePointCount(0, line.length());
        return Math.max(1, (length + COLUMNS - 1) / COLUMNS);
    }
}
