package dev.quire.generator.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks lines of code that are longer than {@value #WIDTH} columns, which happens with long names: first a body that
 * stands on its head's line, then at the outermost comma, dot or operator that fits. Comments are wrapped before.
 */
final class LongLines {
    static final int WIDTH = 120;
    private static final String CONTINUED = "        ";

    private LongLines() {}

    static String broken(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.length() <= WIDTH
                    || line.stripLeading().startsWith("*")
                    || line.stripLeading().startsWith("/*")) {
                lines.add(line);
            } else {
                opened(line).forEach(part -> breakLine(part, lines));
            }
        }
        return String.join("\n", lines);
    }

    /** {@code head { statement; }} on three lines. */
    private static List<String> opened(String line) {
        int brace = bodyStart(line);
        if (brace < 0 || !line.endsWith(" }")) {
            return List.of(line);
        }
        String indent = indent(line);
        String body = line.substring(brace + 1, line.length() - 1).strip();
        return List.of(line.substring(0, brace + 1), indent + "    " + body, indent + "}");
    }

    private static int bodyStart(String line) {
        CodeScan scan = new CodeScan(line);
        while (scan.next()) {
            if (scan.depth() == 1 && scan.current() == '{' && scan.index() + 1 < line.length()) {
                return scan.index();
            }
        }
        return -1;
    }

    private static void breakLine(String line, List<String> out) {
        String rest = line;
        String indent = indent(line) + CONTINUED;
        while (rest.length() > WIDTH) {
            int at = breakPoint(rest);
            if (at < 0) {
                break;
            }
            String done = rest.substring(0, at).stripTrailing();
            out.add(done);
            rest = indent + rest.substring(at).stripLeading();
            // What is assigned stands in, so what continues it stands in further.
            indent += done.endsWith(" =") ? CONTINUED : "";
        }
        out.add(rest);
    }

    /** The last of the outermost places where the line may be broken and still fit; -1 when there is none. */
    private static int breakPoint(String line) {
        int start = indent(line).length();
        int best = -1;
        int bestDepth = Integer.MAX_VALUE;
        CodeScan scan = new CodeScan(line);
        while (scan.next() && scan.index() < WIDTH) {
            int at = scan.breakAfterOrBefore();
            if (at > start && at <= WIDTH && scan.breakDepth() <= bestDepth) {
                best = at;
                bestDepth = scan.breakDepth();
            }
        }
        return best;
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
