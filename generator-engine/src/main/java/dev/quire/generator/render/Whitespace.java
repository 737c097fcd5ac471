package dev.quire.generator.render;

import java.util.ArrayList;
import java.util.List;

/**
 * The last touch on printed text, so that templates can be laid out for reading: no blanks at line ends, at most one
 * blank line in a row and none just inside braces, one line end at the end of the file.
 */
final class Whitespace {
    private Whitespace() {}

    static String tidy(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            add(lines, line.stripTrailing());
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + '\n';
    }

    private static void add(List<String> lines, String line) {
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        if (line.isEmpty()) {
            if (!last.isEmpty() && !last.endsWith("{")) {
                lines.add(line);
            }
            return;
        }
        if (last.isEmpty() && !lines.isEmpty() && line.strip().equals("}")) {
            lines.remove(lines.size() - 1);
        }
        lines.add(line);
    }
}
