package dev.quire.generator.client;

import dev.quire.generator.output.OutputFolder;
import dev.quire.generator.render.SourceFile;
import dev.quire.generator.source.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All files of a client before they are written. No two are the same one. */
final class GeneratedFiles {
    private final Problems problems;
    private final List<SourceFile> files = new ArrayList<>();
    private final Map<String, Made> made = new HashMap<>();

    private record Made(String path, String template) {

        @Override
        public String toString() {
            return "'" + path + "' of " + template;
        }
    }

    GeneratedFiles(Problems problems) {
        this.problems = problems;
    }

    /** Adds a file of ours. */
    void add(SourceFile file, String template) {
        made.putIfAbsent(key(file), new Made(file.path(), template));
        files.add(file);
    }

    /** Adds a file of an extra template, unless that place is taken or no place at all. */
    void addExtra(SourceFile file, String template) {
        Made extra = new Made(file.path(), template);
        if (!OutputFolder.isInside(file.path())) {
            problems.error(
                    "The extra template " + template + " would write to '" + file.path()
                            + "', which is no path of plain names below the output folder",
                    "Correct its path: letters, digits, '_', '-' and '.', no name that begins with '.' or '-'");
            return;
        }
        Made other = made.putIfAbsent(key(file), extra);
        if (other == null) {
            files.add(file);
        } else {
            problems.error(
                    "Two files would be one: " + other + " and " + extra,
                    "Change the path of the extra template, so that each of its files has a place of its own");
        }
    }

    private static String key(SourceFile file) {
        return file.path().toLowerCase(Locale.ROOT);
    }

    /** What is compiled. */
    List<SourceFile> sources() {
        return files.stream().filter(GeneratedFiles::isJava).toList();
    }

    /** What is packed as it is. */
    List<SourceFile> resources() {
        return files.stream().filter(file -> !isJava(file)).toList();
    }

    private static boolean isJava(SourceFile file) {
        return file.path().endsWith(".java");
    }
}
