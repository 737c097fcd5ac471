package dev.quire.generator.paging.extensions.vendors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.paging.Exchange;
import org.jspecify.annotations.Nullable;

/** {@code x-dropshot-pagination}: a mark only; the names of parameters and members are always the same. */
final class DropshotPagination implements VendorFormat {
    private static final String NAME = "x-dropshot-pagination";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable JsonNode read(Exchange exchange) {
        JsonNode mark = exchange.operation().extensions().get(NAME);
        if (mark == null || mark.isBoolean() && !mark.booleanValue()) {
            return mark;
        }
        boolean sized =
                exchange.inputs().stream().anyMatch(input -> input.writtenName().equals("limit"));
        return new Statement(exchange)
                .items("$.items")
                .token("page_token", "$.next_page")
                .size(sized ? "limit" : null)
                .finish();
    }
}
