package dev.quire.generator.lock;

import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a lock says of what types are made of. */
final class LockedMade {
    private static final Set<String> VALUES = Set.of("string", "integer");

    private final LockNodes nodes;
    private final Problems problems;
    private final Map<Node, String> mentioned = new LinkedHashMap<>();

    LockedMade(LockNodes nodes, Problems problems) {
        this.nodes = nodes;
        this.problems = problems;
    }

    /** What the row of a type says. */
    LockedApi.Made of(Node type) {
        Node discriminator = type.get("discriminator");
        Node values = type.get("values");
        String kind = values == null ? null : nodes.text(values);
        if (values != null && kind != null && !VALUES.contains(kind)) {
            problems.error(values.location(), "Values are no '" + kind + '\'', "Write string or integer");
            kind = null;
        }
        return new LockedApi.Made(
                discriminator == null ? null : nodes.text(discriminator), branches(type), members(type), kind);
    }

    private SortedMap<String, List<String>> branches(Node type) {
        SortedMap<String, List<String>> branches = new TreeMap<>();
        Node rows = type.get("branches");
        if (rows != null) {
            nodes.each(rows, (branch, values) -> {
                if (isType(branch, values)) {
                    branches.put(branch, nodes.texts(values));
                }
            });
        }
        return branches;
    }

    private SortedMap<String, String> members(Node type) {
        Node rows = type.get("members");
        return rows == null ? new TreeMap<>() : types(rows);
    }

    /** Rows of types by what they are the types of. */
    SortedMap<String, String> types(Node rows) {
        SortedMap<String, String> types = new TreeMap<>();
        nodes.each(rows, (key, row) -> {
            String text = nodes.text(row);
            if (text != null && isType(text, row)) {
                types.put(key, text);
            }
        });
        return types;
    }

    private boolean isType(String text, Node at) {
        String name = LockedWords.name(text);
        if (name == null) {
            problems.error(
                    at.location(),
                    "'" + text + "' is no type",
                    "Write string, integer, number, boolean, object, json, the name of a type, [list] or {map}");
        } else if (!name.isEmpty()) {
            mentioned.put(at, name);
        }
        return name != null;
    }

    /** Reports types that are mentioned and have no row. */
    void reportUnknown(Set<String> types) {
        mentioned.forEach((at, name) -> {
            if (!types.contains(name)) {
                problems.error(
                        at.location(),
                        "The lock has no type '" + name + "' any more",
                        "Remove this line too, or add the row of the type");
            }
        });
    }
}
