package dev.quire.generator.paging.extensions.vendors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.paging.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other {@code x-pagination}: {@code limitParam} and {@code resultsPath} with {@code pageParam}, {@code pageOffsetParam} or
 * {@code cursorParam} and {@code cursorPath}; paths have dots, {@code body.} leads into the request's body. Its keys tell it from
 * the grammar of this project.
 */
public final class DatadogPagination implements VendorFormat {
    private static final List<String> KEYS =
            List.of("limitParam", "resultsPath", "pageParam", "pageOffsetParam", "cursorParam", "cursorPath");

    DatadogPagination() {}

    /** Whether this is a mapping of that format. */
    public static boolean isWritten(JsonNode node) {
        return KEYS.stream().anyMatch(node::has);
    }

    @Override
    public String name() {
        return "x-pagination (limitParam)";
    }

    @Override
    public @Nullable JsonNode read(Exchange exchange) {
        JsonNode block = exchange.operation().extensions().get("x-pagination");
        if (block == null || !isWritten(block)) {
            return null;
        }
        String results = Paths.text(block.path("resultsPath"));
        Statement statement = new Statement(exchange)
                .items(results == null ? "$" : Paths.dotted(exchange, results))
                .size(parameter(block, "limitParam"));
        String page = parameter(block, "pageParam");
        String offset = parameter(block, "pageOffsetParam");
        String cursor = parameter(block, "cursorParam");
        String path = Paths.dotted(exchange, Paths.text(block.path("cursorPath")));
        if (cursor != null && path != null) {
            statement.token(cursor, path);
        } else if (offset != null) {
            statement.offset(offset);
        } else if (page != null) {
            statement.page(page);
        }
        if (block.path("pageStart").isIntegralNumber()) {
            statement.start(block.path("pageStart").longValue());
        }
        return statement.finish();
    }

    private static @Nullable String parameter(JsonNode block, String key) {
        String name = Paths.text(block.path(key));
        return name == null ? null : name.replaceFirst("^body\\.", "");
    }
}
