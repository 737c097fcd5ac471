package dev.quire.generator.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.quire.generator.spec.ParsedSpec;
import dev.quire.generator.spec.SpecNode;

/**
 * A whole description as one JSON document: merged, with overlays. What stands in other documents moves to
 * {@code x-documents}.
 */
public final class ResolvedSpec {

    private ResolvedSpec() {}

    /**
     * The document, indented by two spaces; the same description gives the same text.
     *
     * @param except the member of the root that is left out
     */
    public static String json(ParsedSpec spec, String except) {
        SpecParts parts = new SpecParts(spec);
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        spec.root().members().forEach((name, member) -> {
            if (name.equals(except)) {
                return;
            }
            if (isScalar(member)) {
                root.set(name, member.json());
            } else {
                root.putObject(name);
                parts.keep(member);
            }
        });
        parts.addTo(root);
        return PrunedSpec.print(root);
    }

    private static boolean isScalar(SpecNode node) {
        return !node.isMap() && node.elements().isEmpty();
    }
}
