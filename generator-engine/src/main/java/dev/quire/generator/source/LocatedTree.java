package dev.quire.generator.source;

import org.jspecify.annotations.Nullable;

/**
 * A document as a tree whose nodes know where they were written.
 *
 * @param document its name in pointers, see {@link SpecPointer#document()}
 * @param root its root
 */
public record LocatedTree(String document, Node root) {

    /** The node at a JSON Pointer (RFC 6901); null when there is none. */
    public @Nullable Node find(String pointer) {
        Node at = root;
        for (String token : SpecPointer.tokens(pointer)) {
            Node next = step(at, token);
            if (next == null) {
                return null;
            }
            at = next;
        }
        return at;
    }

    /** Where the node at a JSON Pointer was written; of its nearest ancestor that exists when there is none. */
    public Location locate(String pointer) {
        Node at = root;
        for (String token : SpecPointer.tokens(pointer)) {
            Node next = step(at, token);
            if (next == null) {
                break;
            }
            at = next;
        }
        return at.location();
    }

    private static @Nullable Node step(Node at, String token) {
        if (at instanceof ListNode) {
            return isIndex(token) ? at.get(Integer.parseInt(token)) : null;
        }
        return at.get(token);
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty()
                && token.length() < 10
                && token.chars().allMatch(c -> c >= '0' && c <= '9')
                && (token.length() == 1 || token.charAt(0) != '0');
    }
}
