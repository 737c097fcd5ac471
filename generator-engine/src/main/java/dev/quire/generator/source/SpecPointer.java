package dev.quire.generator.source;

import java.util.Arrays;
import java.util.List;

/**
 * Names one node of a description: a document and a JSON Pointer (RFC 6901) into it.
 *
 * @param document path of the document relative to the description's folder, with {@code /}; empty for the description
 *     itself (pages and overlays are merged into it)
 * @param pointer JSON Pointer, empty for the root
 */
public record SpecPointer(String document, String pointer) implements Comparable<SpecPointer> {

    /** The root of the description itself. */
    public static final SpecPointer ROOT = new SpecPointer("", "");

    /** The member {@code name} of this node. */
    public SpecPointer child(String name) {
        return new SpecPointer(document, pointer + '/' + name.replace("~", "~0").replace("/", "~1"));
    }

    /** The element {@code index}, from 0, of this node. */
    public SpecPointer child(int index) {
        return new SpecPointer(document, pointer + '/' + index);
    }

    /** The reference tokens of the pointer, unescaped; none for the root. */
    public List<String> tokens() {
        return tokens(pointer);
    }

    static List<String> tokens(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    @Override
    public int compareTo(SpecPointer other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : pointer.compareTo(other.pointer);
    }

    /** As a reference: {@code document#pointer}. */
    @Override
    public String toString() {
        return document + '#' + pointer;
    }
}
