package dev.quire.generator.paging.extensions.vendors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.paging.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-speakeasy-pagination}: a type, inputs with roles, and JSONPaths of outputs. The number of pages that
 * {@code numPages} names is not needed: an empty page ends the walk.
 */
final class SpeakeasyPagination implements VendorFormat {
    private static final String NAME = "x-speakeasy-pagination";

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
        JsonNode outputs = block.path("outputs");
        Statement statement = new Statement(exchange).items(Paths.jsonPath(Paths.text(outputs.path("results"))));
        String url = Paths.jsonPath(Paths.text(outputs.path("nextUrl")));
        String cursor = Paths.jsonPath(Paths.text(outputs.path("nextCursor")));
        if (url != null) {
            statement.url("next", url);
        }
        for (JsonNode input : block.path("inputs")) {
            String name = Paths.text(input.path("name"));
            if (name != null) {
                input(statement, name, input.path("type").asText(), cursor);
            }
        }
        return statement.finish();
    }

    private static void input(Statement statement, String name, String role, @Nullable String cursor) {
        switch (role) {
            case "page" -> statement.page(name);
            case "offset" -> statement.offset(name);
            case "limit" -> statement.size(name);
            case "cursor" -> {
                if (cursor != null) {
                    statement.token(name, cursor);
                }
            }
            default -> {
                // A role that is not known asks for no page.
            }
        }
    }
}
