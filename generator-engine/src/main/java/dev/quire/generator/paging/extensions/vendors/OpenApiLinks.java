package dev.quire.generator.paging.extensions.vendors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.quire.generator.model.Operation;
import dev.quire.generator.model.Response;
import dev.quire.generator.paging.Exchange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code links} of OpenAPI: a link of a good answer named {@code next} or {@code previous} that leads to the same operation, or
 * another link to it that fills a parameter from the answer, says how to ask for another page.
 */
final class OpenApiLinks implements VendorFormat {
    private static final String BODY = "$response.body#";
    private static final String HEADER = "$response.header.";

    @Override
    public String name() {
        return "links";
    }

    @Override
    public @Nullable JsonNode read(Exchange exchange) {
        Statement statement = new Statement(exchange);
        boolean found = false;
        for (Map.Entry<String, Response> response :
                exchange.operation().responses().entrySet()) {
            if (!response.getKey().startsWith("2")) {
                continue;
            }
            for (Map.Entry<String, JsonNode> link : response.getValue().links().entrySet()) {
                boolean back = link.getKey().matches("(?i).*prev.*");
                boolean read = leadsBack(exchange.operation(), link.getValue())
                        && read(link.getValue(), back ? "previous" : "next", statement);
                found |= read && !back;
            }
        }
        return found ? statement.finish() : null;
    }

    private static boolean leadsBack(Operation operation, JsonNode link) {
        String id = Paths.text(link.path("operationId"));
        String reference = Paths.text(link.path("operationRef"));
        return id != null && id.equals(operation.operationId())
                || reference != null
                        && reference.endsWith('#' + operation.pointer().pointer());
    }

    private static boolean read(JsonNode link, String direction, Statement statement) {
        boolean any = parameters(link.path("parameters"), direction, statement);
        return link.path("requestBody").isObject() && parameters(link.path("requestBody"), direction, statement) || any;
    }

    private static boolean parameters(JsonNode parameters, String direction, Statement statement) {
        boolean any = false;
        for (Map.Entry<String, JsonNode> parameter : parameters.properties()) {
            String value = parameter.getValue().asText();
            String name = parameter.getKey().replaceFirst("^(query|header|body)\\.", "");
            if (value.startsWith(BODY)) {
                statement.token(
                        direction,
                        name,
                        Paths.pointer(value.substring(BODY.length())).toString());
                any = true;
            } else if (value.startsWith(HEADER)) {
                statement.tokenHeader(direction, name, value.substring(HEADER.length()));
                any = true;
            }
        }
        return any;
    }
}
