package dev.quire.generator.paging.extensions.vendors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.quire.generator.paging.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-ms-pageable}: {@code nextLinkName} names the member with the next address, null stands for a single page;
 * {@code itemName} names the items, {@code value} when it is left out. {@code operationName} is not needed: an address is
 * asked as it is.
 */
final class MsPageable implements VendorFormat {
    private static final String NAME = "x-ms-pageable";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable JsonNode read(Exchange exchange) {
        JsonNode block = exchange.operation().extensions().get(NAME);
        if (block == null) {
            return null;
        }
        if (block.path("nextLinkName").isNull()) {
            return BooleanNode.FALSE;
        }
        String items = Paths.text(block.path("itemName"));
        String next = Paths.dotted(exchange, Paths.text(block.path("nextLinkName")));
        Statement statement = new Statement(exchange).items(Paths.dotted(exchange, items == null ? "value" : items));
        return (next == null ? statement : statement.url("next", next)).finish();
    }
}
