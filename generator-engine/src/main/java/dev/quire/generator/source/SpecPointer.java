package dev.quire.generator.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return new SpecPointer(document, pointer + '/' + escaped(name));
    }

    /** The element {@code index}, from 0, of this node. */
    public SpecPointer child(int index) {
        return new SpecPointer(document, pointer + '/' + index);
    }

    private static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** The last reference token of the pointer, unescaped; empty for the root. */
    public String name() {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** The reference tokens of the pointer, unescaped; none for the root. */
    public List<String> tokens() {
        return tokens(pointer);
    }

    static List<String> tokens(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        List<String> tokens = new ArrayList<>();
        int start = 1;
        for (int end = pointer.indexOf('/', start); end >= 0; end = pointer.indexOf('/', start)) {
            tokens.add(unescaped(pointer.substring(start, end)));
            start = end + 1;
        }
        tokens.add(unescaped(pointer.substring(start)));
        return Collections.unmodifiableList(tokens);
    }

    private static String unescaped(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpecPointer that && pointer.equals(that.pointer) && document.equals(that.document);
    }

    @Override
    public int hashCode() {
        return 31 * document.hashCode() + pointer.hashCode();
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
