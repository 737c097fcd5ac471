package dev.quire.generator.lock;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the nodes of a lock strictly; what is not what it should be is reported at its place. */
final class LockNodes {
    private final Problems problems;

    LockNodes(Problems problems) {
        this.problems = problems;
    }

    void each(Node node, BiConsumer<String, Node> reader) {
        if (node instanceof MapNode map) {
            map.members().forEach(reader);
        } else {
            problems.error(node.location(), "This is no mapping", "Write 'key: value' lines, or remove the key");
        }
    }

    List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        if (!(node instanceof ListNode list)) {
            problems.error(node.location(), "This is no list", "Write a list, [] for an empty one");
            return texts;
        }
        for (Node element : list.elements()) {
            String text = text(element);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    @Nullable
    String text(Node node) {
        if (node.text() == null) {
            problems.error(node.location(), "This is no text", "Write a text");
        }
        return node.text();
    }

    void known(Node node, Set<String> keys) {
        each(node, (key, value) -> {
            if (!keys.contains(key)) {
                unknown(key, value, String.join(", ", new TreeSet<>(keys)));
            }
        });
    }

    void unknown(String key, Node node, String known) {
        problems.error(node.location(), "Unknown key '" + key + "'", "Use one of " + known);
    }
}
