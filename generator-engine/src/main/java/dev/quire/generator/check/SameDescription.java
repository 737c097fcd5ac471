package dev.quire.generator.check;

import dev.quire.generator.check.baselines.Baseline;
import dev.quire.generator.check.baselines.ReferencedFiles;
import dev.quire.generator.source.ListNode;
import dev.quire.generator.source.MapNode;
import dev.quire.generator.source.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether two descriptions say the same, found out without understanding either. */
final class SameDescription {

    private SameDescription() {}

    /** Whether files are the same bytes, or a baseline was made from the very bytes that are there now. */
    static boolean inBytes(Baseline baseline, ApiSource api) {
        try {
            boolean plain = baseline.overlays().isEmpty() && api.overlays().isEmpty();
            return plain && same(baseline.spec(), api.spec()) || AcceptedDigest.holds(baseline.spec(), api);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean same(Path one, Path other) throws IOException {
        return Files.isRegularFile(one)
                && Files.isRegularFile(other)
                && Files.mismatch(one, other) < 0
                && ReferencedFiles.in(Files.readString(one, StandardCharsets.ISO_8859_1))
                        .isEmpty();
    }

    /** Whether both trees are the same value, with members in any order, and refer to no other files. */
    static boolean inTrees(Side one, Side other) {
        MapNode root = members(one);
        return root.sameValue(members(other)) && !refersToFiles(root);
    }

    /** Without the digest that baselines have. */
    private static MapNode members(Side side) {
        Node whole = side.parsed().tree().root();
        MapNode root = new MapNode(whole);
        if (whole instanceof MapNode map) {
            map.members().forEach(root::put);
        }
        root.remove(AcceptedDigest.MEMBER);
        return root;
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
