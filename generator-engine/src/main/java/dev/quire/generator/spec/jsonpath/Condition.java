package dev.quire.generator.spec.jsonpath;

import dev.quire.generator.source.Node;
import dev.quire.generator.source.ScalarNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a filter asks of a node (RFC 9535, section 2.3.5). */
sealed interface Condition {

    boolean holds(Node current, Node root);

    /** At least one holds. */
    record Or(List<Condition> any) implements Condition {
        @Override
        public boolean holds(Node current, Node root) {
            return any.stream().anyMatch(condition -> condition.holds(current, root));
        }
    }

    /** All hold. */
    record And(List<Condition> all) implements Condition {
        @Override
        public boolean holds(Node current, Node root) {
            return all.stream().allMatch(condition -> condition.holds(current, root));
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Node current, Node root) {
            return !condition.holds(current, root);
        }
    }

    /** A query selects something. */
    record Exists(Value.Query query) implements Condition {
        @Override
        public boolean holds(Node current, Node root) {
            return !query.nodes(current, root).isEmpty();
        }
    }

    /** {@code match} (the whole text) or {@code search} (a part of it). */
    record Matches(Value text, Value pattern, boolean whole) implements Condition {
        @Override
        public boolean holds(Node current, Node root) {
            return Patterns.test(text.of(current, root), pattern.of(current, root), whole);
        }
    }

    /** Two values compared; one that does not exist equals only another that does not exist. */
    record Comparison(Value left, String operator, Value right) implements Condition {
        @Override
        public boolean holds(Node current, Node root) {
            Node one = left.of(current, root);
            Node two = right.of(current, root);
            return switch (operator) {
                case "==" -> same(one, two);
                case "!=" -> !same(one, two);
                case "<" -> less(one, two);
                case ">" -> less(two, one);
                case "<=" -> less(one, two) || same(one, two);
                default -> less(two, one) || same(one, two);
            };
        }

        private static boolean same(@Nullable Node one, @Nullable Node two) {
            return one == null || two == null ? one == two : one.sameValue(two);
        }

        private static boolean less(@Nullable Node one, @Nullable Node two) {
            if (!(one instanceof ScalarNode a) || !(two instanceof ScalarNode b)) {
                return false;
            }
            BigDecimal x = a.number();
            BigDecimal y = b.number();
            if (x != null && y != null) {
                return x.compareTo(y) < 0;
            }
            return a.kind() == ScalarNode.Kind.STRING
                    && b.kind() == ScalarNode.Kind.STRING
                    && lessText(String.valueOf(a.text()), String.valueOf(b.text()));
        }

        /** By code points, which differs from Java's order above the basic plane. */
        private static boolean lessText(String one, String two) {
            int[] a = one.codePoints().toArray();
            int[] b = two.codePoints().toArray();
            return Arrays.compare(a, b) < 0;
        }
    }
}
