package dev.quire.generator.spec.jsonpath;

import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes children of a node (RFC 9535, section 2.3). */
sealed interface Selector {

    /** Adds what it takes of {@code at} to {@code result}. */
    void select(Match at, Node root, List<Match> result);

    /** Whether it takes one child at most. */
    default boolean isSingular() {
        return false;
    }

    /** A member. */
    record Name(String name) implements Selector {
        @Override
        public void select(Match at, Node root, List<Match> result) {
            Node member = at.node().get(name);
            if (member != null) {
                result.add(at.child(name, member));
            }
        }

        @Override
        public boolean isSingular() {
            return true;
        }
    }

    /** An element, counted from the end when negative. */
    record Index(long index) implements Selector {
        @Override
        public void select(Match at, Node root, List<Match> result) {
            if (at.node() instanceof ListNode list) {
                int size = list.elements().size();
                long place = index < 0 ? size + index : index;
                if (place >= 0 && place < size) {
                    result.add(at.child((int) place, list.elements().get((int) place)));
                }
            }
        }

        @Override
        public boolean isSingular() {
            return true;
        }
    }

    /** Every child. */
    record Wildcard() implements Selector {
        @Override
        public void select(Match at, Node root, List<Match> result) {
            result.addAll(at.children());
        }
    }

    /** Elements from start to end (not included) by steps; null where not given. */
    record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {
        @Override
        public void select(Match at, Node root, List<Match> result) {
            if (!(at.node() instanceof ListNode list) || step == 0) {
                return;
            }
            int size = list.elements().size();
            if (step > 0) {
                long to = bound(end, size, size, 0, size);
                for (long i = bound(start, 0, size, 0, size); i < to; i += step) {
                    result.add(at.child((int) i, list.elements().get((int) i)));
                }
            } else {
                long to = bound(end, -1, size, -1, size - 1L);
                for (long i = bound(start, size - 1L, size, -1, size - 1L); i > to; i += step) {
                    result.add(at.child((int) i, list.elements().get((int) i)));
                }
            }
        }

        private static long bound(@Nullable Long given, long unless, int size, long low, long high) {
            if (given == null) {
                return unless;
            }
            long place = given < 0 ? size + given : given;
            return Math.min(Math.max(place, low), high);
        }
    }

    /** The children for which a condition holds. */
    record Filter(Condition condition) implements Selector {
        @Override
        public void select(Match at, Node root, List<Match> result) {
            for (Match child : at.children()) {
                if (condition.holds(child.node(), root)) {
                    result.add(child);
                }
            }
        }
    }
}
