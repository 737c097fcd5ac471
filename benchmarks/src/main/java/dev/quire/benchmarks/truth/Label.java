package dev.quire.benchmarks.truth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.OperationKey;

/**
 * What people say of one operation.
 *
 * @param specFile the description, relative to one of the folders with descriptions
 * @param scheme the scheme's word; empty for an operation that does not page
 * @param items JSONPath of the items; empty for an operation that does not page
 * @param certain whether the label can be trusted; otherwise the operation does not count against precision
 */
record Label(String specFile, OperationKey key, boolean paged, String scheme, String items, boolean certain) {

    private static final String PACKAGE = "npm:";

    static Label of(JsonNode node) {
        String file = node.path("specFile").asText();
        return new Label(
                file.startsWith(PACKAGE) ? file.substring(PACKAGE.length()) : file,
                new OperationKey(node.path("method").asText(), node.path("path").asText()),
                node.path("paginated").asBoolean(),
                node.path("scheme").asText(),
                node.path("responseItemsPath").asText(),
                !node.path("negativeCertainty").asText().equals("low"));
    }
}
