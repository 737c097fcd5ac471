package dev.quire.generator.check;

import dev.quire.generator.check.baselines.ReferencedFiles;
import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether two descriptions say the same, found out without understanding either. */
final class SameDescription {

    private SameDescription() {}

    /** Whether two files hold the same bytes, and refer to no others. */
    static boolean inBytes(Path one, Path other) {
        try {
            return Files.isRegularFile(one)
                    && Files.isRegularFile(other)
                    && Files.mismatch(one, other) < 0
                    && ReferencedFiles.in(Files.readString(one)).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether both trees are the same value, with members in any order, and refer to no other files. */
    static boolean inTrees(Side one, Side other) {
        Node root = one.parsed().tree().root();
        return root.sameValue(other.parsed().tree().root()) && !refersToFiles(root);
    }

    private static boolean refersToFiles(Node node) {
        if (node instanceof ListNode list) {
            return list.elements().stream().anyMatch(SameDescription::refersToFiles);
        }
        if (!(node instanceof MapNode map)) {
            return false;
        }
        Node reference = map.get("$ref");
        String text = reference == null ? null : reference.text();
        return text != null && !text.startsWith("#")
                || map.members().values().stream().anyMatch(SameDescription::refersToFiles);
    }
}
