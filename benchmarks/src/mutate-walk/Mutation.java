import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One rule taken out of one source file.
 *
 * @param rule the id of the rule
 * @param file name of the source file in the package of walks
 * @param changes what to replace, all of it
 */
record Mutation(String rule, String file, List<Change> changes) {
    /** A text that stands in the file exactly once, and what to put in its place. */
    record Change(String original, String replacement) {}

    /** Reads a registry: {@code rule ID}, {@code in FILE}, then lines after {@code -} and after {@code +}. */
    static List<Mutation> read(Path registry) throws IOException {
        List<Mutation> mutations = new ArrayList<>();
        String rule = "";
        List<String> original = new ArrayList<>();
        List<String> replacement = new ArrayList<>();
        for (String line : Files.readAllLines(registry)) {
            boolean continues = line.startsWith("+") || line.startsWith("-") && replacement.isEmpty();
            if (!continues && !original.isEmpty()) {
                add(mutations, original, replacement);
            }
            if (line.startsWith("rule ")) {
                rule = line.substring(5).trim();
            } else if (line.startsWith("in ")) {
                mutations.add(new Mutation(rule, line.substring(3).trim(), new ArrayList<>()));
            } else if (line.startsWith("-")) {
                original.add(text(line));
            } else if (line.startsWith("+")) {
                replacement.add(text(line));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException(registry + ": can not read: " + line);
            }
        }
        add(mutations, original, replacement);
        return mutations;
    }

    private static String text(String line) {
        return line.length() < 2 ? "" : line.substring(2);
    }

    private static void add(List<Mutation> mutations, List<String> original, List<String> replacement) {
        if (!original.isEmpty()) {
            mutations.get(mutations.size() - 1)
                    .changes()
                    .add(new Change(String.join("\n", original), String.join("\n", replacement)));
        }
        original.clear();
        replacement.clear();
    }

    /** Returns the source without the rule; null when a text is not there exactly once. */
    String applied(String source) {
        String mutated = source;
        for (Change change : changes) {
            int at = mutated.indexOf(change.original());
            if (at < 0 || mutated.indexOf(change.original(), at + 1) >= 0) {
                return null;
            }
            mutated = mutated.substring(0, at)
                    + change.replacement()
                    + mutated.substring(at + change.original().length());
        }
        return mutated;
    }
}
