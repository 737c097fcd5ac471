package dev.quire.client.faultlab;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for: items from an edge on, or those before it.
 *
 * @param edge how many items lie before it
 * @param size how many items
 * @param value what the request named the place by; null at the start, where nothing is sent
 */
record Place(int edge, boolean back, int size, @Nullable String value) {
    static Place of(LabRequest request, Scheme scheme) {
        int size = Integer.parseInt(Objects.requireNonNullElse(request.parameter("limit"), "10"));
        return switch (scheme) {
            case PAGE_NUMBER, PAGE_NUMBER_IN_BODY -> {
                String page = Objects.requireNonNullElse(request.parameter("page"), "1");
                yield new Place((Integer.parseInt(page) - 1) * size, false, size, page);
            }
            case OFFSET_LIMIT, OFFSET_LIMIT_WITH_TOTAL -> {
                String offset = Objects.requireNonNullElse(request.parameter("offset"), "0");
                yield new Place(Integer.parseInt(offset), false, size, offset);
            }
            case PAGE_TOKEN, PAGE_TOKEN_IN_POST, PAGE_TOKEN_IN_HEADER, BIDIRECTIONAL_CURSOR ->
                ofToken(request.parameter("token"), size);
            case ID_CURSOR, BIDIRECTIONAL_ID_CURSOR -> ofId(request, size);
            case NEXT_URL, LINK_HEADER -> ofAddress(request, size);
        };
    }

    private static Place ofToken(@Nullable String token, int size) {
        return token == null
                ? new Place(0, false, size, null)
                : new Place(edge(token), token.startsWith("p"), size, token);
    }

    private static int edge(String token) {
        return Integer.parseInt(token.substring(1).replaceFirst("\\..*", ""));
    }

    private static Place ofId(LabRequest request, int size) {
        String after = request.parameter("starting_after");
        String before = request.parameter("ending_before");
        if (after != null && before != null) {
            throw new IllegalStateException("both directions in one request: " + request);
        }
        if (before != null) {
            return new Place(edge(before), true, size, before);
        }
        return new Place(after == null ? 0 : edge(after) + 1, false, size, after);
    }

    private static Place ofAddress(LabRequest request, int size) {
        Map<String, String> query = request.query();
        String value = request.target();
        return query.containsKey("to")
                ? new Place(Integer.parseInt(query.get("to")), true, size, value)
                : new Place(Integer.parseInt(query.getOrDefault("from", "0")), false, size, value);
    }

    String key() {
        return (back ? "before " : "from ") + edge;
    }
}
