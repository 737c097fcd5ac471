package dev.quire.generator.spec.jsonpath;

import dev.quire.generator.source.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of a query (RFC 9535, section 2.5).
 *
 * @param descendant whether it also looks into everything below
 * @param selectors what it takes, in this order
 */
record Segment(boolean descendant, List<Selector> selectors) {

    /** Whether at most one node can result. */
    boolean isSingular() {
        return !descendant && selectors.size() == 1 && selectors.get(0).isSingular();
    }

    /** Applies segments one after the other. */
    static List<Match> select(List<Segment> segments, Match from, Node root) {
        List<Match> at = List.of(from);
        for (Segment segment : segments) {
            List<Match> next = new ArrayList<>();
            at.forEach(match -> segment.select(match, root, next));
            at = next;
        }
        return at;
    }

    private void select(Match at, Node root, List<Match> result) {
        selectors.forEach(selector -> selector.select(at, root, result));
        if (descendant) {
            at.children().forEach(child -> select(child, root, result));
        }
    }
}
