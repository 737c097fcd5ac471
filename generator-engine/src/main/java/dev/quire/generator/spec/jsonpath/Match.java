package dev.quire.generator.spec.jsonpath;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node that a query selected, and how it was reached.
 *
 * @param node the node
 * @param parent what holds it; null for the root
 * @param name its name there; null when the parent is a list
 * @param index its index there, from 0; -1 when the parent is a map
 */
public record Match(
        Node node, @Nullable Match parent, @Nullable String name, int index) {

    static Match root(Node node) {
        return new Match(node, null, null, -1);
    }

    Match child(String name, Node node) {
        return new Match(node, this, name, -1);
    }

    Match child(int index, Node node) {
        return new Match(node, this, null, index);
    }

    /** The members of a map or the elements of a list, in order. */
    List<Match> children() {
        List<Match> children = new ArrayList<>();
        if (node instanceof MapNode map) {
            for (Map.Entry<String, Node> member : map.members().entrySet()) {
                children.add(child(member.getKey(), member.getValue()));
            }
        } else if (node instanceof ListNode list) {
            list.elements().forEach(element -> children.add(child(children.size(), element)));
        }
        return children;
    }

    /** Its pointer in the description. */
    public SpecPointer pointer() {
        if (parent == null) {
            return SpecPointer.ROOT;
        }
        return name == null ? parent.pointer().child(index) : parent.pointer().child(name);
    }
}
