package dev.quire.generator.check;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import dev.quire.generator.source.SourceText;
import dev.quire.generator.source.TreeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the file of suppressions strictly: each says rule, pointer, reason and last day, and nothing else. */
final class SuppressionsReader {
    private static final Set<String> KEYS = Set.of("rule", "pointer", "reason", "until");

    private final RuleIds rules;
    private final Problems problems;

    private SuppressionsReader(RuleIds rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** The suppressions of a file; none when there is no file. What is wrong is reported at its place. */
    static List<Suppression> read(Path file, boolean named, RuleIds rules, Problems problems) {
        if (!Files.exists(file)) {
            if (named) {
                problems.error("There is no file of suppressions " + file, "Correct its path");
            }
            return List.of();
        }
        SourceText text = SourceText.read(file, file.toString().replace('\\', '/'), problems);
        Node root = text == null ? null : TreeReader.read(text, problems);
        return root == null ? List.of() : new SuppressionsReader(rules, problems).all(root);
    }

    private List<Suppression> all(Node root) {
        Node rows = root.get("suppressions");
        if (rows instanceof ListNode list
                && root instanceof MapNode map
                && map.members().size() == 1) {
            List<Suppression> all = new ArrayList<>();
            for (Node row : list.elements()) {
                Suppression one = row(row);
                if (one != null) {
                    all.add(one);
                }
            }
            return all;
        }
        problems.error(
                root.location(),
                "This is no file of suppressions",
                "Write 'suppressions:' and below it a list, each of rule, pointer, reason and until");
        return List.of();
    }

    private @Nullable Suppression row(Node row) {
        if (!(row instanceof MapNode map)) {
            problems.error(row.location(), "This is no mapping", "Write rule, pointer, reason and until");
            return null;
        }
        for (Map.Entry<String, Node> member : map.members().entrySet()) {
            if (!KEYS.contains(member.getKey())) {
                problems.error(
                        member.getValue().location(),
                        "Unknown key '" + member.getKey() + "'",
                        "Use one of rule, pointer, reason, until");
            }
        }
        String rule = text(map, "rule");
        String pointer = text(map, "pointer");
        String reason = text(map, "reason");
        LocalDate until = day(map);
        if (rule == null || pointer == null || reason == null || until == null) {
            return null;
        }
        rules.check(rule, at(map, "rule"), problems);
        return new Suppression(rule, pointer.contains("#") ? pointer : '#' + pointer, reason, until, map.location());
    }

    private @Nullable String text(MapNode row, String key) {
        Node value = row.get(key);
        String text = value == null ? null : value.text();
        if (text == null || text.isBlank()) {
            problems.error(at(row, key), "A suppression lacks its " + key, "Add " + key);
            return null;
        }
        return text;
    }

    private @Nullable LocalDate day(MapNode row) {
        String text = text(row, "until");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.error(at(row, "until"), "'" + text + "' is no day", "Write 2027-03-31");
            return null;
        }
    }

    private static Location at(MapNode row, String key) {
        Node value = row.get(key);
        return (value == null ? row : value).location();
    }
}
