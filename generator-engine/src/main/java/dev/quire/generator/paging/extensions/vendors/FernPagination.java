package dev.quire.generator.paging.extensions.vendors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.paging.Exchange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-fern-pagination}: values {@code $request.a} and {@code $response.a.b}; {@code true} takes the block at the
 * document's root. An offset with a {@code step} counts items, one without counts pages.
 */
final class FernPagination implements VendorFormat {
    private static final String NAME = "x-fern-pagination";

    private final @Nullable JsonNode root;

    FernPagination(Map<String, JsonNode> rootExtensions) {
        root = rootExtensions.get(NAME);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable JsonNode read(Exchange exchange) {
        JsonNode block = exchange.operation().extensions().get(NAME);
        if (block == null || !block.isBoolean()) {
            return block == null ? null : read(exchange, block);
        }
        return block.booleanValue() && root != null ? read(exchange, root) : block;
    }

    private static JsonNode read(Exchange exchange, JsonNode block) {
        Statement statement = new Statement(exchange).items(response(block, "results"));
        String cursor = request(block, "cursor");
        String nextCursor = response(block, "next_cursor");
        String offset = request(block, "offset");
        String step = request(block, "step");
        String uri = response(block, "next_uri");
        String address = uri != null ? uri : response(block, "next_path");
        if (cursor != null && nextCursor != null) {
            statement.token(cursor, nextCursor);
        } else if (offset != null) {
            (step == null ? statement.page(offset) : statement.offset(offset))
                    .size(step)
                    .put("hasMore", response(block, "has-next-page"));
        } else if (address != null) {
            statement.url("next", address);
        }
        return statement.finish();
    }

    private static @Nullable String request(JsonNode block, String key) {
        String value = Paths.text(block.path(key));
        return value == null ? null : value.replaceFirst("^\\$request\\.", "");
    }

    private static @Nullable String response(JsonNode block, String key) {
        String value = Paths.text(block.path(key));
        return value == null ? null : Paths.jsonPath(value.replaceFirst("^\\$response", "\\$"));
    }
}
