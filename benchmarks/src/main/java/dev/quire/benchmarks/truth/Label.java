package dev.quire.benchmarks.truth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.OperationKey;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What people say of one operation.
 *
 * @param scheme the scheme's word; empty for an operation that does not page
 * @param parameters all that paging may set, as {@code x-pagination} writes their names
 * @param items JSONPath of the items, {@code none} for pages without; empty for an operation that does not page
 * @param next where the answer names the next page: JSONPath, {@code header:NAME}; empty when it does not, or nobody said
 * @param certain whether the label can be trusted; otherwise the operation does not count against precision
 */
record Label(
        OperationKey key,
        boolean paged,
        String scheme,
        List<String> parameters,
        String items,
        String next,
        boolean certain) {

    static Label of(JsonNode node) {
        return new Label(
                new OperationKey(node.path("method").asText(), node.path("path").asText()),
                node.path("paginated").asBoolean(),
                node.path("scheme").asText(),
                StreamSupport.stream(node.path("requestParams").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                node.path("responseItemsPath").asText(),
                node.path("responseNextPath").asText(),
                !node.path("negativeCertainty").asText().equals("low"));
    }

    /** An operation that surely does not page. */
    static Label unpaged(OperationKey key) {
        return new Label(key, false, "", List.of(), "", "", true);
    }
}
