package dev.quire.generator.spec.jsonpath;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.Location;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import dev.quire.generator.source.ScalarNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a filter compares. */
sealed interface Value {
    /** Where values stand that stand nowhere. */
    Location NOWHERE = new Location("", 1, 1);

    /** The value; null when there is none, which is not JSON's null. */
    @Nullable
    Node of(Node current, Node root);

    /** Whether it may stand in a comparison. */
    default boolean isSingular() {
        return true;
    }

    /** A string, a number, true, false or null. */
    record Literal(Node value) implements Value {
        @Override
        public Node of(Node current, Node root) {
            return value;
        }
    }

    /** A query from the current node or from the root. */
    record Query(boolean fromRoot, List<Segment> segments) implements Value {

        List<Match> nodes(Node current, Node root) {
            return Segment.select(segments, Match.root(fromRoot ? root : current), root);
        }

        @Override
        public @Nullable Node of(Node current, Node root) {
            List<Match> nodes = nodes(current, root);
            return nodes.size() == 1 ? nodes.get(0).node() : null;
        }

        @Override
        public boolean isSingular() {
            return segments.stream().allMatch(Segment::isSingular);
        }
    }

    /** {@code length}: the characters of a string, the children of a list or map. */
    record Length(Value value) implements Value {
        @Override
        public @Nullable Node of(Node current, Node root) {
            Node node = value.of(current, root);
            if (node instanceof ListNode list) {
                return number(list.elements().size());
            }
            if (node instanceof MapNode map) {
                return number(map.members().size());
            }
            if (node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING) {
                String text = String.valueOf(scalar.text());
                return number(text.codePointCount(0, text.length()));
            }
            return null;
        }
    }

    /** {@code count}: how many nodes a query selects. */
    record Count(Query query) implements Value {
        @Override
        public Node of(Node current, Node root) {
            return number(query.nodes(current, root).size());
        }
    }

    /** {@code value}: the only node that a query selects. */
    record Only(Query query) implements Value {
        @Override
        public @Nullable Node of(Node current, Node root) {
            return query.of(current, root);
        }
    }

    private static Node number(int value) {
        return ScalarNode.literal(NOWHERE, Integer.toString(value));
    }
}
