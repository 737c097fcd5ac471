package dev.quire.generator.paging.extensions.vendors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.quire.generator.paging.BodyPath;
import dev.quire.generator.paging.Exchange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-scalar-pagination}: a scheme of the operation, or the name of one of the document's. Fields of request and
 * response have roles and places. That an empty page ends a walk, as the format has it, is not followed: no item is lost
 * behind one.
 */
final class ScalarPagination implements VendorFormat {
    private static final String NAME = "x-scalar-pagination";

    private final @Nullable JsonNode named;

    ScalarPagination(Map<String, JsonNode> rootExtensions) {
        named = rootExtensions.get(NAME);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable JsonNode read(Exchange exchange) {
        JsonNode written = exchange.operation().extensions().get(NAME);
        if (written == null || written.isBoolean()) {
            return written;
        }
        JsonNode scheme = written;
        if (written.isTextual() && named != null) {
            for (JsonNode candidate : named) {
                scheme = written.textValue().equals(candidate.path("name").asText()) ? candidate : scheme;
            }
        }
        return scheme.path("type").asText().equals("fakePage") ? BooleanNode.FALSE : statement(exchange, scheme);
    }

    private static JsonNode statement(Exchange exchange, JsonNode scheme) {
        Statement statement = new Statement(exchange);
        JsonNode response = scheme.path("response");
        response.properties().forEach(field -> {
            String path = path(field.getKey(), field.getValue()).toString();
            String header = header(field.getKey(), field.getValue());
            switch (field.getValue().path("type").asText()) {
                case "items" -> statement.items(path);
                case "hasMore" -> statement.put("hasMore", path);
                case "total" -> {
                    if (header == null) {
                        statement.put("total", path);
                    } else {
                        statement.totalHeader(header);
                    }
                }
                default -> {
                    // Roles that ask for the next page need their parameter, see below; the others say nothing new.
                }
            }
        });
        scheme.path("request").properties().forEach(field -> {
            String own = Paths.text(field.getValue().path("param"));
            String name = own == null ? field.getKey() : own;
            request(statement, field.getValue().path("type").asText(), name, response);
        });
        address(statement, response);
        return statement.finish();
    }

    private static void request(Statement statement, String role, String name, JsonNode response) {
        switch (role) {
            case "limit", "pageSize" -> statement.size(name);
            case "offset" -> statement.offset(name);
            case "pageNumber" -> statement.page(name);
            case "cursorId" -> id(statement, name, response);
            case "cursor" ->
                response.properties().forEach(field -> {
                    if (field.getValue().path("type").asText().equals("cursor")) {
                        String header = header(field.getKey(), field.getValue());
                        if (header != null) {
                            statement.tokenHeader("next", name, header);
                        } else {
                            statement.token(
                                    name, path(field.getKey(), field.getValue()).toString());
                        }
                    }
                });
            default -> {
                // A role that is not known asks for no page.
            }
        }
    }

    private static void id(Statement statement, String name, JsonNode response) {
        for (JsonNode field : response) {
            if (field.has("itemCursor")) {
                statement.item(
                        "next", name, Paths.list(field.path("itemCursor"), "").toString());
            }
        }
    }

    /** A whole address stands before what its parameters could say. */
    private static void address(Statement statement, JsonNode response) {
        response.properties().forEach(field -> {
            String location = field.getValue().path("location").asText();
            String role = field.getValue().path("type").asText();
            boolean url = role.equals("cursorUrl");
            if (location.equals("linkHeader")) {
                statement.link(field.getValue().path("rel").asText("next"));
            } else if (url && location.equals("header")) {
                statement.urlHeader("next", String.valueOf(header(field.getKey(), field.getValue())));
            } else if (url || location.equals("bodyLink")) {
                statement.url("next", path(field.getKey(), field.getValue()).toString());
            }
        });
    }

    private static BodyPath path(String key, JsonNode field) {
        String property = Paths.text(field.path("property"));
        BodyPath path = Paths.list(field.path("path"), property == null ? key : property);
        for (JsonNode step : field.path("cursorPath")) {
            path = path.child(step.asText());
        }
        return path;
    }

    private static @Nullable String header(String key, JsonNode field) {
        return field.path("location").asText().equals("header")
                ? field.path("headerName").asText(key)
                : null;
    }
}
